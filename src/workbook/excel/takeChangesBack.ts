import type { Change } from "../changes/change";
import type { Needs } from "../changes/needs";
import { remainsOf } from "../changes/remains";
import { restoration } from "../changes/restore";
import { isWork } from "../changes/work";
import { readBook } from "./readBook";
import type { Requester } from "./request";
import { writeWork } from "./writeWork";

/**
 * Takes back what a sync that failed has changed so far, then looks again, so that what is told to remain is what is
 * there and not what was hoped for.
 *
 * @returns what remains in words; undefined where Excel would not let KAM look.
 */
export async function takeChangesBack(
  request: Requester,
  needs: Needs,
  changes: readonly Change[],
): Promise<string[] | undefined> {
  if (changes.length === 0) return [];
  try {
    const { book } = await readBook(request, needs);
    const work = restoration(changes, book);
    if (!isWork(work)) return remainsOf(changes, book);
    try {
      await request(async (context) => {
        writeWork(context, work);
        await context.sync();
      });
    } catch {
      // what could not be taken back is found by the look that follows
    }
    return remainsOf(changes, (await readBook(request, needs)).book);
  } catch {
    return undefined;
  }
}
