import { execFileSync } from "node:child_process";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { CASES, PORTFOLIOS } from "./cases";
import type { Figures } from "./measure";

const SIZES = [10_000, 100_000, 1_000_000];

const chosen = process.argv.slice(2).map((name) => name.toUpperCase());
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name.split(/[ ,]/)[0]!);
const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));

console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? "unknown processor"}, ${os.cpus().length} cores

Medians of one run on this machine; compare ratios, not nanoseconds. Each function has a process of its own, and every
size works on a million accounts: a hundred sheets of 10,000 rows, ten of 100,000, or one of 1,000,000.

call     time per row of the call as Excel makes it, with its rows in and its rows out
copy     time per row of a bare loop that copies the cells of the arguments
model    time per row of the model alone, on numbers that have been read
growth   time per row against that in sheets of 10,000 rows, of the call, of the model, and of the call when the results
         of all sheets are kept until the last

The engine moves a result that outlives a collection of its young memory, 16 MB by default: that of a million rows does,
that of a sheet of 10,000 rows that is dropped does not. Where all are kept, each size pays for that, and what grows is
the function. ECHO gives back the cells it is given: it is what a number for each row costs and how that grows.
`);
console.log(row("function", "rows", "call", "copy", "x copy", "model", "x copy", "growth", "of model", "all kept"));

for (const name of Object.keys(CASES)) {
  if (!isChosen(name)) continue;
  const figures = measured<Figures>(name, SIZES);
  const [first] = figures as [Figures];
  for (const one of figures) {
    console.log(
      row(
        name,
        one.rows.toLocaleString("en"),
        `${one.call.toFixed(0)} ns`,
        `${one.copy.toFixed(0)} ns`,
        (one.call / one.copy).toFixed(1),
        one.model === undefined ? "" : `${one.model.toFixed(0)} ns`,
        one.model === undefined ? "" : (one.model / one.copy).toFixed(1),
        (one.call / first.call).toFixed(2),
        one.model === undefined ? "" : (one.model / first.model!).toFixed(2),
        (one.kept / first.kept).toFixed(2),
      ),
    );
  }
}

console.log("\nOn a real portfolio");
for (const name of Object.keys(PORTFOLIOS)) {
  if (!isChosen(name)) continue;
  const [{ call }] = measured<{ call: number }>(name, []) as [{ call: number }];
  console.log(`${name.padEnd(36)}${call.toFixed(1).padStart(8)} ms`);
}

/** What a process of its own measures of a case. */
function measured<T>(name: string, sizes: readonly number[]): T[] {
  const written = execFileSync(process.execPath, ["--expose-gc", WORKER, name, ...sizes.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(written) as T[];
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(20) + figures.map((figure) => figure.padStart(11)).join("");
}
