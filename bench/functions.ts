import { execFileSync } from "node:child_process";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { CASES, PORTFOLIOS } from "./cases";
import type { Figures } from "./measure";

const SIZES = [10_000, 100_000, 1_000_000];
const ENDS = [SIZES[0]!, SIZES.at(-1)!];

/** Young memory of the engine in megabytes, in which the result of a million rows has room. */
const ROOM = 256;

const chosen = process.argv.slice(2).map((name) => name.toUpperCase());
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name.split(/[ ,]/)[0]!);
const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));

console.log(`Node ${process.version}, ${os.cpus()[0]?.model ?? "unknown processor"}, ${os.cpus().length} cores

Medians of one run on this machine; compare ratios, not milliseconds. Each function has a process of its own, and each
block of calls, a million rows at every size, starts from a collected heap.

copy     a bare loop that copies the cells of the arguments
growth   time per row against that at 10,000 rows
nothing  growth of a function that computes nothing: the copy, and rows like those of the result
room     both growths with ${ROOM} MB of young memory (--max-semi-space-size), at the last size only

Excel passes and takes an array for each row. The engine moves all that outlives a collection of its young memory, 16 MB
by default: a result of a million rows does, one of ten thousand does not. That growth is the same for any function and
shows under "nothing"; with room for the result nothing is moved, and what grows is the function and the way to memory.
`);
console.log(
  row("function", "rows", "whole call", "per row", "x copy", "model", "x copy", "growth", "nothing", "room", "nothing"),
);

for (const [name, { model }] of Object.entries(CASES)) {
  if (!isChosen(name)) continue;
  const figures = measured<Figures>(name, SIZES);
  const roomy = measured<Figures>(name, ENDS, `--max-semi-space-size=${ROOM}`);
  for (const one of figures) {
    const isLast = one === figures.at(-1);
    console.log(
      row(
        name,
        one.rows.toLocaleString("en"),
        `${one.whole.toFixed(1)} ms`,
        `${((one.whole / one.rows) * 1e6).toFixed(0)} ns`,
        (one.whole / one.copy).toFixed(1),
        model ? `${one.model!.toFixed(1)} ms` : "",
        model ? (one.model! / one.copy).toFixed(1) : "",
        growth(figures[0]!, one, "whole"),
        growth(figures[0]!, one, "nothing"),
        isLast ? growth(roomy[0]!, roomy[1]!, "whole") : "",
        isLast ? growth(roomy[0]!, roomy[1]!, "nothing") : "",
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
function measured<T>(name: string, sizes: readonly number[], ...flags: string[]): T[] {
  const written = execFileSync(process.execPath, ["--expose-gc", ...flags, WORKER, name, ...sizes.map(String)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(written) as T[];
}

function growth(first: Figures, last: Figures, what: "whole" | "nothing"): string {
  return (last[what] / last.rows / (first[what] / first.rows)).toFixed(2);
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(20) + figures.map((figure) => figure.padStart(11)).join("");
}
