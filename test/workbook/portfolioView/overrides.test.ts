import { overrideKind, overridePlan } from "../../../src/workbook/portfolioView/overrides";
import type { CellValue, TableBlock } from "../../../src/workbook/snapshot/table";

const table = (...values: CellValue[][]): TableBlock => ({
  name: "tblOverrides",
  columns: ["Account", "Override", "Reason"],
  values,
});

describe("the plan of an override", () => {
  test("makes sheet and table for the first one", () => {
    const plan = overridePlan(undefined, "Acme", { kind: "Always", reason: " Group-wide contract " });
    if (plan === undefined || "problem" in plan) throw new Error("no plan");
    expect(plan.title).toBe("Override Always for Acme");
    expect(plan.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["addSheet", "setCells", "addTable"]));
    expect(JSON.stringify(plan.steps)).toContain('["Acme","Always","Group-wide contract"]');
  });

  test("adds a row to the table there is", () => {
    expect(overridePlan(table(["", "", ""]), "Acme", { kind: "Never", reason: "Does not pay" })).toEqual({
      title: "Override Never for Acme",
      steps: [
        {
          kind: "addRows",
          table: "tblOverrides",
          columns: ["Account", "Override", "Reason"],
          rows: [["Acme", "Never", "Does not pay"]],
        },
      ],
    });
  });

  test("writes an account that is a number as one, or no lookup would find it", () => {
    expect(overridePlan(table(), 1001, { kind: "Never", reason: "Sold" })).toMatchObject({
      steps: [{ rows: [[1001, "Never", "Sold"]] }],
    });
  });

  test("changes only the cells that are to be others, against what they hold", () => {
    const now = table(["ACME", "Always", "Old"]);
    expect(overridePlan(now, "Acme", { kind: "Never", reason: "Old" })).toMatchObject({
      steps: [
        {
          kind: "editRows",
          key: "Account",
          column: "Override",
          edits: [{ row: "ACME", base: "Always", value: "Never" }],
        },
      ],
    });
    expect(overridePlan(now, "Acme", { kind: "Always", reason: "New" })).toMatchObject({
      steps: [{ column: "Reason", edits: [{ base: "Old", value: "New" }] }],
    });
    expect(overridePlan(now, "Acme", { kind: "Always", reason: "Old" })).toBeUndefined();
  });

  test("removes the row where there shall be none", () => {
    expect(overridePlan(table(["Acme", "Never", "x"]), "acme", { kind: undefined, reason: "" })).toEqual({
      title: "No override for acme",
      steps: [{ kind: "removeRows", table: "tblOverrides", rows: [{ base: ["Acme", "Never", "x"] }] }],
    });
    expect(overridePlan(table(), "Acme", { kind: undefined, reason: "" })).toBeUndefined();
    expect(overridePlan(undefined, "Acme", { kind: undefined, reason: "" })).toBeUndefined();
  });

  test("says which column is missing", () => {
    const plan = overridePlan({ ...table(), columns: ["Account", "Override"] }, "Acme", { kind: "Never", reason: "x" });
    expect(plan).toEqual({ problem: 'tblOverrides has no column "Reason". Add it.' });
  });

  test("reads Always and Never in whatever case, and nothing else", () => {
    expect(overrideKind({ override: "always ", reason: "" })).toBe("Always");
    expect(overrideKind({ override: "Yes", reason: "" })).toBeUndefined();
    expect(overrideKind(undefined)).toBeUndefined();
  });
});
