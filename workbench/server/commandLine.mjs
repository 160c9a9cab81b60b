import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

export const usage = "Usage: npm run workbench [-- [--port NUMBER] [FILE.xlsx]]";

/**
 * What the command line asks for.
 * @param {string[]} args the words after the command
 * @returns {{ file?: string, port?: number }} the workbook to open, as an absolute path, and the port
 * @throws {Error} one sentence, when something about it cannot be done
 */
export function readCommandLine(args) {
  const { values, positionals } = parseArgs({ args, options: { port: { type: "string" } }, allowPositionals: true });
  if (positionals.length > 1) throw new Error(`The workbench opens one file, not ${positionals.length}. ${usage}`);
  const [name] = positionals;
  if (name !== undefined) checkFile(name);
  return {
    file: name === undefined ? undefined : path.resolve(name),
    port: values.port === undefined ? undefined : readPort(values.port),
  };
}

function checkFile(name) {
  const found = fs.statSync(name, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file ${name}.`);
  if (!found.isFile()) throw new Error(`${name} is not a file.`);
  try {
    fs.accessSync(name, fs.constants.R_OK);
  } catch {
    throw new Error(`The file ${name} cannot be read.`);
  }
}

function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${text} is not a port: give 1 to 65535.`);
  return port;
}
