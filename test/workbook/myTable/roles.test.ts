import { guessAccount } from "../../../src/workbook/myTable/accountColumn";
import { profileColumns } from "../../../src/workbook/myTable/columnProfile";
import { guessEligible } from "../../../src/workbook/myTable/eligibleColumn";
import { guessParent } from "../../../src/workbook/myTable/parentColumn";
import { guessRevenue } from "../../../src/workbook/myTable/revenueColumns";
import type { CellValue } from "../../../src/workbook/snapshot/table";

/** Profiles of columns that are given one by one. */
function profiles(columns: Record<string, readonly CellValue[]>) {
  const names = Object.keys(columns);
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length));
  const values = Array.from({ length: rows }, (_, i) => names.map((name) => columns[name]![i] ?? ""));
  return profileColumns(names, values);
}

const NAMES = ["Alder", "Birch", "Cedar"];
const IDS = ["C-1", "C-2", "C-3"];

describe("the account", () => {
  test.each<[Record<string, CellValue[]>, string | undefined, string]>([
    [{ CustomerID: IDS, Customer: NAMES }, "Customer", "names, all different"],
    [{ CustomerID: IDS, Segment: ["A", "B", "A"] }, "CustomerID", "IDs, as there are no names, all different"],
    [{ ClientNo: [1, 2, 3], Sales: [5, 5, 6] }, "ClientNo", "IDs, as there are no names, all different"],
    [{ Betrieb: NAMES, Umsatz: [1, 2, 2] }, "Betrieb", "texts, all different"],
    [{ Account: ["Alder", "Alder", "Birch"], Sales: [1, 2, 3] }, "Account", "by its header, but 2 of 3 repeat"],
    [{ Sales: [1, 1, 2] }, undefined, "no column has a different name for each account"],
  ])("of %p is %p: %s", (columns, column, reason) =>
    expect(guessAccount(profiles(columns))).toEqual({ column, reason }),
  );
});

describe("the parent", () => {
  test.each<[Record<string, CellValue[]>, string | undefined, string]>([
    [{ Customer: NAMES, Group: ["X", "X", ""] }, "Group", "2 of 2 values repeat"],
    [{ Customer: NAMES, Konzern: ["X", "X", "Y"] }, "Konzern", "2 of 3 values repeat"],
    [{ Customer: NAMES, Group: ["X", "Y", "Z"] }, undefined, "no value of Group repeats"],
    [{ Customer: NAMES, "Product group": ["X", "X", "Y"] }, undefined, "no header speaks of a group or parent"],
  ])("of %p is %p: %s", (columns, column, reason) =>
    expect(guessParent(profiles(columns), "Customer")).toEqual({ column, reason }),
  );
});

describe("the revenue", () => {
  test.each<[Record<string, CellValue[]>, string | undefined, string[]]>([
    [{ "Net sales": [100, 200] }, "Net sales", []],
    [
      { "Sales 2023": [90, 80], "Sales 2024": [100, 70], "Sales 2022": [50, 60] },
      "Sales 2024",
      ["Sales 2023", "Sales 2022"],
    ],
    [{ "2023": [90, 80], "2024": [100, 70] }, "2024", ["2023"]],
    [{ FY2024: [90, 80], FY2023: [100, 70] }, "FY2024", ["FY2023"]],
    [{ "Prior revenue": [90, 80], Revenue: [100, 70] }, "Revenue", ["Prior revenue"]],
    [{ "Budget revenue 2026": [90, 80], Turnover: [100, 70] }, "Turnover", []],
    [{ "Sales growth": [12, 14], "Sales rep": ["Ann", "Bob"] }, undefined, []],
    [{ Amount: [120, 140] }, "Amount", []],
    [{ Fresh: [120, 140], Milk: [20, 30] }, undefined, []],
  ])("of %p is %p", (columns, column, otherPeriods) =>
    expect(guessRevenue(profiles(columns), [])).toMatchObject({ column, otherPeriods }),
  );
});

describe("the eligibility", () => {
  test.each<[Record<string, CellValue[]>, string | undefined, string]>([
    [{ Eligible: ["Yes", "No", "Always"] }, "Eligible", "says Yes, No, Always"],
    [{ "Customer willing": [true, false, true] }, "Customer willing", "says true, false"],
    [{ Online: ["Yes", "No"] }, undefined, "Online says Yes or No, but not by its header of what"],
    [{ Fit: [1, 2] }, undefined, "no column of Yes and No: every account may be key"],
  ])("of %p is %p: %s", (columns, column, reason) =>
    expect(guessEligible(profiles(columns))).toEqual({ column, reason }),
  );
});
