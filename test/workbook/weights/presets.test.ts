import type { CellValue } from "../../../src/workbook/snapshot/table";
import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { byListOrder, byPresentWeight, fromRanks, fromRatings } from "../../../src/workbook/weights/presets";
import { accountRows, accountsTable, modelBlocks } from "../modelTables";

const proportions = (read: ReturnType<typeof fromRanks>) => {
  if ("problem" in read) throw new Error(read.problem);
  return read.proportions.map((one) => Number(one.toFixed(4)));
};

const withCells = (row: readonly CellValue[], cells: Record<number, CellValue>) =>
  row.map((cell, j) => cells[j] ?? cell);

function onAccounts(rows = accountRows()) {
  const reading = takeSnapshot(modelBlocks({ portfolio: accountsTable(rows) }));
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  return { portfolio: reading.snapshot.portfolio.portfolio, criteria: reading.snapshot.criteria };
}

describe("ranks", () => {
  test("by present weight put the largest first and share a place among equals", () => {
    expect(byPresentWeight([20, 50, 20, 10])).toEqual([2.5, 1, 2.5, 4]);
  });

  test("by the list are its order", () => {
    expect(byListOrder([20, 50, 20])).toEqual([1, 2, 3]);
  });

  test.each([
    ["rank_sum", [0.5, 0.3333, 0.1667]],
    ["roc", [0.6111, 0.2778, 0.1111]],
    ["reciprocal", [0.5455, 0.2727, 0.1818]],
  ] as const)("become weights by %s", (method, expected) => {
    expect(proportions(fromRanks([1, 2, 3], method))).toEqual(expected);
  });
});

describe("weights from the ratings", () => {
  test("stand by criterion, whatever the order of the columns, and give a constant one nothing", () => {
    const rows = accountRows().map((row) => withCells(row, { 4: 5 }));
    const { portfolio, criteria } = onAccounts(rows);
    const read = fromRatings(portfolio, criteria, "critic");
    expect("proportions" in read && read.proportions[0]).toBe(0);
    expect("proportions" in read && read.proportions.slice(1).every((one) => one > 0)).toBe(true);
  });

  test("say in a sentence why there are none", () => {
    const { portfolio, criteria } = onAccounts(accountRows().map((row) => withCells(row, { 3: 5, 4: 5, 6: 5 })));
    expect(fromRatings(portfolio, criteria, "entropy")).toEqual({
      problem: expect.stringContaining("the same for all"),
    });
  });
});
