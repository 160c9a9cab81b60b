import { planInWords } from "../../../src/workbook/myTable/planWords";
import { propose } from "../../../src/workbook/myTable/proposal";
import {
  addCriterion,
  amountsToAdd,
  beginSetup,
  changeCriterion,
  removeCriterion,
  setJoin,
  setRole,
  setRollUp,
  setTotal,
  unusedColumns,
  usualCapacity,
} from "../../../src/workbook/myTable/setup";
import type { Setup } from "../../../src/workbook/myTable/setupState";
import { mappingOf, setupProblems, startPlan } from "../../../src/workbook/myTable/startPlan";
import type { CellValue } from "../../../src/workbook/snapshot/table";

const COLUMNS = ["Customer", "Holding", "Sales 2023", "Sales 2024", "Fit", "Country", "Complaints"];
const ROWS: CellValue[][] = [
  ["Alder UK", "Alder", 90, 100, 4, "UK", 3],
  ["Alder DE", "Alder", 80, 300, 2, "DE", 0],
  ["Birch", "", 70, 200, 5, "DE", 8],
  ["Cedar", "", 60, 50, 1, "FR", 1],
];
const begin = () => beginSetup({ name: "tblList", sheet: "List", columns: COLUMNS, values: ROWS });
const criterion = (setup: Setup, column: string) => setup.criteria.find((one) => one.column === column);
const rated = (setup: Setup) => setup.criteria.map(({ column }) => column);

describe("a proposal", () => {
  test("has a role, a place among the criteria or a reason for every column", () => {
    const { roles, criteria, unused } = propose(COLUMNS, ROWS);
    expect([roles.account.column, roles.parent.column, roles.revenue.column, roles.eligible.column]).toEqual([
      "Customer",
      "Holding",
      "Sales 2024",
      undefined,
    ]);
    expect(criteria.map(({ column, direction, lo, hi }) => [column, direction, lo, hi])).toEqual([
      ["Sales 2024", "benefit", 0, 300],
      ["Fit", "benefit", 1, 5],
      ["Complaints", "cost", 0, 8],
    ]);
    expect(unused).toEqual([
      { column: "Sales 2023", reason: "revenue of another period", numeric: true },
      { column: "Country", reason: "text", numeric: false },
    ]);
  });

  test("leaves revenue out of the criteria where there are three ratings or more", () => {
    const columns = ["Customer", "Sales", "Fit", "Growth", "Loyalty"];
    const rows = [
      ["Alder", 100, 4, 5, 1],
      ["Birch", 300, 2, 1, 5],
    ];
    expect(propose(columns, rows).criteria.map(({ column }) => column)).toEqual(["Fit", "Growth", "Loyalty"]);
  });
});

describe("a decision", () => {
  test("moves a role, and what the column was before ends", () => {
    const setup = setRole(begin(), "account", "Holding");
    expect(setup.roles.account).toEqual({ column: "Holding", reason: "your choice" });
    expect(setup.roles.parent).toEqual({ column: undefined, reason: "Holding is the account now" });
    expect(rated(setRole(begin(), "parent", "Fit"))).toEqual(["Sales 2024", "Complaints"]);
    expect(rated(setRole(begin(), "revenue", "Fit"))).toContain("Fit");
  });

  test("takes criteria out and in, in the order of the list", () => {
    const without = removeCriterion(begin(), "Fit");
    expect(unusedColumns(without).map(({ column, reason }) => [column, reason])).toEqual([
      ["Sales 2023", "revenue of another period"],
      ["Fit", "taken out"],
      ["Country", "text"],
    ]);
    expect(rated(addCriterion(addCriterion(without, "Sales 2023"), "Fit"))).toEqual([
      "Sales 2023",
      "Sales 2024",
      "Fit",
      "Complaints",
    ]);
    expect(rated(addCriterion(without, "Country"))).toEqual(rated(without));
  });

  test("on a scale is never replaced by a guess, a guess is when the direction turns", () => {
    const own = changeCriterion(begin(), "Complaints", { hi: 20 });
    expect(criterion(changeCriterion(own, "Complaints", { direction: "benefit" }), "Complaints")).toMatchObject({
      lo: 0,
      hi: 20,
      direction: "benefit",
    });
  });

  test("to roll up makes new scales of what is added up, and none of what is averaged", () => {
    const setup = setRollUp(begin(), true);
    // Alder 100 + 300 = 400, Birch 200, Cedar 50; complaints Alder 3, Birch 8, Cedar 1
    expect(criterion(setup, "Sales 2024")).toMatchObject({ lo: 0, hi: 400 });
    expect(criterion(setup, "Fit")).toMatchObject({ lo: 1, hi: 5, way: "mean" });
    expect(criterion(setRollUp(setup, false), "Sales 2024")).toMatchObject({ lo: 0, hi: 300 });
    expect(setRole(setup, "parent", undefined).rollUp).toBe(false);
  });

  test("to join brings columns with proposals of their own, and takes them away again", () => {
    const other = {
      name: "tblMarks",
      columns: ["Customer", "Loyalty", "Fit"],
      values: [
        ["Alder UK", 3, 10],
        ["Birch", 5, 20],
      ],
    };
    const join = { table: "tblMarks", key: "Customer", otherKey: "Customer", columns: ["Loyalty", "Fit"] };
    const setup = setJoin(begin(), { join, other });
    expect(rated(setup)).toEqual([...rated(begin()), "Loyalty", "tblMarks Fit"]);
    expect(mappingOf(setup).columns).toEqual([...COLUMNS, "Loyalty", "tblMarks Fit"]);
    expect(rated(setJoin(setup, undefined))).toEqual(rated(begin()));
  });

  test("to add amounts up makes the revenue", () => {
    const columns = ["ClientNo", "Fresh", "Milk"];
    const rows = [
      [1, 100, 20],
      [2, 300, ""],
      [4, 50, 70],
    ];
    const setup = beginSetup({ name: "tblList", sheet: "List", columns, values: rows });
    expect(setup.roles.revenue.column).toBeUndefined();
    const amounts = amountsToAdd(setup);
    expect(amounts).toEqual(["Fresh", "Milk"]);
    const summed = setTotal(setup, amounts);
    expect(summed.roles.revenue).toEqual({ column: "Revenue", reason: "the sum of 2 columns" });
    expect(summed.values.map((row) => row[3])).toEqual([120, 300, 120]);
    expect(rated(summed)).toEqual(["Fresh", "Milk"]);
    expect(planInWords(startPlan(summed)).changes).toEqual([
      {
        words: "Table tblList: new column Revenue, a formula in every row",
        formula:
          "=SUM(INDEX(tblList[Fresh],ROW()-ROW(tblList[#Headers])),INDEX(tblList[Milk],ROW()-ROW(tblList[#Headers])))",
      },
    ]);
    expect(setTotal(summed, []).roles.revenue.column).toBeUndefined();
  });
});

test("a short list has room for a third of its accounts, a long one for the usual number", () => {
  expect([1, 4, 24, 104, 105, 6000].map(usualCapacity)).toEqual([1, 2, 8, 35, 35, 35]);
});

test("what is missing is told, and nothing is planned until then", () => {
  const setup = changeCriterion(setRole(begin(), "account", undefined), "Fit", { lo: 5 });
  expect(setupProblems({ ...setup, capacity: 2.5 })).toEqual([
    "Choose the column with the names of the accounts.",
    "Fit: the scale must end above where it begins.",
    "Key accounts: enter a whole number, 1 or more.",
  ]);
  expect(() => startPlan(setup)).toThrow("Choose the column with the names of the accounts.");
});

describe("the plan", () => {
  test("leaves the user's table alone, weighs all criteria alike and says where the scales come from", () => {
    const setup = begin();
    expect(planInWords(startPlan(setup)).changes).toEqual([]);
    const { criteria, settings } = mappingOf(setup);
    expect(criteria.map(({ weight }) => weight)).toEqual([33.4, 33.3, 33.3]);
    expect(criteria[0]!.definition).toBe("Scale proposed by KAM: without the extremes, rounded (convention)");
    expect(settings.capacity?.value).toBe(2);
  });

  test("shows results beside the user's table only where asked", () => {
    const { changes } = planInWords(startPlan({ ...begin(), resultColumns: true }));
    expect(changes.map(({ words }) => words.split(",")[0])).toEqual([
      "Table tblList: new column KAM Score",
      "Table tblList: new column KAM Rank",
      "Table tblList: new column KAM Status",
    ]);
  });

  test("builds the model on the parents where they are rolled up", () => {
    const setup = setRollUp(begin(), true);
    expect(mappingOf(setup)).toMatchObject({
      table: "tblParents",
      sheet: "KAM Parents",
      rows: 3,
      account: "Holding",
      parent: undefined,
      revenue: "Sales 2024",
    });
    const { sheets, names } = planInWords(startPlan(setup));
    expect(sheets[0]).toEqual({ name: "KAM Parents", lines: ["table tblParents, 3 rows", "17 formulas"] });
    expect(sheets).toContainEqual({ name: "KAM Overrides", lines: ["table tblOverrides, still empty"] });
    expect(names).toContain("KAM_ParentOfRow");
    const shown = startPlan({ ...setup, resultColumns: true });
    expect(planInWords(shown).changes).toEqual([]);
    expect(JSON.stringify(shown.steps)).toContain("INDEX(KAM_Ranks,ROW()-ROW(tblParents[#Headers]))");
  });
});
