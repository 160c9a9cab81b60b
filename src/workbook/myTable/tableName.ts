import { isLikeCell } from "../address";

/** Letters that a table's name may begin with, and what may follow. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LONGEST = 255;

/** What is wrong with a name for a new table, as a sentence, or undefined. */
export function tableNameProblem(name: string, taken: readonly string[]): string | undefined {
  if (name === "") return "Enter a name for the table.";
  if (name.length > LONGEST) return `The name has more than ${LONGEST} letters.`;
  if (!NAME.test(name)) return "Use letters, digits, points and underscores, with a letter first and no spaces.";
  if (isLikeCell(name)) return "Excel would take this for a cell. Choose another name.";
  if (taken.some((one) => one.toLowerCase() === name.toLowerCase())) return "This workbook has this name already.";
  return undefined;
}

/** A free name for a table made of a sheet's cells: "Net sales 2024" gives tblNetSales2024. */
export function proposeTableName(sheet: string, taken: readonly string[]): string {
  const words = sheet.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const stem = `tbl${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join("") || "Accounts"}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}_${number}`;
    if (tableNameProblem(name, taken) === undefined) return name;
  }
}
