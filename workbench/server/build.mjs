import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const stamp = "node_modules/.cache/kam-workbench/built";
const sources = ["src", "workbench", "assets", "tools", "manifest.xml", "package-lock.json", "webpack.config.js"];
const bundles = [
  { folder: "dist", page: "taskpane.html" },
  { folder: "dist-workbench", page: "index.html" },
];

/** When the newest file of a file or folder was written. The server itself is in no bundle. */
function newest(name) {
  const found = fs.statSync(name, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = fs.readdirSync(name).filter((entry) => path.join(name, entry) !== path.join("workbench", "server"));
  return Math.max(0, ...inside.map((entry) => newest(path.join(name, entry))));
}

/** Webpack leaves alone a bundle whose content has not changed, so the last build here counts as well as the files. */
export function isBuilt() {
  if (!bundles.every(({ folder, page }) => fs.existsSync(path.join(folder, page)))) return false;
  const written = Math.max(newest(stamp), Math.min(...bundles.map(({ folder }) => newest(folder))));
  return written >= Math.max(...sources.map(newest));
}

/** Builds the add-in and the workbench page for production, unless that has been done since the last change. */
export function buildIfNeeded() {
  if (isBuilt()) return;
  const started = new Date();
  console.log("Building the add-in and the workbench …");
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed; the messages above say why.");
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, "");
  fs.utimesSync(stamp, started, started);
}
