import { ICommandService } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import { headlessWorkbook } from "../support/headlessWorkbook";

const { univer, api, workbook, close } = headlessWorkbook();
afterAll(close);

test("the rows of a sheet that is deleted are not measured any more, those of others are", () => {
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = api.getActiveWorkbook()!.getId();
  const cancelled: unknown[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === CancelMarkDirtyRowAutoHeightOperation.id) cancelled.push((params as { id: string }).id);
  });
  const added = workbook.worksheets.add("Second");
  for (const [task, subUnitId] of [
    ["of the second", added.id],
    ["of the first", "s1"],
  ]) {
    commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id: task, ranges: [] });
  }
  expect(cancelled).toEqual([]);
  added.delete();
  expect(cancelled).toEqual(["of the second"]);
});
