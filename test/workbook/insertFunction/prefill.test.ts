import { argumentAreas } from "../../../src/workbook/insertFunction/argumentAreas";
import { argumentProblems, missingArguments } from "../../../src/workbook/insertFunction/argumentProblems";
import { prefill } from "../../../src/workbook/insertFunction/prefill";
import { modelFormulas } from "../../../src/workbook/model/modelFormulas";
import { NAMES, OPTIONAL_SETTINGS } from "../../../src/workbook/names";
import type { Blocks } from "../../../src/workbook/snapshot/snapshot";
import { writtenCall } from "../../../src/workbook/insertFunction/writtenCall";
import { catalogue } from "../../support/catalogue";
import { accountColumns, accountsTable, modelBlocks, settingsCells, settingsTable } from "../modelTables";
import { MAP } from "./bookMap";

const entries = catalogue();
const names = Object.values(NAMES).map((name) => ({ name, refersTo: "='KAM Portfolio'!$D$4#" }));
const blocks = modelBlocks({ names });
const entry = (id: string) => entries.find((one) => one.id === id)!;
const filled = (id: string, of: Blocks = blocks) => {
  const { parameters } = entry(id);
  return prefill(
    id,
    parameters.map(({ name }) => name),
    of,
  );
};

test("SCORE and SELECT are filled as the model's own formulas are written", () => {
  const own = modelFormulas({
    ...{ table: "tblAccounts", columns: accountColumns, account: "Account", revenue: "Revenue", eligible: "Eligible" },
    criteria: ["Growth", "Fit", "Days overdue"],
  })!;
  const words = { output: "score", method: "minmax", missing: "reweight" };
  const score = writtenCall(entry("SCORE"), { ...filled("SCORE"), ...words });
  expect(own.scores.formula).toContain(score.slice(1));
  const select = writtenCall(entry("SELECT"), { ...filled("SELECT"), output: "rank" });
  expect(own.ranks.formula).toBe(select);
});

test("revenue and capacity come from the columns and settings that the model binds", () => {
  expect(filled("BIAS")).toEqual({
    scores: "KAM_Scores",
    revenue: "tblAccounts[Revenue]",
    top: 'XLOOKUP("Capacity",tblSettings[Setting],tblSettings[Value])',
  });
  expect(filled("PARETO")).toEqual({ amounts: "tblAccounts[Revenue]" }); // the parents are in no column beside
  const withParents = modelBlocks({
    names,
    portfolio: { ...accountsTable(), columns: ["Account", "Parent", ...accountColumns.slice(1)] },
    settings: settingsTable([...settingsCells(), [OPTIONAL_SETTINGS.entityRevenue, 900, "", "Books"]]),
  });
  expect(filled("PARETO", withParents)).toEqual({
    amounts: "tblAccounts[Revenue]",
    customers: "tblAccounts[[Account]:[Parent]]",
    total: 'XLOOKUP("Entity revenue",tblSettings[Setting],tblSettings[Value])',
  });
});

test("what is filled in is complete or right: no problem is found in it, in any function", () => {
  const map = {
    ...MAP,
    names,
    tables: [...MAP.tables, { ...MAP.tables[1]!, name: "tblSettings", headers: ["Setting", "Value"] }],
  };
  const complete = entries.filter((one) => {
    const entered = filled(one.id);
    expect([one.id, argumentProblems(one, entered, argumentAreas(one, entered, "Accounts", map), map)]).toEqual([
      one.id,
      [],
    ]);
    return Object.keys(entered).length > 0 && missingArguments(one, entered).length === 0;
  });
  expect(complete.map(({ id }) => id)).toEqual(
    "ABC BIAS CONCENTRATION ELIGIBLE LOSSIMPACT NORMALIZE OBJECTIVEWEIGHTS PARETO SCORE SELECT STABILITY TOPSIS WEIGHTRANGE".split(
      " ",
    ),
  );
});

test("nothing is filled in that the workbook lacks, or that the model has no part in", () => {
  expect(filled("SCORE", modelBlocks({ names: [] }))).toEqual({
    ratings: expect.any(String),
    min_coverage: expect.any(String),
  });
  const broken = modelBlocks({ names: names.map((one) => ({ ...one, refersTo: "=#REF!" })) });
  expect(Object.keys(filled("SCORE", broken))).toEqual(["ratings", "min_coverage"]);
  expect(filled("SCORE", modelBlocks({ names, criteria: undefined }))).toEqual({});
  expect(filled("SCORE", modelBlocks({ names, portfolio: undefined }))).toEqual({});
  expect(filled("KNOWLEDGE")).toEqual({});
  expect(filled("AGREEMENT")).toEqual({});
});
