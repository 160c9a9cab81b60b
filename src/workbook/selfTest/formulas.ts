import { addressOf, type Block } from "../workedExamples/blockRow";
import type { Formula } from "../plan/plan";

/** Largest difference between a result and what is expected, as a part of it: room for another order of summation. */
const TOLERANCE = "1E-9";

/** Excel's numbers for the errors that a function can answer (ERROR.TYPE). */
const ERROR_TYPES: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#NUM!": 6,
  "#N/A": 7,
};

const formula = (text: string): Formula => ({ formula: text });

/** A value as it stands in a formula. */
export function literal(value: number | string | boolean): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The version of the add-in that computes this workbook. */
export function versionFormula(): Formula {
  return formula("=KAM.VERSION()");
}

/** TRUE where the cell of a result holds what is expected of it, which may be an error by its text; else FALSE. */
export function cellCheck(result: string, wanted: string, value: number | string | boolean): Formula {
  const type = ERROR_TYPES[String(value)];
  if (type !== undefined) return formula(`=IFERROR(ERROR.TYPE(${result})=${type},FALSE)`);
  if (typeof value === "number") {
    const near = `ABS(${result}-${wanted})<=${TOLERANCE}*ABS(${wanted})+1E-15`;
    return formula(`=IFERROR(IF(ISNUMBER(${result}),${near},FALSE),FALSE)`);
  }
  if (typeof value === "boolean") return formula(`=IFERROR(IF(ISLOGICAL(${result}),${result}=${wanted},FALSE),FALSE)`);
  if (value === "") return formula(`=IFERROR(LEN(${result})=0,FALSE)`);
  return formula(`=IFERROR(IF(ISTEXT(${result}),EXACT(${result},${wanted}),FALSE),FALSE)`);
}

/** TRUE where every cell of a result holds what it should and none beside it holds anything; else what differs. */
export function blockCheck(checks: Block, result: Block): Formula {
  const cells = checks.rows * checks.columns;
  const right = addressOf({ ...result, column: result.column + result.columns, columns: 1 });
  const below = addressOf({ ...result, row: result.row + result.rows, rows: 1 });
  const differ =
    cells === 1 ? `"The result differs"` : `${cells}-COUNTIF(${addressOf(checks)},TRUE)&" of ${cells} cells differ"`;
  const differing = `${cells}-COUNTIF(${addressOf(checks)},TRUE)`;
  return formula(
    `=IF(${differing}>0,${differ},` +
      `IF(COUNTA(${right})+COUNTA(${below})>0,"The result is larger than expected",TRUE))`,
  );
}

/** How many checks hold. */
export function holding(checks: Block): Formula {
  return formula(`=COUNTIF(${addressOf(checks)},TRUE)`);
}

/** How many checks do not hold. */
export function failing(checks: Block): Formula {
  return formula(`=COUNTA(${addressOf(checks)})-COUNTIF(${addressOf(checks)},TRUE)`);
}
