import fs from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build } from "esbuild";
import ts from "typescript";

const functionsFolder = "src/functions";
const examplesFolder = "src/examples";

/** Tags of a function's JSDoc that only the reference shows. */
const REFERENCE_TAGS = ["category", "remarks", "throws", "see"];

/** Every page of the function reference, by file name. */
export async function referencePages() {
  const files = fs
    .readdirSync(functionsFolder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.resolve(functionsFolder, name));
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(files, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions, enums = [] } = JSON.parse(metadataJson);
  const examples = await loadExamples();
  const tags = Object.assign({}, ...files.map(referenceTags));
  const entries = functions
    .map((metadata) => {
      const { functionName } = associate.find(({ id }) => id === metadata.id);
      const { category, ...rest } = tags[functionName];
      return { metadata, category, tags: rest, examples: examples.filter((one) => one.function === metadata.id) };
    })
    .sort((a, b) => (a.metadata.id < b.metadata.id ? -1 : 1));

  const pages = new Map([["README.md", indexPage(entries)]]);
  for (const entry of entries) pages.set(`${entry.metadata.id.toLowerCase()}.md`, functionPage(entry, enums));
  return pages;
}

function indexPage(entries) {
  const categories = [...new Set(entries.map(({ category }) => category))].sort();
  const lines = ["# Function reference", "", generatedNote(), ""];
  for (const category of categories) {
    lines.push(`## ${category}`, "", "| function | what it answers |", "|---|---|");
    for (const { metadata } of entries.filter((entry) => entry.category === category)) {
      lines.push(`| [KAM.${metadata.id}](${metadata.id.toLowerCase()}.md) | ${cell(metadata.description)} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}

function functionPage({ metadata, category, tags, examples }, enums) {
  const signature = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  const lines = [
    `# KAM.${metadata.id}`,
    "",
    metadata.description,
    "",
    "```",
    `=KAM.${metadata.id}(${signature})`,
    "```",
    "",
    `${category}. ${tags.remarks.join(" ")}`,
    "",
  ];
  if (metadata.parameters.length > 0) lines.push("## Arguments", "", "| argument | takes |", "|---|---|");
  for (const { name, description, optional } of metadata.parameters) {
    lines.push(`| \`${name}\`${optional ? " (optional)" : ""} | ${cell(description)} |`);
  }
  for (const { name, customEnumId } of metadata.parameters) {
    if (customEnumId === undefined) continue;
    lines.push("", `### Values of \`${name}\``, "", "| value | meaning |", "|---|---|");
    for (const { stringValue, tooltip } of enums.find(({ id }) => id === customEnumId).values) {
      lines.push(`| \`${stringValue}\` | ${cell(tooltip)} |`);
    }
  }
  lines.push("", "## Errors", "", ...tags.throws.map((error) => `- ${error}`));
  for (const example of examples) lines.push("", `## Example: ${example.title}`, "", ...exampleLines(example));
  lines.push("", "## Source", "", ...tags.see.map((source) => `- ${source}`), "", generatedNote(), "");
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

/** The reference tags of each function of a file, by its JavaScript name. */
function referenceTags(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = {};
  for (const node of source.statements) {
    if (
      !ts.isFunctionDeclaration(node) ||
      !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "customfunction")
    ) {
      continue;
    }
    const tags = Object.fromEntries(REFERENCE_TAGS.map((name) => [name, []]));
    for (const tag of ts.getJSDocTags(node)) {
      tags[tag.tagName.text]?.push(textOf(tag));
    }
    for (const name of REFERENCE_TAGS) {
      if (tags[name].length === 0)
        throw new Error(`${path.basename(file)}: @${name} is missing, which the reference needs`);
    }
    found[node.name.text] = { ...tags, category: tags.category[0] };
  }
  return found;
}

/** The words of a tag as they stand in the source: of @see the parser takes the first word for a name. */
const textOf = (tag) =>
  tag
    .getText()
    .replace(/^@\w+/, "")
    .replace(/\s*\n\s*\*?\s*/g, " ")
    .trim();

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
