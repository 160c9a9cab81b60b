import type { DepartmentBook } from "../../workbook/departments/departmentSteps";
import { freeName } from "../../workbook/freeName";
import { SHEETS } from "../../workbook/names";
import type { Reading, Snapshot } from "../../workbook/snapshot/snapshot";
import type { PaneStore } from "../store/paneStore";

/** What plans for departments start from; undefined where the workbook could not be asked, which is told then. */
export async function departmentBook(
  store: PaneStore,
  { blocks }: Reading,
  { criteria }: Snapshot,
): Promise<DepartmentBook | undefined> {
  const sheets = await store.attempt((workbook) => workbook.sheetNames());
  return sheets && { tables: blocks.optional, criteria, sheet: freeName(SHEETS.departments, sheets) };
}
