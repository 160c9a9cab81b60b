import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import axe from "axe-core";
import { writeXlsx } from "hucre";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** Where the sample has its weights, in the order of its criteria, and its scores and statuses. */
const WEIGHTS = "KAM Criteria!F4:F9";
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

  test("previews a moved slider, and the sheet comes to say the same when it is applied", async () => {
    const before = await keyInSheet(bench);
    const scoresBefore = await bench.read(SCORES);
    await slider(bench, "Margin").focus();
    await bench.page.keyboard.press("End");
    await box(bench, "Growth potential").fill("0");
    await text(bench, "Enters").first().waitFor();
    const [enters, leaves] = [await previewed(bench, "Enters"), await previewed(bench, "Leaves")];
    expect(enters.length + leaves.length).toBeGreaterThan(0);
    expect(await keyInSheet(bench)).toEqual(before);

    await button(bench, "Apply 2 changes").click();
    await text(bench, "2 weights are in the sheet.").waitFor();
    expect((await bench.read(WEIGHTS)).flat()).toEqual([0, 20, 50, 10, 10, 15]);
    const after = await keyInSheet(bench);
    expect([...after].filter((account) => !before.has(account)).sort()).toEqual([...enters].sort());
    expect([...before].filter((account) => !after.has(account)).sort()).toEqual([...leaves].sort());
    expect(await bench.read(SCORES)).not.toEqual(scoresBefore);
  });

  test("follows a weight that is typed into the sheet", async () => {
    await bench.type(MARGIN, "35");
    await text(bench, "Total 115").waitFor();
    expect(await box(bench, "Margin").inputValue()).toBe("35");
    expect(await slider(bench, "Margin").inputValue()).toBe("35");
  });

  test("says what is wrong when no number is typed into the sheet, and recovers", async () => {
    await bench.type(MARGIN, "plenty");
    await text(bench, 'tblCriteria: Weight of "Margin" is the text "plenty". Enter a number, 0 or more.').waitFor();
    await bench.type(MARGIN, "20");
    await text(bench, "Total 100").waitFor();
  });

  test("waits while a cell is being edited and says so, then applies", async () => {
    await box(bench, "Margin").fill("30");
    await bench.select("KAM Criteria!A20");
    await bench.page.keyboard.type("a note");
    await button(bench, "Apply 1 change").dispatchEvent("click");
    await text(bench, "Excel is waiting for you to finish editing a cell.").waitFor();
    await bench.page.keyboard.press("Enter");
    await text(bench, "1 weight is in the sheet.").waitFor();
    await text(bench, "Excel is waiting for you to finish editing a cell.").waitFor({ state: "detached" });
    expect(await bench.read(MARGIN)).toEqual([[30]]);
    expect(await bench.read("KAM Criteria!A20")).toEqual([["a note"]]);
  });

  test("asks when both sides changed a weight, and does as chosen", async () => {
    await box(bench, "Margin").fill("30");
    await box(bench, "Innovation").fill("12");
    await bench.type(MARGIN, "25");
    await text(bench, "The sheet now says 25.").waitFor();
    expect(await button(bench, "Apply 2 changes").getAttribute("aria-disabled")).toBe("true");
    await button(bench, "Keep 30").click();
    await button(bench, "Apply 2 changes").click();
    await text(bench, "2 weights are in the sheet.").waitFor();
    expect((await bench.read(WEIGHTS)).flat()).toEqual([25, 20, 30, 12, 10, 15]);
  });

  test("returns to the sheet's weights when the draft is discarded", async () => {
    await box(bench, "Margin").fill("45");
    await text(bench, "Total 125").waitFor();
    await button(bench, "Discard").click();
    await text(bench, "Total 100").waitFor();
    expect(await box(bench, "Margin").inputValue()).toBe("20");
    expect((await bench.read(WEIGHTS)).flat()).toEqual([25, 20, 20, 10, 10, 15]);
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

test.each(["light", "dark"] as const)("the pane keeps to the rules of accessibility in %s at 320 px", async (theme) => {
  const bench = await openWorkbench({ width: 320, theme });
  await box(bench, "Margin").fill("45");
  await bench.type("KAM Criteria!F6", "25");
  await text(bench, "The sheet now says 25.").waitFor();
  await bench.inAddin(async (source) => void (0, eval)(source), axe.source);
  const broken = await bench.inAddin(async () => {
    const { axe: rules } = window as unknown as { axe: typeof axe };
    const { violations } = await rules.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, undefined);
  expect(broken).toEqual([]);
  const overflow = await bench.inAddin(async () => document.documentElement.scrollWidth - window.innerWidth, undefined);
  expect(overflow).toBeLessThanOrEqual(0);
});
