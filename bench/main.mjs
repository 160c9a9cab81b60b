import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Bundles the benchmarks with the source they measure, and runs them. `npm run bench -- SCORE PARETO` picks some. */
const outdir = path.resolve("node_modules/.cache/bench");
await build({
  entryPoints: ["bench/functions.ts", "bench/worker.ts", "bench/preview.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  outdir,
  outExtension: { ".js": ".mjs" },
});
await import(pathToFileURL(path.join(outdir, "functions.mjs")).href);
if (process.argv.length === 2) await import(pathToFileURL(path.join(outdir, "preview.mjs")).href);
