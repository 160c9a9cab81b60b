import type { Plan } from "../plan";
import { addedBy, inWords, obstacles } from "../planObjects";
import type { PlanOutcome } from "../planOutcome";
import { writeContents, writeReferences } from "./planWriter";
import { byName, readObjects, type SheetNow } from "./readObjects";
import type { Requester } from "./request";
import { undoPlan } from "./undoPlan";

/**
 * Carries out a plan in three syncs, or leaves the workbook as it was.
 *
 * 1. It looks whether anything is in the way.
 * 2. It builds the sheets under names of their own making, with constants, formats and tables: whatever takes long or
 *    may be refused. Until here nothing in the workbook bears a name that somebody could take for a finished sheet.
 * 3. It gives the sheets their names, then adds the defined names and the formulas. A formula that names a sheet cannot
 *    be written before there is a sheet of that name (Excel would ask for a file, or answer #REF!), and formulas use
 *    the defined names; so these come after the renaming and, with it, last.
 *
 * Each is a request of its own that changes something only in its one sync, so that it can wait for the end of a cell's
 * edit. A sync may fail half way, or be carried out and its answer lost: whatever is there by then is taken back.
 */
export async function applyPlan(request: Requester, plan: Plan): Promise<PlanOutcome> {
  const added = addedBy(plan);
  const { sheets } = added;
  const mark = crypto.randomUUID().slice(0, 8);
  const drafts = sheets.map((_, i) => `KAM draft ${mark} ${i + 1}`);
  let ids: readonly string[] | undefined;
  try {
    const now = await readObjects(request);
    const inTheWay = obstacles(plan, { ...byName(now), structureProtected: now.structureProtected });
    if (inTheWay.length > 0) return { kind: "unchanged", why: inTheWay };
  } catch (error) {
    return { kind: "unchanged", why: [sentence(error)] };
  }
  try {
    ids = await build(request, plan, sheets, drafts);
    await finish(request, plan, sheets, ids);
    return { kind: "done", undo: { title: plan.title } };
  } catch (error) {
    const why = sentence(error);
    // Drafts cannot be anybody else's. A sheet that has its name by now is known by its id alone, and before there are
    // ids no defined name was asked for.
    const isOurs = ({ id, name }: SheetNow) => ids?.includes(id) ?? drafts.includes(name);
    const remains = await undoPlan(request, isOurs, ids === undefined ? [] : added.names);
    if (remains === undefined) {
      const possible = { sheets: [...drafts, ...sheets], tables: [], names: added.names };
      return { kind: "unknown", why, objects: inWords(possible) };
    }
    return remains.length === 0 ? { kind: "unchanged", why: [why] } : { kind: "remains", why, objects: remains };
  }
}

/** @returns the ids of the new sheets. */
function build(request: Requester, plan: Plan, sheets: readonly string[], drafts: readonly string[]) {
  return request(async (context) => {
    const added = drafts.map((draft) => context.workbook.worksheets.add(draft));
    for (const sheet of added) sheet.load("id");
    writeContents(plan, sheetsOf(sheets, added));
    await context.sync();
    return added.map(({ id }) => id);
  });
}

function finish(request: Requester, plan: Plan, sheets: readonly string[], ids: readonly string[]) {
  return request(async (context) => {
    const { worksheets, names } = context.workbook;
    const added = ids.map((id) => worksheets.getItem(id));
    added.forEach((sheet, i) => (sheet.name = sheets[i]!));
    writeReferences(plan, sheetsOf(sheets, added), names);
    added[0]?.activate();
    await context.sync();
  });
}

/** Finds a plan's sheet by its name; a plan writes to no sheet but its own. */
function sheetsOf(sheets: readonly string[], added: readonly Excel.Worksheet[]) {
  return (name: string): Excel.Worksheet => {
    const sheet = added[sheets.indexOf(name)];
    if (sheet === undefined) throw new Error(`The plan writes to the sheet "${name}" without adding it`);
    return sheet;
  };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
