import { checkJoin, type Join, joinedColumns, joinedValues, joinSteps } from "../../../src/workbook/myTable/join";
import { gridWith } from "./planInGrid";

const ACCOUNTS = [
  ["Client", "Sales"],
  ["C-1", 10],
  ["c-2", 20],
  ["C-3 ", 30],
  ["C-9", 40],
  ["", 50],
];
const MARKS = [
  ["Number", "Sales", "Fit"],
  ["C-1", 1, 4],
  ["C-2", 2, ""],
  ["C-3", 3, 5],
  ["C-1", 4, 1],
];
const JOIN: Join = { table: "tblMarks", key: "Client", otherKey: "Number", columns: ["Sales", "Fit"] };
const keys = ACCOUNTS.slice(1).map(([key]) => key!);
const marks = { name: "tblMarks", columns: MARKS[0]!.map(String), values: MARKS.slice(1) };

test("unmatched keys are counted and named before anything is written, as XLOOKUP will find them", () => {
  const check = checkJoin(
    keys,
    MARKS.slice(1).map(([key]) => key!),
  );
  expect(check).toEqual({ rows: 5, unmatched: 3, examples: ["C-3 ", "C-9", "(blank)"], nearly: 1, twice: 1 });
});

test("a number and a text that looks like it do not match, and are told apart from keys that are not there", () => {
  expect(checkJoin([1001, 1002], ["1001", "x"])).toEqual({
    rows: 2,
    unmatched: 2,
    examples: ["1001", "1002"],
    nearly: 1,
    twice: 0,
  });
});

test("a joined column whose name is taken bears the name of its table", () => {
  expect(joinedColumns(JOIN, ["Client", "sales"])).toEqual(["tblMarks Sales", "Fit"]);
});

describe("joined columns in the sheet", () => {
  const grid = gridWith("tblAccounts", ACCOUNTS);
  afterAll(grid.close);
  beforeAll(() => {
    grid.addTable("Marks", "tblMarks", MARKS);
    grid.carryOut(joinSteps(JOIN, "tblAccounts", ["Client", "Sales"]));
  });

  /** C-1 stands twice and its first row counts; a blank mark is n/a; C-3 with a space, C-9 and the blank find nothing. */
  const EXPECTED = [
    [1, 4],
    [2, "n/a"],
    ["#N/A", "#N/A"],
    ["#N/A", "#N/A"],
    ["#N/A", "#N/A"],
  ];

  test("are what was said before they were written", async () => {
    expect(joinedValues(JOIN, keys, marks)).toEqual(EXPECTED);
    expect(await grid.read("Accounts", "C1:D6")).toEqual([["tblMarks Sales", "Fit"], ...EXPECTED]);
  });

  test("follow the second table", async () => {
    grid.write("Marks", "C2", 3);
    expect(await grid.read("Accounts", "D2:D2")).toEqual([[3]]);
  });
});
