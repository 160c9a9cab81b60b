import { arranged, BY_RANK, occurring } from "../../../src/workbook/portfolioView/arrangement";
import type { AccountRow } from "../../../src/workbook/portfolioView/listing";

const row = (account: string, change: Partial<AccountRow>, index: number): AccountRow => ({
  row: index,
  account,
  rank: undefined,
  score: undefined,
  status: undefined,
  revenue: undefined,
  ...change,
});

const ROWS: readonly AccountRow[] = [
  row("Plant 10", { rank: 2, score: 0.5, status: "Reserve", revenue: 10 }, 0),
  row("plant 2", { rank: 1, score: 0.9, status: "Key", revenue: -5 }, 1),
  row("Alder", { status: "No score" }, 2),
  row("Birch", {}, 3),
  row("Cedar", { rank: 3, score: 0.4, status: "Key (override)", revenue: 10 }, 4),
];

const names = (change: Partial<typeof BY_RANK>) =>
  arranged(ROWS, { ...BY_RANK, ...change }).map(({ account }) => account);

describe("the arrangement of the list", () => {
  test("begins with the best rank; accounts without one come last", () => {
    expect(names({})).toEqual(["plant 2", "Plant 10", "Cedar", "Alder", "Birch"]);
  });

  test("keeps accounts without a value last when the order is turned round", () => {
    expect(names({ descending: true })).toEqual(["Cedar", "Plant 10", "plant 2", "Alder", "Birch"]);
    expect(names({ sort: "revenue", descending: true })).toEqual(["Plant 10", "Cedar", "plant 2", "Alder", "Birch"]);
  });

  test("sorts names as people do: without regard to case, and numbers in them by their size", () => {
    expect(names({ sort: "account" })).toEqual(["Alder", "Birch", "Cedar", "plant 2", "Plant 10"]);
  });

  test("sorts by status from key to not eligible", () => {
    expect(names({ sort: "status" })).toEqual(["plant 2", "Cedar", "Plant 10", "Alder", "Birch"]);
  });

  test("finds a part of a name in whatever case, and spaces around it do not matter", () => {
    expect(names({ search: " PLANT " })).toEqual(["plant 2", "Plant 10"]);
    expect(names({ search: "oak" })).toEqual([]);
  });

  test("keeps only a status, the key list, or what has no status", () => {
    expect(names({ filter: "key" })).toEqual(["plant 2", "Cedar"]);
    expect(names({ filter: "Reserve" })).toEqual(["Plant 10"]);
    expect(names({ filter: "none" })).toEqual(["Birch"]);
  });

  test("offers the statuses that occur, with how many accounts have each", () => {
    expect(occurring(ROWS)).toEqual([
      { filter: "all", count: 5 },
      { filter: "key", count: 2 },
      { filter: "Key", count: 1 },
      { filter: "Key (override)", count: 1 },
      { filter: "Reserve", count: 1 },
      { filter: "No score", count: 1 },
      { filter: "none", count: 1 },
    ]);
  });

  test("leaves the rows it is given as they are", () => {
    const before = [...ROWS];
    names({ sort: "account" });
    expect(ROWS).toEqual(before);
  });
});
