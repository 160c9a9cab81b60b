import type { SheetNow } from "../changes/bookNow";
import { inWords } from "../plan/objects";
import { sameName } from "../snapshot/table";
import { byName, type ObjectsNow, readObjects } from "./readObjects";
import type { Batch, Requester } from "./request";

/** Whether a sheet is one that the plan has added. */
type IsOurs = (sheet: SheetNow) => boolean;

/**
 * Takes back what a plan has added so far: the defined names, then the sheets, whose tables go with them. Then it looks
 * again, so that what is told to remain is what is there and not what was hoped for.
 *
 * @returns what remains, such as: sheet "Accounts"; undefined where Excel would not let KAM look.
 */
export async function undoPlan(
  request: Requester,
  isOurs: IsOurs,
  ourNames: readonly string[],
): Promise<string[] | undefined> {
  const look = async () => addedPart(await readObjects(request), isOurs, ourNames);
  try {
    const { names, sheets, tables } = await look();
    if (names.length + sheets.length + tables.length === 0) return [];
    await attempt(request, async (context) => {
      for (const { name } of names) context.workbook.names.getItem(name).delete();
      await context.sync();
    });
    await attempt(request, async (context) => {
      for (const { id } of sheets) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    return inWords(byName(await look()));
  } catch {
    return undefined;
  }
}

/** Goes on where a batch fails: what it could not take back is found by the look that follows. */
async function attempt(request: Requester, batch: Batch<void>): Promise<void> {
  try {
    await request(batch);
  } catch {
    return;
  }
}

/** A new table has a name of Excel's making before it gets its own, so tables are found by their sheets. */
function addedPart({ sheets: all, tables, names }: ObjectsNow, isOurs: IsOurs, ourNames: readonly string[]) {
  const sheets = all.filter(isOurs);
  return {
    sheets,
    tables: tables.filter(({ sheetId }) => sheets.some(({ id }) => id === sheetId)),
    names: names.filter(({ name }) => ourNames.some((one) => sameName(one, name))),
  };
}
