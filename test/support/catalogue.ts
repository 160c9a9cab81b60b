import { execFileSync } from "node:child_process";
import { type CatalogueEntry, catalogueOf } from "../../src/workbook/catalogue/catalogue";
import { allExamples } from "./examples";

/** The functions as the build hands them over; what reads their JSDoc is an ES module and runs in a process of its own. */
export function catalogue(): readonly CatalogueEntry[] {
  const script =
    'import("./tools/function-help.mjs").then((m) => m.functionHelp()).then((help) => console.log(JSON.stringify(help)))';
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return catalogueOf(JSON.parse(output), allExamples());
}
