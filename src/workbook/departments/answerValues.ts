import type { CellValue } from "../snapshot/table";
import type { AnswerTable } from "./answerTables";

/** Which numbers are answers, by table. */
const FITS: Record<Exclude<AnswerTable, "departments">, (value: number) => boolean> = {
  points: (value) => value >= 0,
  ranks: (value) => value >= 1,
  pairs: (value) => value > 0,
};

/** Whether a cell with an answer holds one; text, an empty cell or a number that makes no sense is none. */
export function isAnswer(table: keyof typeof FITS, value: CellValue | undefined): value is number {
  return typeof value === "number" && FITS[table](value);
}
