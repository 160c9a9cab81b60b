import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { deleteSet, loadSet, readWeightSets, saveSet } from "../../../src/workbook/weights/weightSets";
import { modelBlocks } from "../modelTables";

const weightSets = {
  name: "tblWeightSets",
  columns: ["Set", "Criterion", "Weight"],
  values: [
    ["Finance", "Growth", 10],
    ["Sales", "Growth", 80],
    [" finance", "days overdue", 60],
    ["Finance", "Trust", 30],
    ["Finance", "Fit", "many"],
    ["", "Fit", 5],
  ],
};

function criteria() {
  const reading = takeSnapshot(modelBlocks());
  if (reading.kind !== "snapshot") throw new Error("no criteria");
  return reading.snapshot.criteria;
}

describe("saved sets of weights", () => {
  const blocks = modelBlocks({ optional: { weightSets } });

  test("are read by name, whatever its case, without rows that say nothing", () => {
    expect(readWeightSets(blocks)).toEqual([
      {
        name: "Finance",
        weights: [
          { criterion: "Growth", weight: 10 },
          { criterion: "days overdue", weight: 60 },
          { criterion: "Trust", weight: 30 },
        ],
      },
      { name: "Sales", weights: [{ criterion: "Growth", weight: 80 }] },
    ]);
    expect(readWeightSets(modelBlocks())).toEqual([]);
    expect(readWeightSets({ optional: { weightSets: { ...weightSets, columns: ["A", "B", "C"] } } })).toEqual([]);
  });

  test("give the criteria there are their weights, and name what does not fit", () => {
    expect(loadSet(readWeightSets(blocks)[0]!, criteria())).toEqual({
      proportions: [10, 0, 60],
      absent: ["Fit"],
      unknown: ["Trust"],
    });
  });

  test("are saved as rows, in a table that is made the first time", () => {
    const { steps } = saveSet(modelBlocks(), "Board", criteria(), [50, 30, 20]);
    expect(steps[2]).toMatchObject({
      cells: [
        ["Set", "Criterion", "Weight"],
        ["Board", "Growth", 50],
        ["Board", "Fit", 30],
        ["Board", "Days overdue", 20],
      ],
    });
    expect(steps[3]).toMatchObject({ kind: "addTable", name: "tblWeightSets" });
  });

  test("replace one of the same name", () => {
    const { steps } = saveSet(blocks, "Sales", criteria(), [50, 30, 20]);
    expect(steps).toEqual([
      { kind: "removeRows", table: "tblWeightSets", rows: [{ base: ["Sales", "Growth", 80] }] },
      {
        kind: "addRows",
        table: "tblWeightSets",
        columns: ["Set", "Criterion", "Weight"],
        rows: [
          ["Sales", "Growth", 50],
          ["Sales", "Fit", 30],
          ["Sales", "Days overdue", 20],
        ],
      },
    ]);
  });

  test("are deleted with all their rows", () => {
    expect(deleteSet(blocks, "Finance").steps).toEqual([
      {
        kind: "removeRows",
        table: "tblWeightSets",
        rows: [0, 2, 3, 4].map((row) => ({ base: weightSets.values[row] })),
      },
    ]);
    expect(deleteSet(blocks, "Unknown").steps).toEqual([]);
  });
});
