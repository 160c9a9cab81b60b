import { stage } from "../../src/examples/stage";
import { DEFAULTS } from "../../src/models/defaults";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** A list as sales operations keep it: a title above, no table, a total below, IDs and codes that rate nothing. */
const HEADER = [
  "Customer no",
  "Customer",
  "Group",
  "Channel",
  "Net sales 2023",
  "Net sales 2024",
  "Days overdue",
  "Fit",
];
const ROWS = [
  [1001, "Alder Foods UK", "Alder Group", 1, 90, 100, 30, 4],
  [1007, "Alder Foods DE", "Alder Group", 1, 280, 300, 10, 2],
  [1013, "Birch Breweries", "", 2, 210, 200, 5, 5],
  [1019, "Cedar Mills", "", 2, 60, 50, 60, 1],
  [1020, "Dogwood Paper", "", 1, 150, 160, 0, 3],
  [1032, "Elm Energy", "Elm Holding", 2, 20, 40, 45, ""],
  [1044, "Fir Glass", "Elm Holding", 2, 80, 120, 20, 4],
];
const TOTAL = ["", "Total", "", "", 890, 970, "", ""];
const MARKS = [
  ["Customer", "Loyalty"],
  ["Alder Foods UK", 3],
  ["Alder Foods DE", 1],
  ["Birch Breweries", 5],
  ["Cedar Mills", 2],
  ["Dogwood Paper", 4],
  ["Fir Glass", 5],
];

/**
 * Scales as proposed: sales 0 to 300, days overdue 0 to 60 (less is better), fit 1 to 5; weights 33.4, 33.3, 33.3. Elm
 * Energy has no mark, so its other two criteria carry the whole weight.
 */
const WEIGHTS = [33.4, 33.3, 33.3];
type Ratings = readonly [sales: number, overdue: number, fit: number | undefined];
const RATINGS: Readonly<Record<string, Ratings>> = {
  "Alder Foods UK": [100, 30, 4],
  "Alder Foods DE": [300, 10, 2],
  "Birch Breweries": [200, 5, 5],
  "Cedar Mills": [50, 60, 1],
  "Dogwood Paper": [160, 0, 3],
  "Elm Energy": [40, 45, undefined],
  "Fir Glass": [120, 20, 4],
};
/** Undefined where an account is rated for less than 60 % of the weight. */
const score = ([sales, overdue, fit]: Ratings, weights: readonly number[]) => {
  const parts = [sales / 300, (60 - overdue) / 60, fit === undefined ? undefined : (fit - 1) / 4];
  const present = parts.flatMap((part, i) => (part === undefined ? [] : [{ part, weight: weights[i]! }]));
  const total = present.reduce((sum, { weight }) => sum + weight, 0);
  if (total < 0.6 * weights.reduce((sum, weight) => sum + weight, 0)) return undefined;
  return present.reduce((sum, { part, weight }) => sum + part * weight, 0) / total;
};

const press = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name }).click();
const heading = (bench: OpenWorkbench, name: string) => bench.pane().getByRole("heading", { level: 1, name });
const field = (bench: OpenWorkbench, name: string) => bench.pane().getByRole("combobox", { name });

let folder: string;
beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kam-my-table-"))));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** A workbook with the list from B3 on, and marks in a second list; the workbench has one cell of the list selected. */
async function openList(): Promise<OpenWorkbench> {
  const file = path.join(folder, "customers.xlsx");
  const list = [HEADER, ...ROWS, TOTAL].map((row) => ["", ...row]);
  fs.writeFileSync(
    file,
    await writeXlsx({
      sheets: [
        { name: "Customers", rows: [["", "Customers, in thousands"], [], ...list] },
        { name: "Marks", rows: MARKS },
      ],
    }),
  );
  const bench = await openWorkbench({ file, width: 320 });
  await heading(bench, "Find your key accounts").waitFor();
  return bench;
}

async function readSelection(bench: OpenWorkbench, cell: string): Promise<void> {
  await bench.select(cell);
  await press(bench, "Choose a table");
  await bench
    .pane()
    .getByRole("radio", { name: /selected in the sheet/ })
    .click();
  await press(bench, "Continue");
  await heading(bench, "What the columns are").waitFor();
}

/** Puts the rows of a table in the opposite order. */
async function reverse(bench: OpenWorkbench, table: string): Promise<void> {
  await bench.inAddin(async (name) => {
    await Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem(name).getDataBodyRange();
      rows.load("values");
      await context.sync();
      rows.values = [...rows.values].reverse();
      await context.sync();
    });
  }, table);
}

async function write(bench: OpenWorkbench): Promise<void> {
  await press(bench, "Review what will be written");
  await press(bench, "Write this");
  await heading(bench, "Your portfolio is ready").waitFor();
  await bench.settled();
}

/** Accounts with their scores and ranks as the sheet has them. */
async function results(bench: OpenWorkbench): Promise<Map<unknown, { score: unknown; rank: unknown }>> {
  const [header, ...rows] = await bench.read("KAM Portfolio!A3:F10");
  expect(header).toEqual(["Account", "Revenue", "Eligible", "Score", "Rank", "Status"]);
  return new Map(rows.map(([account, , , score, rank]) => [account, { score, rank }]));
}

/** Expects the scores and ranks that ratings and weights of sales, days overdue and fit give. */
function expectScores(
  found: Map<unknown, { score: unknown; rank: unknown }>,
  ratings: Readonly<Record<string, Ratings>> = RATINGS,
  weights: readonly number[] = WEIGHTS,
): void {
  const expected = Object.entries(ratings).map(([account, rated]) => ({ account, score: score(rated, weights) }));
  const byScore = [...expected].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).map(({ account }) => account);
  expect([...found.keys()].sort()).toEqual(Object.keys(ratings).sort());
  for (const { account, score: at } of expected) {
    expect([account, found.get(account)]).toEqual([
      account,
      at === undefined
        ? { score: "#N/A", rank: "#N/A" }
        : { score: expect.closeTo(at, 10), rank: byScore.indexOf(account) + 1 },
    ]);
  }
}

test("a plain list becomes a scored and ranked portfolio by keyboard alone, whatever order its rows come in", async () => {
  const bench = await openList();
  const { keyboard } = bench.page;
  const enter = async (name: RegExp) => {
    await bench.tabTo(name);
    await keyboard.press("Enter");
  };
  await bench.select("Customers!D6");
  await bench.tabFromTop(/^Choose a table$/);
  await keyboard.press("Enter");
  await bench.tabTo(/selected in the sheet/);
  await keyboard.press("Space");
  await enter(/^Continue$/);
  await heading(bench, "What the columns are").waitFor();
  expect(await field(bench, "Account").inputValue()).toBe("Customer");
  expect(await field(bench, "Parent").inputValue()).toBe("Group");
  expect(await field(bench, "Revenue").inputValue()).toBe("Net sales 2024");
  await bench.pane().getByText("The last row is a total and stays outside.").waitFor();
  await bench.tabTo(/^Key accounts, at most/);
  await keyboard.type("3");
  const before = await bench.read("Customers!B3:I11");
  await enter(/^Review what will be written$/);
  await enter(/^Write this$/);
  await heading(bench, "Your portfolio is ready").waitFor();
  expectScores(await results(bench));
  expect(await bench.read("Customers!B3:I11")).toEqual(before);

  await reverse(bench, "tblCustomers");
  await reverse(bench, "tblCriteria");
  expect((await bench.read("KAM Portfolio!A4:A4"))[0]).toEqual(["Fir Glass"]);
  expect((await bench.read("KAM Criteria!A4:A6")).flat()).toEqual(["Fit", "Days overdue", "Net sales 2024"]);
  expectScores(await results(bench));

  await enter(/^Set the weights$/);
  await heading(bench, "Weights").waitFor();
  await setWeights(bench);
  expect(bench.errors).toEqual([]);
});

/** Where the weights of fit, days overdue and sales are, and Dogwood's fit, once both tables are in reverse. */
const WEIGHT_CELLS = "KAM Criteria!F4:F6";
const DOGWOODS_FIT = "Customers!I6";

/** Sets the weights of the list in reverse, with keys alone; the three best accounts are key. */
async function setWeights(bench: OpenWorkbench): Promise<void> {
  const { keyboard } = bench.page;
  const fact = (term: string) => bench.pane().locator("dt", { hasText: term }).locator("+ dd");
  const said = (sentence: string | RegExp) => bench.pane().getByText(sentence).waitFor();

  await bench.tabFromTop(/^Weight of Fit, slider$/);
  await keyboard.press("PageUp");
  await bench.tabFromTop(/^Weight of Fit$/);
  await keyboard.type("60");
  // 40 left for 33.3 and 33.4: 20 each. Then Fir has 0.663, Alder UK 0.617, Dogwood 0.607 and Alder DE 0.517
  await fact("Enters").getByText("Fir Glass, Alder Foods UK").waitFor();
  expect(await fact("Leaves").innerText()).toBe("Dogwood Paper, Alder Foods DE");
  await bench.tabTo(/^Apply 3 changes$/);
  await keyboard.press("Enter");
  await said("3 weights are in the sheet.");
  expect((await bench.read(WEIGHT_CELLS)).flat()).toEqual([60, 20, 20]);
  expectScores(await results(bench), RATINGS, [20, 20, 60]);

  await fact("First out").getByText("Dogwood Paper").waitFor();
  await bench.type(DOGWOODS_FIT, "5");
  await fact("First out").getByText("Alder Foods UK").waitFor();
  const rated = { ...RATINGS, "Dogwood Paper": [160, 0, 5] } as const;
  expectScores(await results(bench), rated, [20, 20, 60]);

  await bench.tabFromTop(/^Weight of Fit$/);
  await keyboard.type("70");
  await bench.type("KAM Criteria!F4", "50");
  await said("The sheet now says 50, the pane 70.");
  await bench.tabFromTop(/^Take 50 for Fit$/);
  await keyboard.press("Enter");
  expect(await bench.focused()).toBe("Weight of Fit");
  await bench.tabTo(/^Apply 2 changes$/);
  await keyboard.press("Enter");
  await said("2 weights are in the sheet.");
  expectScores(await results(bench), rated, [15, 15, 50]);

  await bench.tabFromTop(/^Undo: 2 weights$/);
  await keyboard.press("Enter");
  await said("Taken back: 2 weights.");
  expect((await bench.read(WEIGHT_CELLS)).flat()).toEqual([50, 20, 20]);
  expectScores(await results(bench), rated, [20, 20, 50]);
}

test("companies are rolled up to parents with marks of a second table, and the checks agree", async () => {
  const bench = await openList();
  await bench.inAddin(async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.add("Marks!A1:B7", true).name = "tblMarks";
      await context.sync();
    });
  }, undefined);
  await readSelection(bench, "Customers!D6");
  await field(bench, "Table to look columns up in").selectOption("tblMarks");
  await bench.pane().getByText("1 of 7 keys are not found and will show #N/A: Elm Energy.").waitFor();
  await bench.pane().getByRole("checkbox", { name: "Loyalty" }).click();
  await bench.pane().getByRole("checkbox", { name: "Roll companies up to their parents" }).click();
  await field(bench, "Days overdue of a parent").selectOption("worst");
  await bench.pane().getByRole("checkbox", { name: "Show score, rank and status in tblParents" }).click();
  await write(bench);

  expect((await bench.read("Customers!J3:J10")).flat()).toEqual(["Loyalty", 3, 1, 5, 2, 4, "#N/A", 5]);
  const [header, ...rows] = await bench.read("KAM Parents!C8:H13");
  expect(header).toEqual(["Group", "Companies", "Net sales 2024", "Days overdue", "Fit", "Loyalty"]);
  expect(rows).toEqual([
    ["Alder Group", 2, 400, 30, 2.5, 1.5], // fit (4 × 100 + 2 × 300) / 400, loyalty (3 × 100 + 300) / 400
    ["Birch Breweries", 1, 200, 5, 5, 5],
    ["Cedar Mills", 1, 50, 60, 1, 2],
    ["Dogwood Paper", 1, 160, 0, 3, 4],
    ["Elm Holding", 2, 160, 45, 4, 5],
  ]);
  expect((await bench.read("KAM Parents!D5:D6")).flat()).toEqual(["The totals agree", "No parent is missing"]);
  const ranks = (await bench.read("KAM Portfolio!E4:E8")).flat();
  expect([...ranks].sort()).toEqual([1, 2, 3, 4, 5]);
  expect(await bench.read("KAM Parents!I8:K8")).toEqual([["KAM Score", "KAM Rank", "KAM Status"]]);
  expect((await bench.read("KAM Parents!J9:J13")).flat()).toEqual(ranks);
  expect(bench.errors).toEqual([]);
});

test("a function is found, and its example is added, computed and taken back", async () => {
  const bench = await openList();
  const pane = bench.pane();
  await press(bench, "Browse the functions");
  await pane.getByRole("searchbox", { name: "Search functions" }).fill("stage");
  await bench.tabTo(/^KAM\.STAGE/);
  await bench.page.keyboard.press("Enter");
  await heading(bench, "KAM.STAGE").waitFor();
  expect(await bench.focused()).toBe("KAM.STAGE");
  for (const theme of ["high contrast", "dark", "light"] as const) {
    await bench.show(theme);
    expect([theme, ...(await bench.faults())]).toEqual([theme]);
  }
  await press(bench, "Add an example sheet");
  await pane.getByText("The sheet KAM STAGE example shows KAM.STAGE at work. Change its cells to try it.").waitFor();
  expect(await bench.selected()).toBe("'KAM STAGE example'!A21");
  expect(await bench.read("A21:A23")).toEqual(stage.result);
  await bench.type("KAM STAGE example!I10", "index");
  expect(await bench.read("A21:A23")).toEqual([[2], [2], [0]]);
  await bench.type("KAM STAGE example!I10", "missing");

  await press(bench, "Undo: Example of KAM.STAGE");
  await pane.getByText("Taken back: Example of KAM.STAGE.").waitFor();
  await press(bench, "Back");
  expect(await bench.focused()).toMatch(/^KAM\.STAGE/);
  expect(await bench.faults()).toEqual([]);
  expect(bench.errors).toEqual([]);
});

/** Customers of real firms, which may not be passed on: this runs where the file is. */
const REAL = process.env.KAM_REAL_CUSTOMERS;
if (REAL !== undefined) {
  test.each([
    ["OnlineRetail", "CustomerID", ["DaysSinceLastOrder", "Orders", "Revenue"]],
    ["OnlineRetailNet", "CustomerID", ["DaysSinceLastOrder", "Orders", "NetRevenue"]],
    ["Wholesale", "ClientNo", ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"]],
    ["Superstore", "Customer", ["Orders", "Sales", "Profit", "AverageDiscount"]],
  ])("the real customers of %s are ranked by proposal", async (sheet, account, criteria) => {
    const bench = await openWorkbench({ file: REAL, width: 320 });
    await readSelection(bench, `${sheet}!A1`);
    expect(await field(bench, "Account").inputValue()).toBe(account);
    await write(bench);
    const rows = await bench.read(`KAM Criteria!A4:A${3 + criteria.length}`);
    expect(rows.flat()).toEqual(criteria);
    const [header] = (await bench.read("KAM Portfolio!A3:F3")) as [string[]];
    const column = "ABCDEF"[header.indexOf("Status")];
    const statuses = (await bench.read(`KAM Portfolio!${column}4:${column}6000`)).flat().filter((cell) => cell !== "");
    const count = (of: string) => statuses.filter((status) => status === of).length;
    expect(statuses.length).toBeGreaterThan(400);
    expect(count("Key") + count("Reserve") + count("Tie at cut")).toBe(statuses.length);
    expect(count("Key")).toBeGreaterThan(0);
    expect(count("Key")).toBeLessThanOrEqual(DEFAULTS.capacity.value);
    await press(bench, "Back");
    await press(bench, "Add the check sheet");
    await bench.pane().getByText("The checks are on the sheet KAM Checks.").waitFor();
    expect(await bench.read("KAM Checks!B5")).toEqual([[true]]);
  });
}
