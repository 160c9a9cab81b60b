import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve("workbench/server");

/**
 * Runs the text of a module in a Node of its own, where the server's modules can be imported as in `server("routes")`,
 * and gives what it prints as JSON. Jest cannot import ES modules itself.
 */
export function inNode(cwd: string, text: string): unknown {
  const prelude = `const server = (name) => import(${JSON.stringify(pathToFileURL(folder).href)} + "/" + name + ".mjs");`;
  const args = ["--input-type=module", "--eval", `${prelude}\n${text}`];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** Runs the command line in a folder. */
export function runWorkbench(cwd: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(folder, "main.mjs"), ...args], {
    cwd,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}
