import fs from "node:fs";
import { build } from "esbuild";
import { functionHelp } from "./function-help.mjs";

const examplesFolder = "src/examples";

/** Every page of the function reference, by file name. */
export async function referencePages() {
  const entries = await functionHelp();
  const examples = await loadExamples();
  const pages = new Map([["README.md", indexPage(entries)]]);
  for (const entry of entries) {
    const own = examples.filter((one) => one.function === entry.id);
    pages.set(`${entry.id.toLowerCase()}.md`, functionPage(entry, own));
  }
  return pages;
}

function indexPage(entries) {
  const categories = [...new Set(entries.map(({ category }) => category))].sort();
  const lines = ["# Function reference", "", generatedNote(), ""];
  for (const category of categories) {
    lines.push(`## ${category}`, "", "| function | what it answers |", "|---|---|");
    for (const { id, description } of entries.filter((entry) => entry.category === category)) {
      lines.push(`| [KAM.${id}](${id.toLowerCase()}.md) | ${cell(description)} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function functionPage({ id, category, description, parameters, remarks, errors, sources }, examples) {
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const lines = [
    `# KAM.${id}`,
    "",
    description,
    "",
    "```",
    `=KAM.${id}(${signature})`,
    "```",
    "",
    `${category}. ${remarks}`,
    "",
  ];
  if (parameters.length > 0) lines.push("## Arguments", "", "| argument | takes |", "|---|---|");
  for (const { name, description: takes, optional } of parameters) {
    lines.push(`| \`${name}\`${optional ? " (optional)" : ""} | ${cell(takes)} |`);
  }
  for (const { name, options } of parameters) {
    if (options.length === 0) continue;
    lines.push("", `### Values of \`${name}\``, "", "| value | meaning |", "|---|---|");
    for (const { value, meaning } of options) lines.push(`| \`${value}\` | ${cell(meaning)} |`);
  }
  lines.push("", "## Errors", "", ...errors.map((error) => `- ${error}`));
  for (const example of examples) lines.push("", `## Example: ${example.title}`, "", ...exampleLines(example));
  lines.push("", "## Source", "", ...sources.map((source) => `- ${source}`), "", generatedNote(), "");
  return lines.join("\n");
}

function exampleLines({ function: id, arguments: args, result, source }) {
  const call = args.map((argument) => (argument === null ? "" : constant(argument)));
  while (call.at(-1) === "") call.pop();
  return [
    "```",
    `=KAM.${id}(${call.join(", ")})`,
    "```",
    "",
    `| ${result[0].map((_, j) => (j === 0 ? "result" : "")).join(" | ")} |`,
    `|${result[0].map(() => "---").join("|")}|`,
    ...result.map((row) => `| ${row.map((value) => cell(shown(value))).join(" | ")} |`),
    "",
    source,
  ];
}

/** An argument as an array constant, the way it can be typed; an empty cell is "". */
function constant(argument) {
  if (!Array.isArray(argument)) return literal(argument);
  if (argument.length === 1 && argument[0].length === 1) return literal(argument[0][0]);
  return `{${argument.map((row) => row.map(literal).join(",")).join(";")}}`;
}

const literal = (value) =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : value === null ? '""' : String(value).toUpperCase();
const shown = (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const generatedNote = () => "_Generated from the functions' own help by `npm run docs`._";

async function loadExamples() {
  const names = fs.readdirSync(examplesFolder).filter((name) => name.endsWith(".ts") && name !== "example.ts");
  const contents = names.map((name) => `export * from "./${examplesFolder}/${name}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0].text).toString("base64");
  return Object.values(await import(`data:text/javascript;base64,${code}`));
}
