import { weightRows } from "../../../src/taskpane/weights/weightRows";
import type { Criterion } from "../../../src/workbook/snapshot/criteria";

const criterion = (name: string, group: string, weight: number): Criterion => ({
  name,
  group,
  direction: "benefit",
  lo: 0,
  hi: 10,
  weight,
  cell: weight,
  computed: false,
  definition: "",
});

const criteria = [criterion("A", "Needs", 0.1), criterion("B", "Risks", 0.2), criterion("C", "Needs", 0.7)];

describe("the rows of the weights", () => {
  test("stand by group in the order of the groups' first criteria, with shares that add up", () => {
    const { groups } = weightRows(criteria, [], []);
    expect(groups.map(({ name, share, rows }) => [name, share, rows.map((row) => row.criterion.name)])).toEqual([
      ["Needs", 0.8, ["A", "C"]],
      ["Risks", 0.2, ["B"]],
    ]);
  });

  test("take the draft's weight before the sheet's, and total without noise", () => {
    const view = weightRows(criteria, [{ row: "b", base: 0.2, value: 0.6 }], []);
    expect(view.weights).toEqual([0.1, 0.6, 0.7]);
    expect([view.total, view.sheetTotal]).toEqual([1.4, 1]);
    expect(view.groups[1]!.rows[0]).toMatchObject({ weight: 0.6, changed: true, conflict: undefined });
  });

  test("mark a conflict where the sheet is not what the edit began with", () => {
    const view = weightRows(criteria, [{ row: "B", base: 0.1, value: 0.6 }], []);
    expect(view.conflicts).toBe(1);
    expect(view.groups[1]!.rows[0]!.conflict).toBe(0.2);
  });

  test("have shares of 0 where all weights are 0", () => {
    const none = weightRows([criterion("A", "", 0), criterion("B", "", 0)], [], []);
    expect(none.groups).toEqual([expect.objectContaining({ name: "", share: 0 })]);
    expect(none.groups[0]!.rows.map(({ share }) => share)).toEqual([0, 0]);
  });
});
