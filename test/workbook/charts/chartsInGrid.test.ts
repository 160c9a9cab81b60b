import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import type { PlanChart } from "../../../src/workbook/plan/chart";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { PlanRange } from "../../../src/workbook/plan/range";
import { samplePortfolio } from "../../../src/workbook/sample/portfolio";
import { installExcel } from "../../workbench/support/inProcessExcel";
import { modelInGrid } from "../model/modelInGrid";
import { matrixOf, paretoOf, planOf, tiersOf } from "./chartPlans";

type Grid = Awaited<ReturnType<typeof modelInGrid>>;

let grid: Grid;
beforeEach(async () => {
  grid = await modelInGrid(samplePortfolio());
  installExcel(grid.workbook);
  await grid.settled();
});
afterEach(() => grid.close());

async function carriedOut(plan: Plan): Promise<PlanChart> {
  const outcome = await applyPlan(
    requester(() => undefined),
    plan,
  );
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  await grid.settled();
  return plan.steps.flatMap((step) => (step.kind === "addChart" ? [step.chart] : []))[0]!;
}

const valuesOf = ({ sheet, start, rows, columns }: PlanRange) =>
  grid.workbook.worksheets
    .getItem(sheet)
    .getRange(start)
    .getResizedRange(rows - 1, columns - 1)
    .values.flat();

const textOf = (sheet: string, cell: string) => grid.workbook.worksheets.getItem(sheet).getRange(cell).values[0]![0];

test("the Pareto chart draws what the pane shows, and follows the cells", async () => {
  const { curve, offer } = paretoOf(grid.blocks());
  const { series } = await carriedOut(planOf(offer));
  const [revenue, together, line] = series;
  expect(valuesOf(revenue.across)).toEqual(curve.points.map(({ customer }) => customer));
  expect(valuesOf(revenue.values)).toEqual(curve.points.map(({ amount }) => amount));
  valuesOf(together!.values).forEach((share, r) => expect(share).toBeCloseTo(curve.points[r]!.cumulative, 12));
  expect(new Set(valuesOf(line!.values))).toEqual(new Set([0.8]));
  // one customer more has net credits, and no column
  expect(textOf("KAM Pareto", "A2")).toMatch(
    `The ${curve.customers} largest of ${curve.customers + 1} customers, those with net credits counted.`,
  );

  const accounts = grid.workbook.tables.getItem("tblAccounts");
  accounts.columns.getItem("Revenue").getDataBodyRange().getCell(0, 0).values = [[1e9]];
  await grid.settled();
  expect(valuesOf(revenue.values)[0]).toBeGreaterThanOrEqual(1e9);
});

test("the matrix draws what the pane shows: a series for each field, the areas the revenue", async () => {
  const { matrix, offer } = matrixOf(grid.blocks());
  const { series } = await carriedOut(planOf(offer));
  const accounts = valuesOf({ ...series[0].across, start: series[0].across.start.replace(/^[A-Z]+/, "K") });
  const drawn = series.flatMap(({ name, across, values, sizes }) => {
    const [x, y, size] = [across, values, sizes!].map(valuesOf);
    return accounts.flatMap((account, i) => (y![i] === "#N/A" ? [] : [[account, name, x![i], y![i], size![i]]]));
  });
  const place = (rows: unknown[][]) =>
    Object.fromEntries(
      rows.map(([account, field, ...numbers]) => [account, [field, ...numbers.map((n) => Number(n).toFixed(9))]]),
    );
  expect(place(drawn)).toEqual(
    place(
      matrix.bubbles.map(({ account, cell, strength, attractiveness, revenue }) => {
        return [account, cell, strength, attractiveness, Math.max(0, revenue!)]; // net credits have no area
      }),
    ),
  );
  expect(drawn).toHaveLength(matrix.placed);
  expect(textOf("KAM Matrix", "A2")).toMatch(`${matrix.placed} of 24 accounts`);
});

describe("the chart of tiers draws what the pane shows", () => {
  /** The shares that are drawn by their tiers, those of 0 left out as the pane leaves them out. */
  const drawnShares = ({ across, values }: PlanChart["series"][0]) => {
    const shares = valuesOf(values);
    return Object.fromEntries(
      valuesOf(across).flatMap((tier, r) => (shares[r] === 0 ? [] : [[tier, Number(shares[r]).toFixed(9)]])),
    );
  };

  test("for the standing on the key list, of companies of one parent the best", async () => {
    const { tiers, offer } = tiersOf(grid.blocks());
    const { series } = await carriedOut(planOf(offer));
    expect(series).toHaveLength(1);
    expect(drawnShares(series[0])).toEqual(
      Object.fromEntries(tiers.tiers.map(({ label, share }) => [label, share.toFixed(9)])),
    );
  });

  test("for a column of tiers, beside the benchmarks that the settings have for them", async () => {
    const segments = grid.workbook.tables.getItem("tblAccounts").columns.getItem("Segment").getDataBodyRange();
    const parents = grid.workbook.tables.getItem("tblAccounts").columns.getItem("Parent").getDataBodyRange();
    segments.values = parents.values.map(([parent], i) => [
      parent !== "" ? "Key" : (["New", "Major", ""][i % 3] ?? ""),
    ]);
    const rows = grid.workbook.tables.getItem("tblSettings").rows;
    rows.add(null, [
      ["Benchmark, new accounts", 0.1, "", ""],
      ["Benchmark, major and key accounts", 0.8, "", ""],
    ]);
    await grid.settled();
    const { tiers, offer } = tiersOf(grid.blocks(), "Segment");
    const { series } = await carriedOut(planOf(offer));
    const [shares, benchmarks] = series;
    expect(drawnShares(shares)).toEqual({
      ...Object.fromEntries([...tiers.tiers, ...tiers.subtotals].map(({ label, share }) => [label, share.toFixed(9)])),
      "No tier": tiers.withoutTier.toFixed(9),
    });
    const labels = valuesOf(shares.across);
    expect(valuesOf(benchmarks!.values).flatMap((share, r) => (share === "#N/A" ? [] : [[labels[r], share]]))).toEqual([
      ["New", 0.1],
      ["Major+Key", 0.8],
    ]);
  });
});
