import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { applyWeights } from "../../../src/workbook/weights/applyWeights";
import { excelDate } from "../../../src/workbook/weights/changeLog";
import { modelBlocks } from "../modelTables";

const NOW = new Date(2026, 4, 20, 14, 30);
const WHEN = 46162 + 14.5 / 24;

function planOf(optional = {}, comment = " Board of May ") {
  const blocks = modelBlocks({ optional });
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot") throw new Error("no criteria");
  const edits = [
    { row: "Growth", base: 50, value: 60 },
    { row: "Fit", base: 30, value: 20 },
  ];
  return applyWeights(blocks, reading.snapshot.criteria, edits, comment, NOW);
}

describe("applying weights", () => {
  test("edits their cells by the names of the criteria, each with what it was read to hold", () => {
    const { title, steps } = planOf();
    expect(title).toBe("2 weights");
    expect(steps[0]).toEqual({
      kind: "editRows",
      table: "tblCriteria",
      key: "Criterion",
      column: "Weight",
      edits: [
        { row: "Growth", base: 50, value: 60 },
        { row: "Fit", base: 30, value: 20 },
      ],
    });
  });

  test("makes the change log the first time", () => {
    const [, ...log] = planOf().steps;
    expect(log).toEqual([
      expect.objectContaining({ kind: "addSheet", name: "KAM Change log" }),
      expect.objectContaining({ kind: "setCells", start: "A1" }),
      {
        kind: "setCells",
        sheet: "KAM Change log",
        start: "A3",
        cells: [
          ["When", "Criterion", "Old weight", "New weight", "Comment"],
          [expect.closeTo(WHEN, 8), "Growth", 50, 60, "Board of May"],
          [expect.closeTo(WHEN, 8), "Fit", 30, 20, "Board of May"],
        ],
      },
      {
        kind: "addTable",
        name: "tblChangeLog",
        range: { sheet: "KAM Change log", start: "A3", rows: 3, columns: 5 },
      },
      {
        kind: "formatCells",
        range: { sheet: "KAM Change log", start: "A4", rows: 2, columns: 1 },
        numberFormat: "yyyy-mm-dd hh:mm",
      },
    ]);
  });

  test("adds rows to the log there is, in the columns it has kept", () => {
    const changeLog = {
      name: "tblChangeLog",
      columns: ["Criterion", "When", "New weight"],
      values: [["Fit", 46000, 1]],
    };
    expect(planOf({ changeLog }).steps.slice(1)).toEqual([
      {
        kind: "addRows",
        table: "tblChangeLog",
        columns: ["When", "Criterion", "New weight"],
        rows: [
          [expect.closeTo(WHEN, 8), "Growth", 60],
          [expect.closeTo(WHEN, 8), "Fit", 20],
        ],
      },
    ]);
  });

  test("goes without a log whose columns are all others", () => {
    expect(planOf({ changeLog: { name: "tblChangeLog", columns: ["Note"], values: [] } }).steps).toHaveLength(1);
  });
});

describe("a moment in Excel", () => {
  test("is counted in days by the clock on the wall", () => {
    expect(excelDate(new Date(1900, 2, 1))).toBe(61);
    expect(excelDate(new Date(2026, 0, 1, 12))).toBe(46023.5);
  });

  test("is the same on either side of a change of the clocks", () => {
    expect(excelDate(new Date(2026, 6, 1)) - excelDate(new Date(2026, 0, 1))).toBe(181);
  });
});
