import type { Requester } from "./request";

/** Events come in bursts, one a cell or a sheet; those that follow the first within this time are one with it. */
const BURST_MS = 150;

/**
 * Calls `onChange` after anything in the workbook changed that a snapshot may depend on: cells by hand or by formula,
 * tables and sheets that come or go. What the event says is not looked at; the caller reads the workbook again.
 *
 * @returns a function that ends the listening.
 */
export async function listen(request: Requester, onChange: () => void): Promise<() => Promise<void>> {
  let burst: ReturnType<typeof setTimeout> | undefined;
  const changed = async () => {
    burst ??= setTimeout(() => {
      burst = undefined;
      onChange();
    }, BURST_MS);
  };
  const handlers = await request(async (context) => {
    const { tables, worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(changed),
      worksheets.onDeleted.add(changed),
      tables.onAdded.add(changed),
      tables.onDeleted.add(changed),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(burst);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
