import { act, screen } from "@testing-library/react";
import { addChart } from "../../../src/taskpane/portfolio/addChart";
import { createPaneStore } from "../../../src/taskpane/store/paneStore";
import { violations } from "../../support/axe";
import { accountRows, accountsTable, settingsCells, settingsTable } from "../../workbook/modelTables";
import { FakeWorkbook } from "../support/fakeWorkbook";
import { openPortfolio, section, user } from "./portfolioPane";

let workbook: FakeWorkbook;
beforeEach(() => (workbook = new FakeWorkbook()));

const ADD = /^Add to the workbook/;
const PARETO = "Pareto curve of revenue";
const MATRIX = "Portfolio matrix";
const TIERS = "Contribution by tier";

async function openCharts(): Promise<HTMLElement> {
  const container = await openPortfolio(workbook);
  await user.click(screen.getByRole("tab", { name: "Charts" }));
  await screen.findByRole("heading", { name: PARETO });
  return container;
}

const added = () =>
  workbook.plans.map(({ steps }) => steps.flatMap((step) => (step.kind === "addChart" ? [step.chart] : []))[0]!);

test.each([
  [PARETO, "KAM Pareto", ["Revenue", "Share together", "Line at L7"]],
  [MATRIX, "KAM Matrix", ["Key development", "Key", "Opportunistic", "Maintenance"]],
  [TIERS, "KAM Tiers", ["Share"]],
])("the section %s adds its chart to the workbook", async (title, sheet, series) => {
  await openCharts();
  await user.click(section(title).getByRole("button", { name: ADD }));
  expect(await screen.findByText(`The sheet ${sheet} has the chart, beside the cells that it draws.`)).toBeVisible();
  const [chart] = added();
  expect([chart!.place.sheet, chart!.series.map(({ name }) => name)]).toEqual([sheet, series]);
});

test("a chart never takes the name of a sheet that is there", async () => {
  workbook.sheetNames = async () => ["Sheet1", "kam pareto"];
  await openCharts();
  await user.click(section(PARETO).getByRole("button", { name: ADD }));
  await screen.findByText(/^The sheet KAM Pareto 2 has the chart/);
});

test("what the user has chosen in the pane is what is added", async () => {
  await openCharts();
  await user.selectOptions(section(MATRIX).getByRole("combobox", { name: "Risks" }), "strength");
  await user.click(section(MATRIX).getByRole("button", { name: ADD }));
  await screen.findByText(/^The sheet KAM Matrix/);
  const cells = workbook.plans[0]!.steps.flatMap((step) => (step.kind === "setCells" ? step.cells : []));
  expect(cells).toContainEqual(["Risks", "strength"]);
});

test("while weights are changed in the pane it says that the chart has those of the sheet", async () => {
  const store = createPaneStore(workbook.open);
  const offer = { sheet: "KAM Matrix", plan: () => ({ title: "A chart", steps: [] }) };
  await addChart(store, { ...offer, usesWeights: true }, true);
  expect(store.getState().notice?.text).toMatch(/It has the weights of the sheet: what is changed in the pane counts/);
  for (const [usesWeights, hasDraft] of [
    [true, false],
    [false, true],
  ] as const) {
    await addChart(store, { ...offer, usesWeights }, hasDraft);
    expect(store.getState().notice?.text).toBe("The sheet KAM Matrix has the chart, beside the cells that it draws.");
  }
});

test("without a revenue column there is nothing to add but the matrix, whose bubbles have one size", async () => {
  workbook.settings = settingsTable(settingsCells().filter(([label]) => label !== "Revenue column"));
  await openCharts();
  expect(screen.getAllByRole("button", { name: ADD })).toHaveLength(1);
  await user.click(section(MATRIX).getByRole("button", { name: ADD }));
  await screen.findByText(/^The sheet KAM Matrix/);
  expect(JSON.stringify(workbook.plans[0])).not.toContain("Revenue");
});

test("where formulas cannot add the revenue up it says so in the place of the button", async () => {
  workbook.accounts = accountsTable([...accountRows(), ["Fir", "soon", "Yes", 1, 1, "", 1]]);
  const container = await openCharts();
  for (const title of [PARETO, TIERS]) {
    expect(
      section(title).getByText(
        "Not for the workbook: 1 cell of Revenue holds no number, so formulas cannot add it up. Mend that under Data check first.",
      ),
    ).toBeVisible();
    expect(section(title).queryByRole("button", { name: ADD })).not.toBeInTheDocument();
  }
  expect(await violations(container)).toEqual([]);
});

test("no revenue above 0 leaves no chart, and one account makes one of a single column", async () => {
  workbook.accounts = accountsTable(accountRows().map((row) => row.map((cell, j) => (j === 1 ? 0 : cell))));
  await openCharts();
  expect(section(PARETO).queryByRole("button", { name: ADD })).not.toBeInTheDocument();
  workbook.accounts = accountsTable(accountRows().slice(0, 1));
  act(() => workbook.changed());
  await user.click(await section(PARETO).findByRole("button", { name: ADD }));
  await screen.findByText(/^The sheet KAM Pareto/);
  expect([added()[0]!.title, added()[0]!.series[0].values.rows]).toEqual(["Revenue of the largest customer", 1]);
});

test("a portfolio without accounts has no chart to add", async () => {
  workbook.accounts = accountsTable([]);
  await openCharts();
  expect(screen.queryByRole("button", { name: ADD })).not.toBeInTheDocument();
});
