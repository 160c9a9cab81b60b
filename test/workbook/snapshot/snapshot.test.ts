import { type Snapshot, takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import type { Portfolio } from "../../../src/workbook/snapshot/portfolio";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import {
  accountColumns,
  accountRows,
  accountsTable,
  criteriaRows,
  criteriaTable,
  modelBlocks,
  settingsCells,
  settingsTable,
} from "../modelTables";

function snapshotOf(change: Partial<Parameters<typeof takeSnapshot>[0]> = {}): Snapshot {
  const reading = takeSnapshot(
    modelBlocks({
      criteria: criteriaTable(),
      settings: settingsTable(),
      portfolio: accountsTable(),
      ...change,
    }),
  );
  if (reading.kind !== "snapshot") throw new Error(JSON.stringify(reading));
  return reading.snapshot;
}

function portfolioOf(snapshot: Snapshot): Portfolio {
  if ("problems" in snapshot.portfolio) throw new Error(snapshot.portfolio.problems.join(" "));
  return snapshot.portfolio.portfolio;
}

function portfolioProblems(change: Parameters<typeof snapshotOf>[0]): readonly string[] {
  const { portfolio } = snapshotOf(change);
  return "problems" in portfolio ? portfolio.problems : [];
}

/** The problems of the criteria table with one cell changed. */
function problemsWith(row: number, column: number, value: CellValue): readonly string[] {
  const rows = criteriaRows();
  rows[row]![column] = value;
  const reading = takeSnapshot(
    modelBlocks({ criteria: criteriaTable(rows), settings: undefined, portfolio: undefined }),
  );
  return reading.kind === "problems" ? reading.problems : [];
}

/** The settings with the value of one of them changed. */
const settingsWith = (label: string, value: CellValue) =>
  settingsTable(
    settingsCells().map(([setting, old, ...rest]) => [setting!, setting === label ? value : old!, ...rest]),
  );

describe("the criteria of a snapshot", () => {
  test("carry name, group, direction, scale and weight as the sheet has them", () => {
    expect(snapshotOf().criteria[2]).toEqual({
      name: "Days overdue",
      group: "Risks",
      direction: "cost",
      lo: 0,
      hi: 100,
      weight: 20,
      cell: 20,
      computed: false,
      definition: "",
    });
  });

  test("are found by the names of the columns, wherever these stand", () => {
    const { columns, values } = criteriaTable();
    const turned = {
      name: "tblCriteria",
      columns: [...columns].reverse(),
      values: values.map((r) => [...r].reverse()),
    };
    expect(snapshotOf({ criteria: turned }).criteria).toEqual(snapshotOf().criteria);
  });

  test("keep a blank weight as 0 and remember that the cell is empty", () => {
    const rows = criteriaRows();
    rows[0]![5] = "";
    expect(snapshotOf({ criteria: criteriaTable(rows) }).criteria[0]).toMatchObject({ weight: 0, cell: "" });
  });

  test("take a blank direction for benefit and blank ends for no scale, as the functions do", () => {
    const rows = criteriaRows();
    rows[2] = ["Days overdue", "", "", "", "", 20, ""];
    expect(snapshotOf({ criteria: criteriaTable(rows) }).criteria[2]).toMatchObject({
      direction: "benefit",
      lo: 0,
      hi: 0,
    });
  });

  test("say where a formula gives the weight", () => {
    const formulas = criteriaRows();
    formulas[1]![5] = "=100-SUM(B2:B3)";
    const table = { ...criteriaTable(), formulas };
    expect(snapshotOf({ criteria: table }).criteria.map(({ computed }) => computed)).toEqual([false, true, false]);
  });

  test("pass over empty rows", () => {
    const rows = [...criteriaRows(), ["", "", "", "", "", "", ""]];
    expect(snapshotOf({ criteria: criteriaTable(rows) }).criteria).toHaveLength(3);
  });
});

describe("what stands in the way of a snapshot", () => {
  test("no criteria table is told apart from a faulty one", () => {
    expect(takeSnapshot(modelBlocks({ criteria: undefined, settings: undefined, portfolio: undefined }))).toMatchObject(
      {
        kind: "noTable",
      },
    );
  });

  test.each([
    ["a weight that is text", 0, 5, "much", 'Weight of "Growth" is the text "much". Enter a number, 0 or more.'],
    ["a weight that only looks like a number", 0, 5, "50 %", 'Weight of "Growth" is the text "50 %".'],
    ["a negative weight", 1, 5, -1, 'Weight of "Fit" is -1. Enter a number, 0 or more.'],
    ["a weight that is n/a", 1, 5, "n/a", 'Weight of "Fit" is the text "n/a".'],
    ["a weight that is TRUE", 1, 5, true, 'Weight of "Fit" is TRUE.'],
    ["a direction that is none", 2, 2, "up", 'Direction of "Days overdue" is the text "up". Use benefit or cost.'],
    ["an end of the scale that is text", 2, 4, "high", 'Hi of "Days overdue" is the text "high". Enter a number.'],
    ["an upper end below the lower", 2, 3, 200, 'Hi of "Days overdue" is 100, below Lo 200.'],
    ["a criterion twice, in whatever letters", 1, 0, "GROWTH", '"GROWTH" stands there twice. Keep one of the rows.'],
    ["a row without a criterion", 1, 0, "", "row 2 has no criterion. Name it."],
  ])("%s", (_, row, column, value, sentence) => {
    expect(problemsWith(row, column, value)).toEqual([expect.stringContaining(`tblCriteria: ${sentence}`)]);
  });

  test("several problems are told at once", () => {
    const rows = criteriaRows();
    rows[0]![5] = "much";
    rows[2]![2] = "up";
    const reading = takeSnapshot(
      modelBlocks({ criteria: criteriaTable(rows), settings: undefined, portfolio: undefined }),
    );
    expect(reading).toMatchObject({ kind: "problems", problems: [expect.any(String), expect.any(String)] });
  });

  test("a missing column is named", () => {
    const { columns, values } = criteriaTable();
    const table = { name: "tblCriteria", columns: columns.map((one) => (one === "Weight" ? "Points" : one)), values };
    expect(takeSnapshot(modelBlocks({ criteria: table, settings: undefined, portfolio: undefined }))).toMatchObject({
      kind: "problems",
      problems: ['tblCriteria has no column "Weight". Add it.'],
    });
  });

  test("a table without any criterion asks for one", () => {
    const table = criteriaTable([["", "", "", "", "", "", ""]]);
    expect(takeSnapshot(modelBlocks({ criteria: table, settings: undefined, portfolio: undefined }))).toMatchObject({
      kind: "problems",
      problems: [expect.stringContaining("tblCriteria has no criterion yet.")],
    });
  });
});

describe("the portfolio of a snapshot", () => {
  test("keeps the rating columns in the order of the accounts' table and leaves other columns out", () => {
    const { ratings, criteria, accounts, capacity, minCoverage } = portfolioOf(snapshotOf());
    expect(criteria).toEqual([2, 0, 1]);
    expect([ratings.rows, ratings.columns]).toEqual([5, 3]);
    expect(Array.from(ratings.values.subarray(0, 5))).toEqual([10, 0, 50, NaN, 0]);
    expect(accounts).toEqual(["Alder", "Birch", "Cedar", "Dogwood", "Elm"]);
    expect([capacity, minCoverage]).toEqual([2, 0.6]);
  });

  test("reads eligibility, and takes every account where the setting names no column", () => {
    expect(portfolioOf(snapshotOf()).eligible).toEqual([
      "eligible",
      "eligible",
      "eligible",
      "eligible",
      "not eligible",
    ]);
    expect(portfolioOf(snapshotOf({ settings: settingsWith("Eligible column", "") })).eligible).toBeUndefined();
  });

  test("takes an override before the table's own cell, with its reason, and the first where there are two", () => {
    const overrides = {
      name: "tblOverrides",
      columns: ["Reason", "Account", "Override"],
      values: [
        ["Pilot", "ELM", "Always"],
        ["", "Birch", ""],
        ["Dispute", "Alder", "Never"],
        ["Too late", "Alder", "Always"],
        ["", "", "Always"],
      ],
    };
    const { eligible, overrides: read } = portfolioOf(snapshotOf({ optional: { overrides } }));
    expect(eligible).toEqual(["not eligible", "eligible", "eligible", "eligible", "always"]);
    expect(read).toEqual([
      { override: "Never", reason: "Dispute" },
      undefined,
      undefined,
      undefined,
      { override: "Always", reason: "Pilot" },
    ]);
    const alone = portfolioOf(snapshotOf({ optional: { overrides }, settings: settingsWith("Eligible column", "") }));
    expect(alone.eligible).toEqual(["not eligible", "eligible", "eligible", "eligible", "always"]);
  });

  test("says which overrides cannot be read, and tells a number from a text of the same digits as lookups do", () => {
    const rows = accountRows();
    rows[0]![0] = 1001;
    const overrides = {
      name: "tblOverrides",
      columns: ["Account", "Override", "Reason"],
      values: [
        ["1001", "Always", ""],
        ["Birch", "perhaps", ""],
      ],
    };
    const read = portfolioOf(snapshotOf({ optional: { overrides }, portfolio: accountsTable(rows) }));
    expect(read.overrides[0]).toBeUndefined();
    expect([...read.eligibilityErrors.keys()]).toEqual([1]);
  });

  test("reads revenue and parents where the settings name columns with them", () => {
    const { columns, values } = accountsTable();
    const portfolio = {
      name: "tblAccounts",
      columns: [...columns, "Parent"],
      values: values.map((row, i) => [...row, i === 0 ? " Group " : "n/a"]),
    };
    const read = portfolioOf(snapshotOf({ portfolio }));
    expect(Array.from(read.revenue!)).toEqual([100, 80, 60, 40, 20]);
    expect(read.parents).toEqual(["Group", "", "", "", ""]);
    const none = portfolioOf(snapshotOf({ settings: settingsWith("Revenue column", "") }));
    expect([none.revenue, none.parents]).toEqual([undefined, undefined]);
  });

  test("names an account without a name by its row", () => {
    const rows = accountRows();
    rows[1]![0] = "";
    expect(portfolioOf(snapshotOf({ portfolio: accountsTable(rows) })).accounts[1]).toBe("Row 2");
  });

  test("is missing with a reason while the weights can be set all the same", () => {
    expect(portfolioProblems({ settings: undefined })).toEqual([expect.stringContaining("no table tblSettings")]);
    expect(portfolioProblems({ portfolio: undefined })).toEqual([
      'tblSettings names the table "tblAccounts", which does not exist.',
    ]);
  });

  test("names a criterion that no column bears; a space more makes another name, as in Excel's lookups", () => {
    const rows = criteriaRows();
    rows[1]![0] = "Fit ";
    expect(portfolioProblems({ criteria: criteriaTable(rows) })).toEqual([
      'tblAccounts has no column "Fit ", so nothing is rated on this criterion.',
    ]);
  });

  test.each([
    ["Capacity", 0, 'tblSettings says that "Capacity" is 0.'],
    ["Capacity", 2.5, 'tblSettings says that "Capacity" is 2.5.'],
    ["Least coverage", 60, 'tblSettings says that "Least coverage" is 60.'],
    ["Account column", "", 'tblSettings says that "Account column" is empty.'],
    ["Account column", "Name", 'tblAccounts has no column "Name", which the settings name.'],
    ["Eligible column", "Willing", 'tblAccounts has no column "Willing", which the settings name.'],
  ])("names the setting %s where it is %s", (label, value, sentence) => {
    expect(portfolioProblems({ settings: settingsWith(label, value) })).toEqual([expect.stringContaining(sentence)]);
  });

  test("names a setting that has no row", () => {
    const rows = settingsCells().filter(([label]) => label !== "Capacity");
    expect(portfolioProblems({ settings: settingsTable(rows) })).toEqual([
      expect.stringContaining('tblSettings has no row "Capacity".'),
    ]);
  });
});

test("taking a snapshot changes no table", () => {
  const tables = { criteria: criteriaTable(), settings: settingsTable(), portfolio: accountsTable() };
  const before = structuredClone(tables);
  takeSnapshot(modelBlocks(tables));
  expect(tables).toEqual(before);
  expect(accountColumns).toHaveLength(7);
});

test("names the first of many criteria that have no column", () => {
  const rows = [1, 2, 3, 4, 5].map((i): CellValue[] => [`C${i}`, "", "benefit", 0, 10, 20, ""]);
  const { portfolio } = snapshotOf({ criteria: criteriaTable(rows) });
  expect(portfolio).toEqual({
    problems: ['tblAccounts has no column for "C1", "C2", "C3" and 2 more criteria, so nothing is rated on these.'],
  });
});
