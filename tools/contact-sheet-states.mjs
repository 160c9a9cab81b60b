/* global Excel */

/**
 * The states of the pane that the contact sheet shows, each made out of the sample portfolio the way a person would, or
 * by changing its cells. `frame` is the add-in's window, where Excel's API is.
 */
export const paneStates = [
  { name: "weights", prepare: show("Weights") },
  { name: "weights changed", prepare: changed },
  { name: "weights one criterion", prepare: oneCriterion },
  { name: "weights forty criteria", prepare: fortyCriteria },
  { name: "weights all zero", prepare: allZero },
  { name: "weights wrong table", prepare: wrongTable },
  { name: "no portfolio", prepare: noPortfolio },
  { name: "start", prepare: noModel },
  { name: "start choose", prepare: choose },
  { name: "start mapping", prepare: mapping },
  { name: "start review", prepare: review },
  { name: "start result", prepare: result },
  { name: "start with a portfolio", prepare: show("Start") },
  { name: "departments", prepare: show("Departments") },
  { name: "portfolio", prepare: show("Portfolio") },
  { name: "portfolio account", prepare: account },
  { name: "portfolio charts", prepare: charts },
  { name: "data check", prepare: show("Data check") },
  { name: "data check findings", prepare: findings },
];

/** Opens a screen by its tab, or by the menu of those without room. */
function show(title) {
  return async ({ pane }) => {
    const tab = pane.getByRole("tab", { name: title, exact: true });
    await pane.getByRole("tab").first().waitFor();
    if (await tab.isVisible()) return tab.click();
    await pane.getByRole("button", { name: "More screens" }).click();
    await pane.getByRole("menuitem", { name: title }).click();
  };
}

async function changed({ pane, settled }) {
  await show("Weights")({ pane });
  const slider = pane.getByRole("slider").first();
  await slider.focus();
  for (let step = 0; step < 3; step++) await slider.press("PageUp");
  await settled();
}

async function oneCriterion({ frame, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("tblCriteria");
      rows.load("count");
      await context.sync();
      for (let row = rows.count - 1; row > 0; row--) rows.getItemAt(row).delete();
      await context.sync();
    }),
  );
  await settled();
}

async function fortyCriteria({ frame, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const groups = ["Needs", "Outcomes", "Attributes", "Risks"];
      const rows = Array.from({ length: 34 }, (_, i) => [
        `Criterion with a rather long name ${i + 1}`,
        groups[i % 4],
        i % 3 === 0 ? "cost" : "benefit",
        1,
        10,
        2,
        "",
      ]);
      context.workbook.tables.getItem("tblCriteria").rows.add(null, rows);
      await context.sync();
    }),
  );
  await settled();
}

async function allZero({ frame, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const weights = context.workbook.tables.getItem("tblCriteria").columns.getItem("Weight").getDataBodyRange();
      weights.load("rowCount");
      await context.sync();
      weights.values = Array.from({ length: weights.rowCount }, () => [0]);
      await context.sync();
    }),
  );
  await settled();
}

async function wrongTable({ frame, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblCriteria");
      table.columns.getItem("Weight").getDataBodyRange().getCell(0, 0).values = [["much"]];
      table.columns.getItem("Direction").getDataBodyRange().getCell(1, 0).values = [["up"]];
      await context.sync();
    }),
  );
  await settled();
}

async function noPortfolio({ frame, settled, pane }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("tblAccounts").name = "tblCustomers";
      const value = context.workbook.tables.getItem("tblSettings").columns.getItem("Value").getDataBodyRange();
      value.getCell(0, 0).values = [["tblGone"]];
      await context.sync();
    }),
  );
  await settled();
  await show("Portfolio")({ pane });
}

async function noModel({ frame, settled, pane }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("tblCriteria").delete();
      await context.sync();
    }),
  );
  await settled();
  await show("Start")({ pane });
}

/** My table on the sample's accounts: the model is gone, so that there is none in the way. */
async function choose({ frame, pane, settled, page }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name");
      await context.sync();
      for (const item of names.items) item.delete();
      const ours = ["KAM Portfolio", "KAM Contribution", "KAM Criteria", "KAM Settings", "KAM Overrides"];
      worksheets.getItem("Accounts").activate();
      for (const name of ours) worksheets.getItem(name).delete();
      await context.sync();
    }),
  );
  await settled();
  await show("Start")({ pane, page });
  await pane.getByRole("button", { name: "Choose a table" }).click();
  await pane.getByRole("radio", { name: /tblAccounts/ }).click();
}

async function mapping(state) {
  await choose(state);
  await state.pane.getByRole("button", { name: "Continue" }).click();
  await state.pane.getByRole("heading", { name: "What the columns are" }).waitFor();
}

async function review(state) {
  await mapping(state);
  await state.pane.getByRole("button", { name: "Review what will be written" }).click();
}

async function result(state) {
  await review(state);
  await state.pane.getByRole("button", { name: "Write this" }).click();
  await state.pane.getByRole("heading", { name: "Your portfolio is ready" }).waitFor();
}

async function account({ pane, settled }) {
  await show("Portfolio")({ pane });
  await settled();
  await pane.getByText("Orrin Distillers").first().click();
}

async function charts({ pane, settled }) {
  await show("Portfolio")({ pane });
  await settled();
  await pane.getByRole("tab", { name: "Charts" }).click();
}

async function findings({ frame, pane, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("tblAccounts");
      const cell = (column, row) => columns.getItem(column).getDataBodyRange().getCell(row, 0);
      cell("Revenue", 1).values = [["'1,250.00"]];
      cell("Revenue", 4).values = [[-20000]];
      cell("Margin", 2).values = [[3]];
      cell("Account", 6).values = [[" Orrin Distillers "]];
      await context.sync();
    }),
  );
  await settled();
  await show("Data check")({ pane });
  await pane.getByRole("button", { name: /check/i }).first().click();
  await settled();
}
