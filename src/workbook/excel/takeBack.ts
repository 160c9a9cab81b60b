import { cellAddress } from "../address";
import { changedSince, draftUndo, unmade } from "../changes/draftUndo";
import { changesOf } from "../changes/planChanges";
import { possibleRemains } from "../changes/remains";
import { formulaCells, sheetChanges } from "../changes/recordSheets";
import { needsOfRecord, type SheetRecord, type UndoRecord } from "../changes/undoRecord";
import { isWork, NO_WORK, type Work, workOf } from "../changes/work";
import { inWords } from "../plan/objects";
import type { Undo, UndoOutcome } from "../changes/outcome";
import { sameName } from "../snapshot/table";
import { readBook } from "./readBook";
import { type ObjectsNow, readObjects } from "./readObjects";
import { readSheets, readSpills } from "./readSheets";
import type { Requester } from "./request";
import { takeChangesBack } from "./takeChangesBack";
import { undoPlan } from "./undoPlan";
import { writeWork } from "./writeWork";

/** How often KAM tries to delete what a plan has added, before it says what is left. */
const TRIES = 2;

/**
 * Takes a plan back, if everything that it wrote is as it left it.
 *
 * 1. It looks whether that is so.
 * 2. It changes back what the plan has changed. Where that fails, it is undone, and the plan stays as it was.
 * 3. It ends the tables that the plan has made and deletes the names and sheets that it has added. That cannot be
 *    undone: where it fails it is tried once more, and what is left then is told.
 */
export async function takeBack(request: Requester, { title, record }: Undo): Promise<UndoOutcome> {
  if (record === undefined) {
    const why = `KAM could not read the workbook after "${title}", so it cannot tell what was changed since.`;
    return { kind: "unchanged", why: [why] };
  }
  const needs = needsOfRecord(record);
  let changes: ReturnType<typeof changesOf>;
  let unmake: Work["unmake"];
  try {
    const { book, objects } = await readBook(request, needs);
    const obstacles = [...objectChanges(record, objects), ...(await contentChanges(request, record, objects))];
    const drafts = draftUndo(record, book);
    if ("obstacles" in drafts) obstacles.push(...drafts.obstacles);
    if (obstacles.length > 0) return { kind: "unchanged", why: obstacles };
    changes = changesOf(drafts as Exclude<typeof drafts, { obstacles: unknown }>);
    unmake = unmade(record, book);
  } catch (error) {
    return { kind: "unchanged", why: [sentence(error)] };
  }
  const work = workOf(changes);
  try {
    if (isWork(work)) await carryOut(request, work);
  } catch (error) {
    const why = sentence(error);
    const left = await takeChangesBack(request, needs, changes);
    if (left === undefined) return { kind: "unknown", why, objects: possibleRemains(changes) };
    return left.length === 0 ? { kind: "unchanged", why: [why] } : { kind: "remains", why, objects: left };
  }
  return deleteAdded(request, record, unmake);
}

function carryOut(request: Requester, work: Work): Promise<void> {
  return request(async (context) => {
    writeWork(context, work);
    await context.sync();
  });
}

/** Sheets, tables and names that are no longer as the plan left them. */
function objectChanges({ sheets, names }: UndoRecord, now: ObjectsNow): string[] {
  if (now.isReadOnly) return ["This workbook is open to be read only, so nothing can be taken back."];
  if (now.structureProtected && sheets.length > 0) {
    return [
      "The structure of this workbook is protected. Choose Review, Protect Workbook to end that, then try again.",
    ];
  }
  return [
    ...sheets.flatMap(({ id, name, tables }) => {
      const sheet = now.sheets.find((one) => one.id === id);
      if (sheet === undefined || sheet.name !== name) {
        return [changedSince(`The sheet "${name}"`, ["it was renamed or deleted"])];
      }
      const others = now.tables.filter((one) => one.sheetId === id && !tables.includes(one.name));
      const gone = tables.filter((table) => !now.tables.some((one) => one.sheetId === id && one.name === table));
      const changed = [
        ...others.map((one) => `there is a new table "${one.name}" on it`),
        ...gone.map((table) => `its table "${table}" was renamed or deleted`),
      ];
      return changed.length === 0 ? [] : [changedSince(`The sheet "${name}"`, changed)];
    }),
    ...names.flatMap(({ name, formula }) => {
      const found = now.names.find((one) => sameName(one.name, name));
      if (found?.formula === formula) return [];
      return [changedSince(`The name "${name}"`, [found ? `it refers to ${found.formula} now` : "it was deleted"])];
    }),
  ];
}

/** Charts that came or went, and cells of the plan's sheets that hold something else, or something new that no formula spills. */
async function contentChanges(request: Requester, { sheets }: UndoRecord, now: ObjectsNow): Promise<string[]> {
  const there = sheets.filter(({ id, name }) => now.sheets.some((one) => one.id === id && one.name === name));
  if (there.length === 0) return [];
  const contents = await readSheets(
    request,
    there.map(({ name }) => name),
  );
  const differences = there.map((sheet, i) => ({ sheet, ...sheetChanges(sheet, contents[i]!.cells) }));
  const spilling = differences.filter(({ foreign }) => foreign.length > 0).flatMap(({ sheet }) => formulaCells(sheet));
  const spills = spilling.length === 0 ? [] : await readSpills(request, spilling);
  return differences.flatMap(({ sheet, changed, foreign }, i) => {
    const areas = spills.flatMap((area, i) => (area !== undefined && spilling[i]!.id === sheet.id ? [area] : []));
    const added = foreign.filter(
      ({ row, column }) =>
        !areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        ),
    );
    const all = [
      ...chartChanges(sheet, contents[i]!.charts),
      ...changed,
      ...added.map(({ row, column }) => `cell ${cellAddress(row, column)} is new`),
    ];
    return all.length === 0 ? [] : [changedSince(`The sheet "${sheet.name}"`, all)];
  });
}

function chartChanges({ charts }: SheetRecord, now: readonly string[]): string[] {
  return [
    ...now.filter((name) => !charts.includes(name)).map((name) => `there is a new chart "${name}" on it`),
    ...charts.filter((name) => !now.includes(name)).map((name) => `its chart "${name}" was renamed or deleted`),
  ];
}

async function deleteAdded(
  request: Requester,
  { sheets, names, tables }: UndoRecord,
  unmake: Work["unmake"],
): Promise<UndoOutcome> {
  if (sheets.length + names.length + unmake.length === 0) return { kind: "done" };
  const isOurs = ({ id }: { readonly id: string }) => sheets.some((one) => one.id === id);
  const ours = names.map(({ name }) => name);
  const made = tables.flatMap((one) => (one.made === undefined ? [] : [one.name]));
  let why = "Excel could not delete everything that was added.";
  let left: string[] | undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const there = (await readObjects(request)).tables;
      const toUnmake = unmake.map((one) => ({ ...one, id: there.find(({ id }) => id === one.id)?.id }));
      if (toUnmake.length > 0) await carryOut(request, { ...NO_WORK, unmake: toUnmake });
      left = await undoPlan(request, isOurs, ours);
      if (left?.length === 0) return { kind: "done" };
    } catch (error) {
      why = sentence(error);
      left = undefined;
    }
  }
  if (left !== undefined) return { kind: "remains", why, objects: left };
  return {
    kind: "unknown",
    why,
    objects: inWords({ sheets: sheets.map(({ name }) => name), tables: made, names: ours }),
  };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
