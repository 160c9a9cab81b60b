import type { SheetNow } from "../changes/bookNow";
import type { Change } from "../changes/change";
import { needsOf } from "../changes/needs";
import { changesOf, draftChanges } from "../changes/planChanges";
import { type Drafts } from "../changes/drafts";
import { possibleRemains } from "../changes/remains";
import { workOf } from "../changes/work";
import type { Plan } from "../plan/plan";
import { addedBy, inWords, obstacles } from "../plan/objects";
import type { PlanOutcome } from "../changes/outcome";
import { addCharts, chartsOf, loadSeries, shapeCharts } from "./chartWriter";
import { writeContents, writeReferences } from "./planWriter";
import { readBook } from "./readBook";
import { recordUndo } from "./recordUndo";
import type { Requester } from "./request";
import { takeChangesBack } from "./takeChangesBack";
import { undoPlan } from "./undoPlan";
import { writeShapes } from "./writeWork";

/**
 * Carries out a plan in few syncs, or leaves the workbook as it was.
 *
 * 1. It looks whether anything is in the way, and whether what the plan changes is still as the plan has read it.
 * 2. It builds the new sheets under names of their own making, with constants, formats, tables and charts: whatever
 *    takes long or may be refused. A chart comes with series that Excel makes by itself, whatever they are; they are
 *    replaced in a request of its own. Until here nothing in the workbook bears a name that somebody could take for a
 *    finished sheet.
 * 3. It gives the sheets their names, then changes what formulas may refer to (tables, their columns and rows), adds
 *    the defined names, writes the formulas, and changes the contents of cells. A formula that names a sheet cannot be
 *    written before there is a sheet of that name (Excel would ask for a file, or answer #REF!), nor before the columns
 *    and the defined names that it uses; so all that comes with the renaming, and last.
 * 4. It reads what it has written, so that it can be told later whether somebody has changed it.
 *
 * Each is a request of its own that changes something only in its one sync, so that it can wait for the end of a cell's
 * edit. A sync may fail half way, or be carried out and its answer lost: whatever is there by then is taken back.
 */
export async function applyPlan(request: Requester, plan: Plan): Promise<PlanOutcome> {
  const added = addedBy(plan);
  const { sheets } = added;
  const mark = crypto.randomUUID().slice(0, 8);
  const drafts = sheets.map((_, i) => `KAM draft ${mark} ${i + 1}`);
  const needs = needsOf(plan);
  let ids: readonly string[] | undefined;
  let changed: Drafts;
  let changes: readonly Change[];
  try {
    const { book } = await readBook(request, needs);
    const inTheWay = obstacles(plan, book);
    const drafted = inTheWay.length > 0 ? { obstacles: inTheWay } : draftChanges(plan, book);
    if ("obstacles" in drafted) return { kind: "unchanged", why: drafted.obstacles };
    changed = drafted;
    changes = changesOf(drafted);
  } catch (error) {
    return { kind: "unchanged", why: [sentence(error)] };
  }
  try {
    ids = hasNew(plan) ? await build(request, plan, sheets, drafts) : [];
    if (chartsOf(plan).length > 0) await shape(request, plan, sheets, ids);
    await finish(request, plan, sheets, ids, changes);
  } catch (error) {
    const why = sentence(error);
    // Drafts cannot be anybody else's. A sheet that has its name by now is known by its id alone, and before there are
    // ids no defined name was asked for and nothing was changed.
    const isOurs = ({ id, name }: SheetNow) => ids?.includes(id) ?? drafts.includes(name);
    const begun = ids === undefined ? [] : changes;
    const hasAdded = sheets.length + added.names.length > 0;
    const changesLeft = await takeChangesBack(request, needs, begun);
    const objectsLeft = hasAdded ? await undoPlan(request, isOurs, ids === undefined ? [] : added.names) : [];
    if (changesLeft === undefined || objectsLeft === undefined) {
      const possible = inWords({ sheets: [...drafts, ...sheets], tables: [], names: added.names });
      const objects = [...(changesLeft ?? possibleRemains(begun)), ...(objectsLeft ?? possible)];
      return { kind: "unknown", why, objects };
    }
    const remains = [...changesLeft, ...objectsLeft];
    return remains.length === 0 ? { kind: "unchanged", why: [why] } : { kind: "remains", why, objects: remains };
  }
  return { kind: "done", undo: await recordUndo(request, plan, ids, changed) };
}

function hasNew({ steps }: Plan): boolean {
  return steps.some(
    ({ kind }) => kind === "addSheet" || kind === "setCells" || kind === "formatCells" || kind === "addTable",
  );
}

/** @returns the ids of the new sheets. */
function build(request: Requester, plan: Plan, sheets: readonly string[], drafts: readonly string[]) {
  return request(async (context) => {
    const added = drafts.map((draft) => context.workbook.worksheets.add(draft));
    for (const sheet of added) sheet.load("id");
    writeContents(plan, sheetsOf(sheets, added));
    addCharts(plan, sheetsOf(sheets, added));
    await context.sync();
    return added.map(({ id }) => id);
  });
}

function shape(request: Requester, plan: Plan, sheets: readonly string[], ids: readonly string[]): Promise<void> {
  return request(async (context) => {
    const added = sheetsOf(
      sheets,
      ids.map((id) => context.workbook.worksheets.getItem(id)),
    );
    const made = loadSeries(plan, added);
    await context.sync();
    shapeCharts(plan, added, made);
    await context.sync();
  });
}

async function finish(
  request: Requester,
  plan: Plan,
  sheets: readonly string[],
  ids: readonly string[],
  changes: readonly Change[],
): Promise<void> {
  const work = workOf(changes);
  await request(async (context) => {
    const { worksheets, names } = context.workbook;
    const added = ids.map((id) => worksheets.getItem(id));
    added.forEach((sheet, i) => (sheet.name = sheets[i]!));
    const writeRest = writeShapes(context, work);
    writeReferences(plan, sheetsOf(sheets, added), names);
    writeRest();
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
