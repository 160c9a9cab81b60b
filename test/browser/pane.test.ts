import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** Where the sample has its weights, in the order of its criteria, and its scores and statuses. */
const WEIGHTS = "KAM Criteria!F4:F9";
const SHEET_WEIGHTS = [25, 20, 20, 10, 10, 15];
const MARGIN = "KAM Criteria!F6";
const ACCOUNTS = "KAM Portfolio!A4:A27";
const SCORES = "KAM Portfolio!D4:D27";
const STATUSES = "KAM Portfolio!F4:F27";

const box = (bench: OpenWorkbench, criterion: string) =>
  bench.pane().getByRole("spinbutton", { name: `Weight of ${criterion}` });
const slider = (bench: OpenWorkbench, criterion: string) =>
  bench.pane().getByRole("slider", { name: `Weight of ${criterion}, slider` });
const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);

/** Takes the last plan back with the pane's Undo. */
async function undo(bench: OpenWorkbench): Promise<void> {
  await button(bench, /^Undo: /).click();
  await text(bench, /^Taken back: /).waitFor();
}

/** Goes through the menu of presets, item by item. */
async function choosePreset(bench: OpenWorkbench, ...items: string[]): Promise<void> {
  await button(bench, "Presets").click();
  for (const item of items) await bench.pane().getByRole("menuitem", { name: item }).click();
}

/** Writes all weights into the sheet at once, as a user who pastes them. */
async function writeWeights(bench: OpenWorkbench, weights: readonly number[]): Promise<void> {
  await bench.inAddin(
    async (values) => {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("tblCriteria").columns.getItem("Weight").getDataBodyRange().values = values;
        await context.sync();
      });
    },
    weights.map((weight) => [weight]),
  );
  await bench.settled();
}

/** Drags the thumb of a slider with the mouse to the end of its rail. */
async function dragToEnd(bench: OpenWorkbench, criterion: string): Promise<void> {
  const rail = await slider(bench, criterion).boundingBox();
  if (!rail) throw new Error("The slider is not shown.");
  const { page } = bench;
  const middle = rail.y + rail.height / 2;
  await page.mouse.move(rail.x + rail.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(rail.x + rail.width - 1, middle, { steps: 8 });
  await page.mouse.up();
}

/** Names of the accounts the preview puts beside a word such as Enters; a long list is not folded in these tests. */
async function previewed(bench: OpenWorkbench, term: "Enters" | "Leaves"): Promise<string[]> {
  const fact = bench.pane().locator("dt", { hasText: term }).locator("+ dd");
  return (await fact.count()) === 0 ? [] : (await fact.innerText()).split(", ");
}

/** The accounts that the sheet calls key. */
async function keyInSheet(bench: OpenWorkbench): Promise<Set<string>> {
  const accounts = (await bench.read(ACCOUNTS)).flat().map(String);
  const statuses = (await bench.read(STATUSES)).flat().map(String);
  return new Set(accounts.filter((_, i) => statuses[i]!.startsWith("Key")));
}

describe("the pane on the sample", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => {
    bench = await openWorkbench({ width: 320 });
    await text(bench, "Total 100").waitFor();
  });

  afterEach(() => expect(bench.errors).toEqual([]));

  test("previews a dragged weight, writes it with a log and the sheet says the same, and takes it back", async () => {
    const before = await keyInSheet(bench);
    const scoresBefore = await bench.read(SCORES);
    await dragToEnd(bench, "Margin");
    expect(await box(bench, "Margin").inputValue()).toBe("50");
    await text(bench, "Enters").first().waitFor();
    const [enters, leaves] = [await previewed(bench, "Enters"), await previewed(bench, "Leaves")];
    expect(enters.length + leaves.length).toBeGreaterThan(0);
    expect(await keyInSheet(bench)).toEqual(before);

    await bench.pane().getByRole("textbox", { name: "Comment for the change log" }).fill("Board of May");
    await button(bench, "Apply 6 changes").click();
    await text(bench, "6 weights are in the sheet.").waitFor();
    // 50 left for 25, 20, 10, 10 and 15 of 80
    const weights = [15.6, 12.5, 50, 6.3, 6.2, 9.4];
    expect((await bench.read(WEIGHTS)).flat()).toEqual(weights);
    const after = await keyInSheet(bench);
    expect([...after].filter((account) => !before.has(account)).sort()).toEqual([...enters].sort());
    expect([...before].filter((account) => !after.has(account)).sort()).toEqual([...leaves].sort());
    expect(await bench.read(SCORES)).not.toEqual(scoresBefore);
    const log = await bench.read("KAM Change log!A3:E9");
    expect(log[0]).toEqual(["When", "Criterion", "Old weight", "New weight", "Comment"]);
    expect(log[3]).toEqual([expect.any(Number), "Margin", 20, 50, "Board of May"]);
    expect(log.slice(1).map((row) => row[3])).toEqual(weights);

    await undo(bench);
    expect((await bench.read(WEIGHTS)).flat()).toEqual(SHEET_WEIGHTS);
    expect(await bench.read(SCORES)).toEqual(scoresBefore);
  });

  test("adds to the log there is, and keeps locked weights", async () => {
    await box(bench, "Margin").fill("30");
    await button(bench, "Apply 6 changes").click();
    await text(bench, "6 weights are in the sheet.").waitFor();
    await button(bench, "Lock the weight of Growth potential").click();
    const growth = await box(bench, "Growth potential").inputValue();
    await box(bench, "Innovation").fill("12");
    await button(bench, /^Apply/).click();
    await text(bench, "5 weights are in the sheet.").waitFor();
    expect((await bench.read("KAM Criteria!F4")).flat().map(String)).toEqual([growth]);
    const log = (await bench.read("KAM Change log!B4:D14")).map(([criterion, , now]) => [criterion, now]);
    expect(log).toHaveLength(11);
    expect(log).toContainEqual(["Innovation", 12]);
    const weights = (await bench.read(WEIGHTS)).flat().map(Number);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  test("follows what is typed into the sheet, says what is wrong with it, and returns to it when a draft is discarded", async () => {
    await bench.type(MARGIN, "35");
    await text(bench, "Total 115").waitFor();
    expect(await box(bench, "Margin").inputValue()).toBe("35");
    expect(await slider(bench, "Margin").inputValue()).toBe("35");

    await bench.type(MARGIN, "plenty");
    await text(bench, 'tblCriteria: Weight of "Margin" is the text "plenty". Enter a number, 0 or more.').waitFor();
    await bench.type(MARGIN, "20");
    await text(bench, "Total 100").waitFor();

    await box(bench, "Margin").fill("45");
    await button(bench, "Apply 6 changes").waitFor();
    await button(bench, "Discard").click();
    expect(await box(bench, "Margin").inputValue()).toBe("20");
    expect((await bench.read(WEIGHTS)).flat()).toEqual(SHEET_WEIGHTS);
  });

  test("waits while a cell is being edited and says so, then applies", async () => {
    await box(bench, "Margin").fill("30");
    await bench.select("KAM Criteria!J30");
    await bench.page.keyboard.type("a note");
    await button(bench, "Apply 6 changes").dispatchEvent("click");
    await text(bench, "Excel is waiting for you to finish editing a cell.").waitFor();
    await bench.page.keyboard.press("Enter");
    await text(bench, "6 weights are in the sheet.").waitFor();
    await text(bench, "Excel is waiting for you to finish editing a cell.").waitFor({ state: "detached" });
    expect(await bench.read(MARGIN)).toEqual([[30]]);
    expect(await bench.read("KAM Criteria!J30")).toEqual([["a note"]]);
  });

  test("asks where both sides changed a weight, and does as chosen, criterion by criterion", async () => {
    await box(bench, "Margin").fill("36");
    await bench.type(MARGIN, "25");
    await bench.type("KAM Criteria!F7", "14");
    await text(bench, "The sheet now says 25, the pane 36.").waitFor();
    await text(bench, "The sheet now says 14, the pane 8.").waitFor();
    expect(await button(bench, "Apply 6 changes").getAttribute("aria-disabled")).toBe("true");
    await button(bench, "Keep 36").click();
    await button(bench, "Take 14").click();
    await button(bench, "Apply 5 changes").click();
    await text(bench, "5 weights are in the sheet.").waitFor();
    // 64 left for 25, 20, 10, 10 and 15 of 80; of these Innovation is the sheet's 14
    expect((await bench.read(WEIGHTS)).flat()).toEqual([20, 16, 36, 14, 8, 12]);
  });

  test("adds a criterion with a column of its own, which the model reads once it is weighted, and takes it back", async () => {
    const scores = await bench.read(SCORES);
    await button(bench, "Add").click();
    const dialog = bench.pane().getByRole("dialog", { name: "Add a criterion" });
    await dialog.getByLabel(/^Name/).fill("Trust");
    await dialog.getByText('Make the formulas of the model read the column "Trust" too.').waitFor();
    await dialog.getByRole("button", { name: "Write" }).click();
    await text(bench, '"Trust" is added, with weight 0.').waitFor();
    expect(await bench.read(SCORES)).toEqual(scores);
    expect(await bench.read("Accounts!L3")).toEqual([["Trust"]]);
    await box(bench, "Trust").fill("20");
    await button(bench, /^Apply/).click();
    await text(bench, /weights are in the sheet/).waitFor();
    expect((await bench.read("KAM Criteria!A10:F10"))[0]).toMatchObject({ 0: "Trust", 5: 20 });
    expect((await bench.read(SCORES)).flat().filter((score) => typeof score === "number").length).toBeGreaterThan(0);

    await undo(bench);
    await undo(bench);
    await text(bench, 'Taken back: Criterion "Trust".').waitFor();
    expect(await bench.read("Accounts!L3")).toEqual([[""]]);
    expect((await bench.read("KAM Criteria!A10"))[0]).toEqual([""]);
    expect(await bench.read(SCORES)).toEqual(scores);
  });

  test("renames a criterion with its column, whose ratings go on counting, removes another, and takes both back", async () => {
    const scores = await bench.read(SCORES);
    await text(bench, "Groups 4/4").waitFor();
    await button(bench, /^Margin/).click();
    await button(bench, "Edit Margin").click();
    await bench.pane().getByRole("dialog", { name: 'Edit "Margin"' }).getByLabel("Name").fill("Gross margin");
    await button(bench, "Write").click();
    await text(bench, '"Gross margin" is changed in the sheet.').waitFor();
    const header = (await bench.read("Accounts!A3:K3")).flat();
    expect(header).toContain("Gross margin");
    expect(header).not.toContain("Margin");
    expect(await bench.read("KAM Criteria!A6")).toEqual([["Gross margin"]]);
    expect(await bench.read(SCORES)).toEqual(scores);

    const cell = `Accounts!${"ABCDEFGHIJK"[header.indexOf("Gross margin")]}4`;
    const rating = Number((await bench.read(cell))[0]![0]);
    await bench.type(cell, "0");
    // the first account has all ratings; the scale ends at 0.4 and the weight is 20 of 100
    const lower = Number(scores[0]![0]) - (0.2 * rating) / 0.4;
    expect(await bench.read("KAM Portfolio!D4")).toEqual([[expect.closeTo(lower, 10)]]);
    await bench.type(cell, String(rating));
    expect(await bench.read(SCORES)).toEqual(scores);

    await button(bench, /^Innovation/).click();
    await button(bench, "Remove Innovation").click();
    await bench.pane().getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await text(bench, '"Innovation" is removed.').waitFor();
    await text(bench, "Groups 3/4 without attributes").waitFor();
    // 100 shared out to 25, 20, 20, 10 and 15 of 90: 27.78, 22.22, 22.22, 11.11 and 16.67
    expect((await bench.read("KAM Criteria!F4:F8")).flat()).toEqual([27.8, 22.2, 22.2, 11.1, 16.7]);
    const without = (await bench.read(SCORES)).flat();
    expect(without).not.toEqual(scores.flat());
    expect(without.map((score) => typeof score)).toEqual(scores.flat().map((score) => typeof score));
    expect((await bench.read("KAM Change log!B4:D4"))[0]).toEqual(["Innovation", 10, ""]);

    await undo(bench);
    await text(bench, "Groups 4/4").waitFor();
    expect((await bench.read(WEIGHTS)).flat()).toEqual(SHEET_WEIGHTS);
    await undo(bench);
    await box(bench, "Margin").waitFor();
    expect((await bench.read("Accounts!A3:K3")).flat()).toContain("Margin");
    expect(await bench.read(SCORES)).toEqual(scores);
  });

  test("saves a set of weights and applies it later, and finds its way out of weights that are all 0", async () => {
    const scores = await bench.read(SCORES);
    await choosePreset(bench, "Save these weights as…");
    await bench.pane().getByLabel("Name of the set").fill("Board of May");
    await button(bench, "Save").click();
    await text(bench, 'The weights are saved as "Board of May".').waitFor();
    expect((await bench.read("KAM Weight sets!A4:C9")).map(([, , weight]) => weight)).toEqual(SHEET_WEIGHTS);

    await writeWeights(bench, [0, 0, 0, 0, 0, 0]);
    await text(bench, "All weights are 0. Set one, or choose equal weights among the presets.").waitFor();
    await text(bench, "There is none while all weights are 0.").waitFor();
    await text(bench, "Groups 0/4").waitFor();
    expect((await bench.read(SCORES)).flat().some((score) => typeof score === "number")).toBe(false);
    await box(bench, "Margin").fill("40");
    await button(bench, "Apply 6 changes").click();
    await text(bench, "6 weights are in the sheet.").waitFor();
    expect((await bench.read(WEIGHTS)).flat()).toEqual([12, 12, 40, 12, 12, 12]);
    // 0.12 (7/9 + 8/9 + 3/4 + 6/9 + 78/90) + 0.4 × 0.31/0.4
    expect(await bench.read("KAM Portfolio!D4")).toEqual([[expect.closeTo(0.784, 10)]]);

    await choosePreset(bench, "Board of May", "Load into the draft");
    await text(bench, 'The set "Board of May" is in the draft.').waitFor();
    await button(bench, "Apply 6 changes").click();
    await text(bench, "6 weights are in the sheet.").waitFor();
    expect((await bench.read(WEIGHTS)).flat()).toEqual(SHEET_WEIGHTS);
    expect(await bench.read(SCORES)).toEqual(scores);
  });

  test("puts the criteria in another order by dragging, and no score changes", async () => {
    const scores = await bench.read(SCORES);
    const row = (name: string) => bench.pane().locator("li", { has: box(bench, name) });
    await row("Days overdue").locator("> span[aria-hidden]").dragTo(row("Price pressure"));
    await text(bench, /^Put the rows of tblCriteria in this order/).waitFor();
    await button(bench, "Write the order").click();
    await text(bench, "The criteria are in the new order.").waitFor();
    expect((await bench.read("KAM Criteria!A4:A9")).flat().slice(-2)).toEqual(["Days overdue", "Price pressure"]);
    expect(await bench.read(SCORES)).toEqual(scores);
  });

  test("is worked with the keyboard alone, from a lock over a weight and a preset to Apply and Undo", async () => {
    const { page } = bench;
    await bench.tabFromTop(/^Lock the weight of Growth potential$/);
    await page.keyboard.press("Space");
    await bench.tabTo(/^Weight of Margin$/);
    await page.keyboard.type("30");
    await page.keyboard.press("Tab");
    expect(await bench.focused()).toBe("Weight of Margin, slider");
    await page.keyboard.press("ArrowRight");
    expect(await box(bench, "Margin").inputValue()).toBe("31");
    await bench.tabTo(/^Comment for the change log$/);
    await page.keyboard.type("By keys");
    await bench.tabTo(/^Apply/);
    await page.keyboard.press("Enter");
    await text(bench, "5 weights are in the sheet.").waitFor();
    expect((await bench.read("KAM Criteria!F4:F6")).flat()).toEqual([25, expect.any(Number), 31]);
    await bench.tabFromTop(/^Presets$/);
    await page.keyboard.press("Enter");
    await bench.pane().getByRole("menuitem", { name: "Equal weights" }).waitFor();
    await page.keyboard.press("Enter");
    await text(bench, /^Equal weights are in the draft/).waitFor();
    expect(await box(bench, "Margin").inputValue()).toBe("15");
    await bench.tabFromTop(/^Undo: /);
    await page.keyboard.press("Enter");
    await text(bench, /^Taken back: /).waitFor();
    expect(await bench.read(MARGIN)).toEqual([[20]]);
  });
});

describe("the pane in a workbook without criteria", () => {
  let folder: string;
  beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kam-pane-"))));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  /** Opens a workbook of one sheet of that name. */
  async function openPlain(sheet: string): Promise<OpenWorkbench> {
    const file = path.join(folder, "plain.xlsx");
    fs.writeFileSync(file, await writeXlsx({ sheets: [{ name: sheet, rows: [["Account", "Revenue"]] }] }));
    const bench = await openWorkbench({ file, width: 320 });
    await bench.pane().getByRole("heading", { name: "Find your key accounts" }).waitFor();
    return bench;
  }

  test("adds the sample portfolio, which computes what the sample computes", async () => {
    const sample = await openWorkbench();
    const bench = await openPlain("Sheet1");
    await button(bench, "Add a sample portfolio").click();
    await text(bench, "The sample portfolio is in the workbook.").waitFor();
    await text(bench, "Total 100").waitFor();
    for (const address of [WEIGHTS, ACCOUNTS, SCORES, STATUSES, "KAM Portfolio!G4:H27", "KAM Contribution!A3:J14"]) {
      expect([address, await bench.read(address)]).toEqual([address, await sample.read(address)]);
    }
    expect((await bench.read(SCORES)).flat().some((score) => typeof score === "number" && score > 0)).toBe(true);
    expect(await bench.read("Sheet1!A1:B1")).toEqual([["Account", "Revenue"]]);
    expect(bench.errors).toEqual([]);
  });

  test("adds nothing where a sheet of the sample's name is in the way, and says so", async () => {
    const bench = await openPlain("KAM Settings");
    await button(bench, "Add a sample portfolio").click();
    await text(bench, 'Nothing was changed. This workbook has a sheet "KAM Settings" already.').waitFor();
    const sheets = await bench.page.evaluate(() => window.workbench?.api.getActiveWorkbook()?.getSheets().length);
    expect(sheets).toBe(1);
    expect(bench.errors).toEqual([]);
  });
});

test.each(["light", "dark", "high contrast"] as const)(
  "the pane keeps to the rules of accessibility in %s at 320 px",
  async (theme) => {
    const bench = await openWorkbench({ width: 320, theme: theme === "light" ? "light" : "dark" });
    await bench.show(theme);
    await button(bench, "Add").click();
    await bench.pane().getByRole("dialog").getByLabel(/^Name/).fill("Trust");
    expect(await bench.faults()).toEqual([]);
    await bench.pane().getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await button(bench, /^Margin/).click();
    await box(bench, "Margin").fill("45");
    await bench.type("KAM Criteria!F6", "25");
    await text(bench, "The sheet now says 25, the pane 45.").waitFor();
    expect(await bench.faults()).toEqual([]);
  },
);
