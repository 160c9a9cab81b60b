import { openWorkbook, type Workbook } from "../../../src/workbook/excel/workbook";
import type { FakeBook } from "../excel/fake/fakeBook";
import { formulaAt, valueAt } from "../excel/fake/fakeSheet";
import { freezePlanOf, scoredBook } from "./frozenBook";

let book: FakeBook;
let workbook: Workbook;
beforeEach(() => {
  book = scoredBook().install();
  workbook = openWorkbook(() => undefined);
});

/** The cells of the sheet with the scores, by what they hold and by what they show. */
function cells(read: typeof valueAt) {
  const sheet = book.sheet("Sheet1");
  return Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (__, j) => read(sheet, i, j)));
}

test("values take the place of formulas and of what reads their results, and all else stays", async () => {
  const [shown, { formats }] = [cells(valueAt), structuredClone(book.sheet("Sheet1"))];
  const outcome = await workbook.carryOut(await freezePlanOf(book));
  expect(outcome.kind).toBe("done");
  expect(cells(valueAt)).toEqual(shown);
  expect(book.sheet("Sheet1").formats).toEqual(formats);
  const left = Object.values(book.sheet("Sheet1").cells).flatMap((held) =>
    typeof held === "object" ? [held.formula] : [],
  );
  expect(left).toEqual(["=KAM.SCORE(A1:A9)", "=SUM(Scores)"]);
  expect(book.state.names).toEqual([{ name: "Scores", formula: "='Sheet1'!$B$2:$C$4" }]);
});

test("taken back leaves the workbook as it was, and the formulas spill again", async () => {
  const [before, shown] = [structuredClone({ ...book.state, active: undefined }), cells(valueAt)];
  const outcome = await workbook.carryOut(await freezePlanOf(book));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  expect(await workbook.undo(outcome.undo)).toEqual({ kind: "done" });
  expect({ ...book.state, active: undefined }).toEqual(before);
  expect(cells(valueAt)).toEqual(shown);
});

test("the formulas that were replaced are on record", async () => {
  await workbook.carryOut(await freezePlanOf(book));
  const list = book.sheet("KAM Formulas");
  const rows = [3, 4, 5, 6].map((row) => [1, 2, 3, 4].map((column) => formulaAt(list, row, column)));
  expect(rows).toEqual([
    ["B2", 3, 2, "=KAM.SCORE(F2:F4)"],
    ["I2:I3", 2, 1, "=KAM.CLV(H2)"],
    ["B9", 1, 1, "=KAM.VERSION()"],
    ["E2", 1, 3, "=SORT(B2#)"],
  ]);
});

test("is refused where a result was computed anew since it was read", async () => {
  const plan = await freezePlanOf(book);
  book.sheet("Sheet1").results["=SORT(B2#)"] = [[1, 2, 4]];
  const before = structuredClone(book.state);
  const outcome = await workbook.carryOut(plan);
  expect(outcome).toMatchObject({ kind: "unchanged", why: [expect.stringContaining("showed 3 and shows 4 now")] });
  expect(book.state).toEqual(before);
});

test("is not taken back where a value was changed since", async () => {
  const outcome = await workbook.carryOut(await freezePlanOf(book));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  book.sheet("Sheet1").cells["1,1"] = 0.7;
  expect(await workbook.undo(outcome.undo)).toMatchObject({ kind: "unchanged" });
  expect(book.sheet("Sheet1").cells["1,1"]).toBe(0.7);
});
