import { checkEdits, type KeyedColumn } from "../../src/workbook/snapshotEdits";
import { criteriaRows, criteriaTable } from "./modelTables";

const weights: KeyedColumn = { table: "tblCriteria", key: "Criterion", column: "Weight" };

describe("edits checked against the table as it is now", () => {
  test("become one block that leaves the cells between as they are", () => {
    const check = checkEdits(criteriaTable(), weights, [
      { row: "Days overdue", base: 20, value: 25 },
      { row: "Growth", base: 50, value: 45 },
    ]);
    expect(check).toEqual({ write: { column: 5, first: 0, values: [[45], [null], [25]] } });
  });

  test("find their rows by name after a sort", () => {
    const sorted = criteriaRows().reverse();
    expect(checkEdits(criteriaTable(sorted), weights, [{ row: "growth", base: 50, value: 45 }])).toEqual({
      write: { column: 5, first: 2, values: [[45]] },
    });
  });

  test("write a 0 as a 0", () => {
    expect(checkEdits(criteriaTable(), weights, [{ row: "Fit", base: 30, value: 0 }])).toEqual({
      write: { column: 5, first: 1, values: [[0]] },
    });
  });

  test("are all refused when one cell is not what it was", () => {
    const rows = criteriaRows();
    rows[1]![5] = 33;
    const check = checkEdits(criteriaTable(rows), weights, [
      { row: "Growth", base: 50, value: 45 },
      { row: "Fit", base: 30, value: 35 },
    ]);
    expect(check).toEqual({ conflicts: [{ row: "Fit", now: { value: 33 } }] });
  });

  test("tell an emptied cell from a 0", () => {
    const rows = criteriaRows();
    rows[1]![5] = "";
    expect(checkEdits(criteriaTable(rows), weights, [{ row: "Fit", base: 0, value: 35 }])).toEqual({
      conflicts: [{ row: "Fit", now: { value: "" } }],
    });
  });

  test("need no write where the cell holds the new value already", () => {
    expect(checkEdits(criteriaTable(), weights, [{ row: "Fit", base: 10, value: 30 }])).toEqual({ write: undefined });
  });

  test("never overwrite a formula", () => {
    const formulas = criteriaRows();
    formulas[1]![5] = "=10*3";
    const table = { ...criteriaTable(), formulas };
    expect(checkEdits(table, weights, [{ row: "Fit", base: 30, value: 35 }])).toEqual({
      conflicts: [{ row: "Fit", now: { gone: "formula" } }],
    });
  });

  test("are refused where the row is gone or stands twice, or the table or column is gone", () => {
    const edits = [{ row: "Fit", base: 30, value: 35 }];
    const gone = { conflicts: [{ row: "Fit", now: { gone: "noRow" } }] };
    const [growth, fit] = criteriaRows();
    expect(checkEdits(criteriaTable([growth!]), weights, edits)).toEqual(gone);
    expect(checkEdits(undefined, weights, edits)).toEqual(gone);
    expect(checkEdits(criteriaTable(), { ...weights, column: "Points" }, edits)).toEqual(gone);
    expect(checkEdits(criteriaTable([fit!, fit!]), weights, edits)).toEqual({
      conflicts: [{ row: "Fit", now: { gone: "twoRows" } }],
    });
  });
});
