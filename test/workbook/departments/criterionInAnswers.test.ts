import { renameInAnswers } from "../../../src/workbook/departments/criterionInAnswers";
import type { OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import { afterPlan, tableOf } from "./answerBook";

const tables: OptionalTables = {
  departments: tableOf("tblDepartments", ["Department", "Method", "Voice"], [["Growth", "Points", 1]]),
  points: tableOf(
    "tblPoints",
    ["Department", "Criterion", "Points", "Note"],
    [
      ["Growth", "growth ", 60, "asked Kim"],
      ["Growth", "Fit", 40, ""],
    ],
  ),
  ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], [["Growth", "Fit", 1]]),
  pairs: tableOf(
    "tblPairs",
    ["Department", "Set", "A", "B", "Value"],
    [
      ["Growth", "criteria", "Fit", "Growth", 3],
      ["Growth", "groups", "Growth", "Risks", 2],
    ],
  ),
};

describe("a criterion that is renamed", () => {
  test("takes the departments' answers along, and no department or group of that name", () => {
    const { steps, words } = renameInAnswers(tables, "Growth", "Growth potential");
    expect(words).toEqual([
      'Write "Growth potential" in place of "Growth" in 1 row of tblPoints and 1 row of tblPairs, the answers of departments.',
    ]);
    const next = afterPlan(tables, { title: "", steps });
    expect(next.points!.values).toEqual([
      ["Growth", "Growth potential", 60, "asked Kim"],
      ["Growth", "Fit", 40, ""],
    ]);
    expect(next.pairs!.values).toEqual([
      ["Growth", "criteria", "Fit", "Growth potential", 3],
      ["Growth", "groups", "Growth", "Risks", 2],
    ]);
    expect([next.departments, next.ranks]).toEqual([tables.departments, tables.ranks]);
  });

  test("changes nothing where no department has answered, or a formula gives the name", () => {
    expect(renameInAnswers({}, "Growth", "Trust")).toEqual({ steps: [], words: [] });
    const points = { ...tables.points!, formulas: [["Growth", "=A4", 60, ""], tables.points!.values[1]!] };
    expect(renameInAnswers({ points }, "Growth", "Trust")).toEqual({ steps: [], words: [] });
  });
});
