import type { WorkbookObjects } from "../planObjects";
import type { Requester } from "./request";

/** A sheet as it is now. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
}

/** What there is in the workbook now, and where. */
export interface ObjectsNow {
  readonly sheets: readonly SheetNow[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly string[];
  readonly structureProtected: boolean;
}

/** Reads which sheets, tables and defined names the workbook has, in one sync. */
export function readObjects(request: Requester): Promise<ObjectsNow> {
  return request(async (context) => {
    const { worksheets, tables, names, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name,items/worksheet/id");
    names.load("items/name");
    protection.load("protected");
    await context.sync();

    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
      names: names.items.map(({ name }) => name),
      structureProtected: protection.protected,
    };
  });
}

/** The same objects by their names alone. */
export function byName({ sheets, tables, names }: Pick<ObjectsNow, "sheets" | "tables" | "names">): WorkbookObjects {
  const nameOf = ({ name }: { readonly name: string }) => name;
  return { sheets: sheets.map(nameOf), tables: tables.map(nameOf), names };
}
