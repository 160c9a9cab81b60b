import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles the benchmarks with the source they measure, and runs them. `npm run bench -- SCORE PARETO` picks some. */
const outfile = path.resolve("node_modules/.cache/bench/bench.mjs");
await build({
  entryPoints: ["bench/functions.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  outfile,
});
await import(pathToFileURL(outfile).href);
