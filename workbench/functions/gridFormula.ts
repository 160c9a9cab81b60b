import { escapedColumn, withColumns } from "../../src/workbook/structuredReference";
import { fromAnchorArray, toAnchorArray } from "./spillReference";

/** Characters that Excel escapes in the name of a column, which the grid cannot read there, and what stands in for them. */
const SPECIAL = "[]#'@";
const STAND_INS = "［］＃＇＠";

/** The name of a table's column as the grid can read it in a formula. */
export function toGridColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, (character) => STAND_INS[SPECIAL.indexOf(character)]!);
}

function fromGridColumn(name: string): string {
  return name.replace(/[［］＃＇＠]/g, (character) => SPECIAL[STAND_INS.indexOf(character)]!);
}

/** A formula as it is typed, such as `=SUM(A1#)` or `=SUM(tblA[Fit '#2])`, as the grid can read it. */
export function toGridFormula(typed: string): string {
  return toAnchorArray(typed.includes("'") ? withColumns(typed, toGridColumn) : typed);
}

/** A formula of the grid as a person types it; spaces at its end mean nothing. */
export function fromGridFormula(formula: string): string {
  const typed = fromAnchorArray(formula).trimEnd();
  return /[［］＃＇＠]/.test(typed) ? withColumns(typed, (name) => escapedColumn(fromGridColumn(name))) : typed;
}
