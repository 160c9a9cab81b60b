/* global Excel */
import { openScreen } from "../test/support/paneActions.mjs";

/**
 * The states of the pane that the contact sheet shows, each made out of the sample portfolio the way a person would, or
 * by changing its cells. `frame` is the add-in's window, where Excel's API is.
 */
export const paneStates = [
  { name: "loading", prepare: beginning("() => new Promise(() => undefined)") },
  { name: "not readable", prepare: beginning(`() => Promise.reject(new Error("refused"))`) },
  { name: "weights", prepare: show("Weights") },
  { name: "weights changed", prepare: changed },
  { name: "weights one criterion", prepare: oneCriterion },
  { name: "weights forty criteria", prepare: fortyCriteria },
  { name: "weights all zero", prepare: allZero },
  { name: "weights wrong table", prepare: wrongTable },
  { name: "weights not written", prepare: writeRefused },
  { name: "no portfolio", prepare: noPortfolio },
  { name: "deleted sheet", prepare: deletedSheet },
  { name: "start", prepare: ways },
  { name: "start criteria gone", prepare: noModel },
  { name: "start choose", prepare: choose },
  { name: "start mapping", prepare: mapping },
  { name: "start review", prepare: review },
  { name: "start result", prepare: result },
  { name: "start with a portfolio", prepare: show("Start") },
  { name: "functions", prepare: functions },
  { name: "functions found", prepare: searched("stage") },
  { name: "functions nothing found", prepare: searched("zz") },
  { name: "function long", prepare: functionPage("SCORE") },
  { name: "function short", prepare: functionPage("VERSION") },
  { name: "function example added", prepare: exampleAdded },
  { name: "function form", prepare: form("SCORE", "H2") },
  { name: "function form wrong", prepare: formWrong },
  { name: "function form column", prepare: formColumn },
  { name: "function written", prepare: formWritten },
  { name: "function written list", prepare: formWrittenList },
  { name: "function written wrong", prepare: formWrittenWrong },
  { name: "start hand over", prepare: handOver },
  { name: "start hand over hidden and wrong", prepare: handOverWrong },
  { name: "start values", prepare: values },
  { name: "start hand over nothing", prepare: handOverNothing },
  { name: "departments", prepare: show("Departments") },
  { name: "departments answered", prepare: departmentsAnswered },
  { name: "departments wrong table", prepare: departmentsWrong },
  { name: "portfolio", prepare: show("Portfolio") },
  { name: "portfolio nothing found", prepare: nothingFound },
  { name: "portfolio account", prepare: account },
  { name: "portfolio override", prepare: override },
  { name: "portfolio stability running", prepare: stabilityRunning },
  { name: "portfolio charts", prepare: charts },
  { name: "portfolio tiers", prepare: chart("Contribution by tier") },
  { name: "portfolio matrix", prepare: chart("Portfolio matrix") },
  { name: "portfolio pareto", prepare: chart("Pareto curve of revenue") },
  { name: "portfolio pareto not for the workbook", prepare: paretoUnreadable },
  { name: "portfolio chart added", prepare: chartAdded },
  { name: "portfolio stability", prepare: chart("Stability of the key list") },
  { name: "data check", prepare: show("Data check") },
  { name: "data check findings", prepare: findings },
  { name: "data check repair", prepare: repair },
  { name: "data check failed", prepare: checkFailed },
  { name: "data check nothing to check", prepare: nothingToCheck },
];

function show(title) {
  return ({ pane }) => openScreen(pane, title);
}

/** The pane while its first read of the workbook is under way, or once it has failed: `run` stands for Excel.run. */
function beginning(run) {
  return async ({ page, frame, pane }) => {
    await page.addInitScript(`{
      let excel;
      if (window !== window.top) Object.defineProperty(window, "Excel", {
        get: () => excel && Object.assign(Object.create(excel), { run: ${run} }),
        set: (value) => { excel = value; },
      });
    }`);
    await frame.evaluate(() => window.location.reload());
    const reading = pane.getByLabel("Reading the criteria from the workbook");
    await reading.or(pane.getByText("KAM could not read the workbook")).first().waitFor();
  };
}

/** Makes every further request to Excel fail. */
function refuseRequests({ frame }) {
  return frame.evaluate(() => {
    Excel.run = () => Promise.reject(Object.assign(new Error("refused"), { code: "GeneralException" }));
  });
}

async function writeRefused({ frame, pane, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("KAM Change log");
      await context.sync();
    }),
  );
  await changed({ pane, settled });
  await pane.getByRole("button", { name: /^Apply \d/ }).click();
  await pane
    .getByText(/has a sheet "KAM Change log" already/)
    .first()
    .waitFor();
}

async function deletedSheet({ frame, pane, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KAM Settings").delete();
      await context.sync();
    }),
  );
  await settled();
  await show("Portfolio")({ pane });
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

/** The sample's accounts alone: the model is gone. */
async function ways({ frame, pane, settled, page }) {
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
}

/** My table on the sample's accounts. */
async function choose(state) {
  await ways(state);
  const { pane } = state;
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

async function functions({ pane }) {
  await show("Start")({ pane });
  await pane.getByRole("button", { name: "Browse the functions" }).click();
  await pane.getByRole("searchbox", { name: "Search functions" }).waitFor();
}

function searched(typed) {
  return async ({ pane }) => {
    await functions({ pane });
    await pane.getByRole("searchbox", { name: "Search functions" }).fill(typed);
  };
}

function functionPage(id) {
  return async ({ pane }) => {
    await functions({ pane });
    await pane.getByRole("button", { name: new RegExp(`^KAM\\.${id}\\b`) }).click();
    await pane.getByRole("heading", { level: 1, name: `KAM.${id}` }).waitFor();
  };
}

async function exampleAdded(state) {
  await functionPage("STAGE")(state);
  await state.pane.getByRole("button", { name: "Add an example sheet" }).click();
  await state.pane.getByText(/^The sheet KAM STAGE example shows/).waitFor();
}

/** The form of a function, opened while a cell of the accounts' sheet is selected. */
function form(id, cell) {
  return async (state) => {
    await select(state, cell);
    await functionPage(id)(state);
    await state.pane.getByRole("button", { name: "Write a formula" }).click();
    await state.pane.getByRole("heading", { level: 1, name: `Write KAM.${id}` }).waitFor();
    await state.settled();
  };
}

async function select({ frame, settled }, cell) {
  await frame.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Accounts");
        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
      }),
    cell,
  );
  await settled();
}

async function formWrong(state) {
  await form("CLV", "B3")(state);
  await state.pane.getByRole("textbox", { name: /^margin / }).fill("tblAccounts[Profit]");
  await state.pane.getByRole("textbox", { name: /^discount / }).fill("1,234");
}

async function formColumn(state) {
  await form("CLV", "H2")(state);
  const entered = { margin: "tblAccounts[Revenue]", retention: "0.9", discount: "0.1" };
  for (const [name, typed] of Object.entries(entered)) {
    await state.pane.getByRole("textbox", { name: new RegExp(`^${name} `) }).fill(typed);
  }
  await state.pane.getByRole("radio", { name: "A column in tblAccounts" }).check();
  await state.pane.getByRole("heading", { name: "Formula" }).scrollIntoViewIfNeeded();
}

async function formWritten(state) {
  await form("SCORE", "T2")(state);
  await state.pane.getByRole("button", { name: "Write the formula" }).click();
  await state.pane.getByText(/^The first cell shows/).waitFor();
}

/** A result that spills, and how the table of its accounts can show it. */
async function formWrittenList(state) {
  await form("SELECT", "T4")(state);
  await state.pane.getByRole("textbox", { name: /^scores / }).fill("tblAccounts[Growth potential]");
  await state.pane.getByRole("button", { name: "Write the formula" }).click();
  await state.pane.getByText(/^The first cell shows/).waitFor();
}

async function formWrittenWrong(state) {
  await form("ABC", "T2")(state);
  await state.pane.getByRole("textbox", { name: /^amounts / }).fill("Accounts!$A$2:$A$25");
  await state.pane.getByRole("textbox", { name: /^customers / }).fill("");
  await state.pane.getByRole("button", { name: "Write the formula" }).click();
  await state.pane.getByText(/^The first cell shows/).waitFor();
}

async function handOver({ pane, settled }) {
  await show("Start")({ pane });
  await pane.getByRole("button", { name: "Find the formulas" }).click();
  await pane.getByRole("button", { name: "Look again" }).waitFor();
  await settled();
}

/** A hidden sheet, a column of formulas that was filled down, and errors. */
async function handOverWrong(state) {
  await state.frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.add("Lifetime values of the north");
      own.getRange("A1:A12").formulas = Array.from({ length: 12 }, (_, i) => [`=KAM.CLV(C${i + 1},0.9,0.1)`]);
      own.getRange("E1:E8").formulas = Array.from({ length: 8 }, (_, i) => [`=KAM.ABC("${i}")`]);
      worksheets.getItem("KAM Contribution").visibility = "Hidden";
      await context.sync();
    }),
  );
  await state.settled();
  await handOver(state);
}

async function values(state) {
  await handOverWrong(state);
  await state.pane.getByRole("button", { name: "Replace the formulas by values" }).click();
}

async function handOverNothing(state) {
  await ways(state);
  await state.pane.getByRole("button", { name: "Find the formulas" }).click();
  await state.pane.getByRole("button", { name: "Look again" }).waitFor();
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

/** One of the charts in sight, with the benchmarks and the entity revenue set. */
function chart(title) {
  return async (state) => {
    await state.frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("tblSettings").rows.add(null, [
          ["Entity revenue", 90_000_000, "", "Books"],
          ["Benchmark, new accounts", 0.1, "", "From practice"],
          ["Benchmark, major and key accounts", 0.8, "", "From practice"],
        ]);
        const { columns } = context.workbook.tables.getItem("tblAccounts");
        const names = ["Account", "Parent"].map((name) => columns.getItem(name).getDataBodyRange());
        for (const cells of names) cells.load("values");
        await context.sync();
        const [accounts, parents] = names.map(({ values }) => values.flat());
        const customers = accounts.map((account, i) => parents[i] || account);
        const tiers = ["Key", "Major", "Key", "New", ""];
        columns.add(null, [
          ["Tier"],
          ...customers.map((customer) => [tiers[customers.indexOf(customer) % tiers.length]]),
        ]);
        await context.sync();
      }),
    );
    await state.settled();
    await charts(state);
    const section = state.pane.getByRole("region", { name: title });
    await section.waitFor();
    await state.settled();
    await section.evaluate((element) => element.scrollIntoView());
  };
}

async function paretoUnreadable(state) {
  await state.frame.evaluate(() =>
    Excel.run(async (context) => {
      const revenue = context.workbook.tables.getItem("tblAccounts").columns.getItem("Revenue");
      revenue.getDataBodyRange().getCell(2, 0).values = [["on request"]];
      await context.sync();
    }),
  );
  await chart("Pareto curve of revenue")(state);
}

async function chartAdded(state) {
  await chart("Pareto curve of revenue")(state);
  await state.pane.getByRole("button", { name: "Add to the workbook: Pareto curve of revenue" }).click();
  await state.pane
    .getByText(/^The sheet KAM Pareto has the chart/)
    .first()
    .waitFor();
}

async function nothingFound({ pane }) {
  await show("Portfolio")({ pane });
  await pane.getByRole("searchbox", { name: "Search accounts" }).fill("zz");
}

async function override(state) {
  await account(state);
  const { pane } = state;
  await pane.getByText(/of 2,000 draws/).waitFor();
  await pane.getByRole("radio", { name: "Always" }).check();
  await pane.getByRole("button", { name: "Save the override" }).click();
  await pane.getByRole("button", { name: "Save the override" }).scrollIntoViewIfNeeded();
}

async function stabilityRunning(state) {
  await state.frame.evaluate(() => {
    window.Worker = class {
      postMessage() {
        window.setTimeout(() => this.onmessage({ data: { kind: "progress", made: 700 } }));
      }
      terminate() {}
    };
  });
  await account(state);
  await state.pane.getByRole("progressbar", { name: "Draws made" }).scrollIntoViewIfNeeded();
}

async function addDepartment(pane, name, points) {
  await pane.getByRole("textbox", { name: "Add a department" }).fill(name);
  await pane.getByRole("textbox", { name: "Add a department" }).press("Enter");
  await pane.getByRole("button", { name: `Answer for ${name}` }).click();
  const boxes = pane.getByRole("spinbutton");
  for (const [c, given] of points.entries()) await boxes.nth(c).fill(String(given));
  await pane.getByRole("button", { name: "Save answers" }).click();
  await pane.getByText(`The answers of ${name} are in the sheet.`).waitFor();
}

async function departmentsAnswered({ pane, settled }) {
  await show("Departments")({ pane });
  await addDepartment(pane, "Sales", [40, 20, 20, 10, 5, 5]);
  await addDepartment(pane, "Finance", [10, 10, 35, 5, 10, 30]);
  await settled();
}

async function departmentsWrong(state) {
  await departmentsAnswered(state);
  await state.frame.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem("tblDepartments").columns.getItem("Method").getDataBodyRange().getCell(0, 0).values = [
        ["feeling"],
      ];
      tables.getItem("tblPoints").columns.getItem("Points").getDataBodyRange().getCell(7, 0).values = [["many"]];
      await context.sync();
    }),
  );
  await state.settled();
}

async function repair(state) {
  await findings(state);
  await state.pane.getByRole("button", { name: /^Make them numbers/ }).click();
}

async function checkFailed(state) {
  await show("Data check")(state);
  await refuseRequests(state);
  await state.pane.getByRole("button", { name: "Check", exact: true }).click();
  await state.pane
    .getByText(/could not/)
    .first()
    .waitFor();
}

async function nothingToCheck({ frame, pane, settled }) {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const value = context.workbook.tables.getItem("tblSettings").columns.getItem("Value").getDataBodyRange();
      value.getCell(0, 0).values = [[""]];
      await context.sync();
    }),
  );
  await settled();
  await show("Data check")({ pane });
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
