import { type CheckedData, type CheckedTable, cellPlace, isTyped, rowLabel } from "../checkedData";
import type { Check } from "../check";
import { type Finding, quoted } from "../finding";
import { eachOtherThanNumber } from "../numberCells";
import type { ScannedColumn } from "../scan";
import { formatNumber } from "../separators";
import { type NumberReader, numberReader, type SettledNumber } from "../settledNumber";

/** The number format of cells that Excel keeps as text whatever is typed. */
const TEXT_FORMAT = "@";
const GENERAL_FORMAT = "General";

/** Texts that are numbers to a person and not to Excel. */
export const textNumbers: Check = {
  id: "textNumbers",
  title: "Numbers stored as text",
  explanation:
    "Excel counts these as text: a total leaves them out without a word, and an account with such a rating has no " +
    "score. They come from imports that use other decimal signs, currency signs or spaces.",
  repair: { label: "Make them numbers", done: "Texts made numbers" },
  find: (data) => data.tables.flatMap((table) => textNumbersIn(data, table)),
};

function textNumbersIn(data: CheckedData, table: CheckedTable): Finding[] {
  const readers = new Map<ScannedColumn, NumberReader>();
  const readerOf = (column: ScannedColumn) => {
    const known = readers.get(column) ?? numberReader(data, column);
    readers.set(column, known);
    return known;
  };
  const shown = (value: number) => formatNumber(value, data.separators);
  const findings: Finding[] = [];
  eachOtherThanNumber(table, (column, text, row) => {
    const number = typeof text === "string" ? readerOf(column)(text) : undefined;
    if (number === undefined || typeof text !== "string") return;
    const place = cellPlace(table, column, row);
    const typed = isTyped(column, row);
    const value = number.kind === "open" || (number.kind === "certain" && number.kept) ? undefined : number.value;
    const what = `${rowLabel(table, row)}: ${column.header}`;
    findings.push({
      severity: "error",
      ...place,
      sentence: `${what} is the text ${quoted(text)}${meaning(number, shown)}${typed ? "" : " A formula gives it: mend that."}`,
      ...(typed &&
        value !== undefined && {
          repair: {
            what,
            ...numberRepair(column, row, place.address, text, value),
            to: shown(value),
            ...(number.kind === "decided" && { other: shown(number.other) }),
          },
        }),
    });
  });
  return findings;
}

/** What a text number is, and how it is known. */
function meaning(number: SettledNumber, shown: (value: number) => string): string {
  if (number.kind === "open") return `: ${number.possible.map(shown).join(" or ")}? Type which it is.`;
  if (number.kind === "decided") {
    const by = { workbook: "with the separators of this workbook", column: "as the rest of the column is written" };
    return `, which is ${shown(number.value)} ${by[number.by]}, not ${shown(number.other)}.`;
  }
  return `, which is ${shown(number.value)}.${number.kept ? " Type first the texts of this column that are in doubt." : ""}`;
}

function numberRepair(column: ScannedColumn, row: number, cell: string, text: string, value: number) {
  const textCell = column.numberFormats?.[row] === TEXT_FORMAT;
  return {
    cell,
    base: column.formulas[row]!,
    value,
    ...(textCell && { numberFormat: GENERAL_FORMAT }),
    from: quoted(text),
  };
}
