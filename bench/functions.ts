import os from "node:os";
import { type Case, CASES, PORTFOLIOS } from "./cases";
import { copyCells, median } from "./timing";

class HostError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}
Object.assign(globalThis, { CustomFunctions: { Error: HostError } });

const SIZES = [10_000, 100_000, 1_000_000];
const chosen = process.argv.slice(2).map((name) => name.toUpperCase());
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name.split(/[ ,]/)[0]!);

console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? "unknown processor"}, ${os.cpus().length} cores\n`);
console.log("Times are medians of one run on this machine; compare ratios, not milliseconds.");
console.log(
  "copy: a bare loop that copies the same cells. growth: time per row against that at 10,000 rows, of the call",
);
console.log("and of the copy, which grows too once the cells no longer fit into the processor's cache.\n");
console.log(row("function", "rows", "whole call", "per row", "x copy", "model", "x copy", "growth", "of copy"));

for (const [name, measured] of Object.entries(CASES)) {
  if (!isChosen(name)) continue;
  let first = 0;
  let firstCopy = 0;
  for (const n of SIZES) {
    const { whole, copy } = wholeCall(measured, n);
    const alone = measured.model && median(measured.model(n));
    const perRow = (whole / n) * 1e6;
    first ||= perRow;
    firstCopy ||= copy / n;
    console.log(
      row(
        name,
        n.toLocaleString("en"),
        `${whole.toFixed(1)} ms`,
        `${perRow.toFixed(0)} ns`,
        (whole / copy).toFixed(1),
        alone === undefined ? "" : `${alone.toFixed(1)} ms`,
        alone === undefined ? "" : (alone / copy).toFixed(1),
        (perRow / first).toFixed(2),
        (copy / n / firstCopy).toFixed(2),
      ),
    );
  }
}

console.log("\nOn a real portfolio");
for (const [name, measured] of Object.entries(PORTFOLIOS)) {
  if (isChosen(name))
    console.log(`${name.padEnd(36)}${wholeCall(measured, measured.rows).whole.toFixed(1).padStart(8)} ms`);
}

function wholeCall({ args, call }: Case, n: number): { whole: number; copy: number } {
  const cells = args(n);
  const copy = median(() => copyCells(cells));
  return { whole: median(() => (call as (...all: unknown[]) => unknown)(...cells)), copy };
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(22) + figures.map((figure) => figure.padStart(12)).join("");
}
