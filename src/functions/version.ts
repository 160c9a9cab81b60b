import { answer, single } from "../cells/result";
import { VERSION } from "../models/version";

/**
 * The version of KAM for Excel that computes this workbook, as text, such as 1.2.0. Note it beside frozen results.
 * @customfunction VERSION
 * @returns {any[][]} The version.
 * @category Add-in
 * @remarks Row function: it takes no arguments. The value changes with the add-in, when the workbook recalculates.
 * @throws No errors of its own.
 * @see The version is that of the project's package.json.
 */
export function version(): any[][] {
  return answer(() => single(VERSION));
}
