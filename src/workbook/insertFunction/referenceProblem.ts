import { sameName } from "../snapshot/table";
import { type BookMap, sheetOf, tableOf } from "./bookMap";
import type { Reference } from "./references";

const CURE = "Correct it, or select the cells and press Use the selection.";

/** Why a reference means nothing in a workbook, with the cure; names of one sheet and other workbooks are not known. */
export function referenceProblem(reference: Reference, map: BookMap): string | undefined {
  if (reference.kind === "deleted") return `It refers to something that was deleted (#REF!). ${CURE}`;
  if (reference.kind === "table") {
    if (reference.part === "thisRow") {
      return `${reference.text} means one row, which only a formula inside that table has. Name the column without @.`;
    }
    const table = tableOf(map, reference.table);
    if (table === undefined) return `This workbook has no table ${reference.table}. ${CURE}`;
    const missing = reference.columns.find((name) => !table.headers.some((column) => sameName(column, name)));
    return missing === undefined ? undefined : `The table ${table.name} has no column "${missing}". ${CURE}`;
  }
  if (reference.sheet !== undefined) {
    return !reference.sheet.includes("[") && sheetOf(map, reference.sheet) === undefined
      ? `This workbook has no sheet "${reference.sheet}". ${CURE}`
      : undefined;
  }
  if (reference.kind === "cells") return undefined;
  const name = reference.name.replace(/#$/, "");
  const defined = map.names.find((one) => sameName(one.name, name));
  if (defined?.refersTo.includes("#REF!")) return `The name ${name} means something that was deleted (#REF!). ${CURE}`;
  return defined !== undefined || tableOf(map, name) !== undefined
    ? undefined
    : `This workbook has no table and no defined name ${name}. ${CURE} A text stands in quotation marks: "${name}".`;
}
