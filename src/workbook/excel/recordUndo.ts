import { needsOf } from "../changes/needs";
import type { Drafts } from "../changes/drafts";
import { recordChanges } from "../changes/recordChanges";
import { plannedBlocks, writtenBlock } from "../changes/recordSheets";
import type { UndoRecord } from "../changes/undoRecord";
import type { Plan } from "../plan/plan";
import { addedBy } from "../plan/objects";
import type { Undo } from "../changes/outcome";
import { sameName } from "../snapshot/table";
import { chartsOf } from "./chartWriter";
import { readBook } from "./readBook";
import { readBlocks } from "./readSheets";
import type { Requester } from "./request";

/**
 * Reads what a plan has written right after it, so that it can be taken back as long as it stays so. A plan whose
 * results cannot be read is carried out all the same, but cannot be taken back.
 *
 * @param ids the ids of the plan's new sheets, in order.
 */
export async function recordUndo(
  request: Requester,
  plan: Plan,
  ids: readonly string[],
  drafts: Drafts,
): Promise<Undo> {
  try {
    const record = await read(request, plan, ids, drafts);
    return record === undefined ? { title: plan.title } : { title: plan.title, record };
  } catch {
    return { title: plan.title };
  }
}

async function read(
  request: Requester,
  plan: Plan,
  ids: readonly string[],
  drafts: Drafts,
): Promise<UndoRecord | undefined> {
  const added = addedBy(plan);
  const { book, objects } = await readBook(request, needsOf(plan));
  const changes = recordChanges(drafts, book);
  if (changes === undefined) return undefined;
  const blocks = added.sheets.map((sheet) => plannedBlocks(plan, sheet));
  const contents =
    ids.length === 0
      ? []
      : await readBlocks(
          request,
          added.sheets.map((sheet, i) => ({ sheet, areas: blocks[i]! })),
        );
  return {
    ...changes,
    sheets: ids.map((id, i) => ({
      id,
      name: added.sheets[i]!,
      tables: objects.tables.filter(({ sheetId }) => sheetId === id).map(({ name }) => name),
      charts: chartsOf(plan).flatMap(({ name, place }) => (place.sheet === added.sheets[i] ? [name] : [])),
      written: blocks[i]!.map((block, j) => writtenBlock(block, contents[i]![j]!)),
    })),
    names: objects.names.filter(({ name }) => added.names.some((one) => sameName(one, name))),
  };
}
