import { parseCell } from "../../../src/workbook/address";
import { kamCalls } from "../../../src/workbook/handOver/kamCalls";
import type { PlanChart } from "../../../src/workbook/plan/chart";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { PlanRange } from "../../../src/workbook/plan/range";
import { BINDING } from "../../../src/workbook/names";
import type { Blocks } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import signatures from "../../build/signatures.json";
import { accountColumns, accountRows, accountsTable, modelBlocks, settingsCells, settingsTable } from "../modelTables";
import { cellAt, cellsOf } from "../plan/cellsOf";
import { chartPlans, matrixOf, paretoOf, planOf, tiersOf } from "./chartPlans";

const chartOf = ({ steps }: Plan): PlanChart =>
  steps.flatMap((step) => (step.kind === "addChart" ? [step.chart] : []))[0]!;

const formulasOf = (plan: Plan): string[] =>
  [...cellsOf(plan).values()].flatMap((cell) =>
    typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
  );

const rangesOf = ({ series }: PlanChart): PlanRange[] =>
  series.flatMap(({ across, values, sizes }) => [across, values, ...(sizes ? [sizes] : [])]);

/** A list of so many accounts of which each has less revenue than the one before. */
const longList = (count: number): Blocks =>
  modelBlocks({
    portfolio: accountsTable(
      Array.from({ length: count }, (_, i): CellValue[] => [`Account ${i + 1}`, 2000 - i, "Yes", 1, 1, "", 1]),
    ),
  });

describe.each(chartPlans().map((plan) => [plan.title, plan] as const))("%s", (_, plan) => {
  test("is made of functions that there are", () => {
    const known = new Set(Object.keys(signatures.functions).map((id) => `KAM.${id}`));
    const called = formulasOf(plan).flatMap((formula) => kamCalls(formula));
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((name) => !known.has(name))).toEqual([]);
  });

  test("draws ranges of its own sheet below headings that the plan writes, and covers no cell with content", () => {
    const cells = cellsOf(plan);
    const { place, ...chart } = chartOf(plan);
    for (const { sheet, start } of rangesOf({ place, ...chart })) {
      const { row, column } = parseCell(start);
      expect([sheet, typeof cells.get(`${row - 1},${column}`)]).toEqual([place.sheet, "string"]);
      expect(cells.get(`${row},${column}`)).toHaveProperty("formula");
    }
    const corner = parseCell(place.start);
    const covered = [...cells.keys()].filter((key) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      return row >= corner.row && row < corner.row + place.rows && column < corner.column + place.columns;
    });
    expect(covered).toEqual([]);
  });

  test("says that it does not grow", () => {
    const text = [...cellsOf(plan).values()].filter((cell) => typeof cell === "string").join(" ");
    expect(text).toMatch(/It does not grow: for more \w+ add it anew\./);
  });
});

test("the Pareto chart of a long list has 30 columns and says of how many, its shares are of all", () => {
  const plan = planOf(paretoOf(longList(660)).offer);
  const chart = chartOf(plan);
  expect(chart.title).toBe("Revenue of the 30 largest customers");
  expect(new Set(rangesOf(chart).map(({ rows }) => rows))).toEqual(new Set([30]));
  const cells = cellsOf(plan);
  const { formula } = cellAt(cells, "P9") as { formula: string };
  expect(formula).toBe(
    '=IF(ISNUMBER(XLOOKUP("Entity revenue",tblSettings[Setting],tblSettings[Value],""))*' +
      '(XLOOKUP("Entity revenue",tblSettings[Setting],tblSettings[Value],"")>0),' +
      'KAM.PARETO(tblAccounts[Revenue],IF(ISBLANK(tblAccounts[Account]),"n/a",tblAccounts[Account]),' +
      'XLOOKUP("Entity revenue",tblSettings[Setting],tblSettings[Value],""),30),' +
      'KAM.PARETO(tblAccounts[Revenue],IF(ISBLANK(tblAccounts[Account]),"n/a",tblAccounts[Account]),,30))',
  );
  expect([cellAt(cells, "K7"), cellAt(cells, "L7"), cellAt(cells, "M7")]).toEqual([
    "Line at",
    0.8,
    "Convention. Pareto's 80 %; cuts vary in use.",
  ]);
  expect(cellAt(cells, "N9")).toBe("Line");
  expect(cellAt(cells, "N10")).toEqual({ formula: "=IF(ISNUMBER(P10:P39),L7,NA())" });
  expect(JSON.stringify(cellAt(cells, "A2"))).toContain("ROUND(COUNT(P10:P39)/MAX(U10:U39),0)");
});

test("parents count where the table has them, wherever they stand, and names of columns are quoted as Excel needs", () => {
  const columns = ["Parent [group]", ...accountColumns];
  const rows = accountRows().map((row): CellValue[] => ["", ...row]);
  const settings = settingsTable(
    settingsCells().map((row) => (row[0] === BINDING.parent ? [row[0], "parent [group]", "", ""] : row)),
  );
  const blocks = modelBlocks({ settings, portfolio: { ...accountsTable(rows), columns } });
  const { formula } = cellAt(cellsOf(planOf(paretoOf(blocks).offer)), "P9") as { formula: string };
  expect(formula).toContain(
    `CHOOSE({1,2},IF(ISBLANK(tblAccounts[Account]),"n/a",tblAccounts[Account]),IF(ISBLANK(tblAccounts[Parent '[group']]),"n/a",tblAccounts[Parent '[group']]))`,
  );
});

test("net credits that let the curve pass 100 % far enough have room on the axis", () => {
  const rows = accountRows().map((row, i) => (i === 0 ? row.with(1, -60) : row)); // 200 of 140
  const plan = planOf(paretoOf(modelBlocks({ portfolio: accountsTable(rows) })).offer);
  expect(chartOf(plan).secondaryAxis?.maximum).toBe(1.5);
});

test("the matrix draws 120 accounts at most, a series for each field that crosses no other, its axes at the cuts", () => {
  const { matrix, offer } = matrixOf(longList(150));
  const chart = chartOf(planOf(offer));
  expect([matrix.placed, ...new Set(rangesOf(chart).map(({ rows }) => rows))]).toEqual([150, 120]);
  expect(new Set(chart.series.map(({ values }) => values.start)).size).toBe(4);
  for (const axis of [chart.categoryAxis, chart.valueAxis]) {
    expect(axis).toMatchObject({ minimum: 0, maximum: 1, crossedAt: 0.5 });
  }
});

test("the scores of the matrix take weights, coverage, directions and scales by reference", () => {
  const formulas = formulasOf(planOf(matrixOf(modelBlocks()).offer)).filter((one) => one.includes("KAM.SCORE"));
  expect(formulas).toHaveLength(2);
  for (const formula of formulas) {
    expect(formula).toMatch(
      /,O\d+#,KAM_Directions,KAM_Anchors,"score","minmax","reweight",XLOOKUP\("Least coverage",tblSettings\[Setting\],tblSettings\[Value\]\)\)/,
    );
  }
});

test("benchmarks of tiers come from the settings", () => {
  const settings = settingsTable([...settingsCells(), ["Benchmark, new accounts", 0.1, "", ""]]);
  const columns = [...accountColumns, "Tier"];
  const rows = accountRows().map((row, i): CellValue[] => [...row, ["Key", "New"][i % 2]!]);
  const blocks = modelBlocks({ settings, portfolio: { ...accountsTable(rows), columns } });
  const plan = planOf(tiersOf(blocks, "Tier").offer);
  const cells = cellsOf(plan);
  expect([cellAt(cells, "K8"), cellAt(cells, "L8")]).toEqual([
    "New",
    { formula: '=XLOOKUP("Benchmark, new accounts",tblSettings[Setting],tblSettings[Value])' },
  ]);
  expect(formulasOf(plan).find((one) => one.includes("KAM.CONTRIBUTION"))).toContain(
    'KAM.CONTRIBUTION(tblAccounts[Revenue],IF(ISBLANK(tblAccounts[Tier]),"n/a",tblAccounts[Tier]),,K8:L8,',
  );
  expect(chartOf(plan).series.map(({ name }) => name)).toEqual(["Share", "Benchmark"]);
});

test("a cell of the revenue that is no number keeps charts of the revenue from being added, and says so", () => {
  const rows = accountRows().map((row, i) => (i < 2 ? row.with(1, "soon") : row));
  const blocks = modelBlocks({ portfolio: accountsTable(rows) });
  const problem = "2 cells of Revenue hold no number, so formulas cannot add it up. Mend that under Data check first.";
  expect([paretoOf(blocks).offer, tiersOf(blocks).offer]).toEqual([{ problem }, { problem }]);
});

test("charts of the key list need what the names of the model mean, and say which name is missing", () => {
  const place = { sheet: "KAM Portfolio", cell: "F4" };
  const blocks = modelBlocks({ model: [{ name: "status", place: undefined, formula: "" }] });
  const problem =
    "its formulas need the name KAM_Status, which means no cells here. " +
    "Mend the model with a button above, or choose your table under Start.";
  expect(tiersOf(blocks).offer).toEqual({ problem });
  expect(matrixOf(blocks).offer).toEqual({ problem: problem.replace("KAM_Status", "KAM_Criteria") });
  expect(paretoOf(blocks).offer).toHaveProperty("plan");
  expect(tiersOf(modelBlocks({ model: [{ name: "status", place, formula: "=1" }] })).offer).toHaveProperty("plan");
});
