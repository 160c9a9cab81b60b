import type { SheetNow } from "../changes/bookNow";
import type { WorkbookObjects } from "../plan/objects";
import type { Requester } from "./request";

/** A table of the workbook, and where it is. */
export interface TableId {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Whether a filter hides some of its rows. */
  readonly isFiltered: boolean;
}

/** What there is in the workbook now, and what Excel keeps from being changed. */
export interface ObjectsNow {
  readonly sheets: readonly SheetNow[];
  readonly tables: readonly TableId[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly structureProtected: boolean;
  readonly isReadOnly: boolean;
}

/** Reads which sheets, tables and defined names the workbook has, in one sync. */
export function readObjects(request: Requester): Promise<ObjectsNow> {
  return request(loadObjects);
}

/** The same within a request. */
export async function loadObjects(context: Excel.RequestContext): Promise<ObjectsNow> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered");
  tables.load("items/id,items/name,items/worksheet/id,items/autoFilter/isDataFiltered");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered === true,
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      isFiltered: table.autoFilter.isDataFiltered === true,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: protection.protected,
    isReadOnly: workbook.readOnly,
  };
}

/** The same objects by their names alone. */
export function byName({ sheets, tables, names }: Pick<ObjectsNow, "sheets" | "tables" | "names">): WorkbookObjects {
  const nameOf = ({ name }: { readonly name: string }) => name;
  return { sheets: sheets.map(nameOf), tables: tables.map(nameOf), names: names.map(nameOf) };
}
