import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** The generator is an ES module, which runs in a process of its own. */
function generatedPages(): Record<string, string> {
  const script =
    'import("./tools/reference.mjs").then((m) => m.referencePages()).then((p) => console.log(JSON.stringify([...p])))';
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return Object.fromEntries(JSON.parse(output)) as Record<string, string>;
}

describe("the function reference", () => {
  test("says what the functions' own help says: run npm run docs after a change", () => {
    const folder = "docs/reference";
    const committed = fs.readdirSync(folder).map((name) => [name, fs.readFileSync(`${folder}/${name}`, "utf8")]);
    expect(Object.fromEntries(committed)).toEqual(generatedPages());
  });

  test("names the options and keeps the first word of a source", () => {
    const page = generatedPages()["concentration.md"]!;
    expect(page).toContain("| `hhi_normalized` | HHI corrected for the number of customers, 0 to 1. |");
    expect(page).toContain("\n- Hirschman 1964 (HHI);");
  });
});
