import path from "node:path";
import { functionHelp } from "./function-help.mjs";

/**
 * A webpack loader that puts the help of every function, out of the functions' JSDoc, in the place of the file that
 * declares it.
 *
 * @this {import("webpack").LoaderContext<object>}
 */
export default async function functionHelpLoader() {
  this.addContextDependency(path.resolve("src/functions"));
  const help = JSON.stringify(await functionHelp());
  return `export const FUNCTION_HELP = JSON.parse(${JSON.stringify(help)});`;
}
