import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type FileCell, writeModelFile } from "../support/modelFile";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

const ACCOUNT_COLUMNS = ["Account", "Parent", "Revenue", "Eligible", "Fit", "Margin"];
const ACCOUNTS = "Accounts!A1:F8";

/** A workbook as a sales team may keep it, with faults of every kind that people make. */
const FAULTY_ACCOUNTS: FileCell[][] = [
  ["Alder", "", "1,234.50", "Yes", 7, 0.2],
  ["Birch ", "", "1,200 EUR", "Yes", null, "0,31"],
  ["Cedar", "", 450, "maybe", 11, 0.12],
  ["birch", "", -20, "No", 3, 0.3],
  ["Dogwood", "", 90, "Always", 4, "12 %"],
  ["Elm", "", 60, "Yes", "5", 0.25],
  ["Total", "", 2995, null, null, null],
];

const text = (bench: OpenWorkbench, shown: string | RegExp) => bench.pane().getByText(shown);
const button = (bench: OpenWorkbench, name: string | RegExp) => bench.pane().getByRole("button", { name });
const kinds = (bench: OpenWorkbench) => bench.pane().getByRole("heading", { level: 2 }).allInnerTexts();

/** The name of each kind of findings and how many there are. */
const kindsFound = async (bench: OpenWorkbench) =>
  (await kinds(bench)).filter((kind) => !kind.startsWith("Looked at")).map((kind) => kind.split(/\s*\n\s*/).join(": "));

let folder: string;
beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kam-check-"))));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const workbookFile = (accounts: FileCell[][]) =>
  writeModelFile(path.join(folder, "portfolio.xlsx"), {
    accountColumns: ACCOUNT_COLUMNS,
    accounts,
    // the rating that came in as text is in a cell formatted as text
    cells: new Map([["6,4", { value: "5", style: { numFmt: "@" } }]]),
    criteria: [
      ["Fit", "Needs", "benefit", 1, 10, 60, ""],
      ["Margin", "Outcomes", "benefit", 0, 0.4, 40, ""],
    ],
    settings: [
      ["Capacity", 2],
      ["Least coverage", 0.6],
    ],
  });

/** Opens the data check of a workbook with these accounts. */
async function openCheck(accounts: FileCell[][]): Promise<OpenWorkbench> {
  const bench = await openWorkbench({ file: await workbookFile(accounts), width: 450 });
  await bench.openScreen("Data check");
  await text(bench, "Not checked yet").waitFor();
  return bench;
}

async function check(bench: OpenWorkbench): Promise<void> {
  await button(bench, /^Check/).click();
  await bench
    .pane()
    .getByRole("heading", { name: /^Looked at/ })
    .waitFor();
}

test("faults are found, told and selected, repaired after a look at each cell, and taken back", async () => {
  const bench = await openCheck(FAULTY_ACCOUNTS);
  const before = await bench.read(ACCOUNTS);
  await check(bench);
  expect(await kindsFound(bench)).toEqual([
    "Header or total rows among the accounts: 1",
    "Numbers stored as text: 5",
    "Eligible is no plain yes or no: 1",
    "Names that stand there twice: 1",
    "Spare spaces in names: 1",
    "Values off their scale: 1",
    "Empty cells: 1",
    "Negative amounts: 1",
  ]);

  await button(bench, /Values off their scale/).click();
  await button(bench, "E4: select on sheet Accounts").click();
  expect(await bench.selected()).toBe("Accounts!E4");

  await button(bench, /Numbers stored as text/).click();
  await text(bench, 'Alder: Revenue is the text "1,234.50", which is 1,234.5.').waitFor();
  await button(bench, "Make them numbers: see 5 cells").click();
  await bench.pane().getByRole("heading", { name: "Make them numbers" }).waitFor();
  expect(await bench.read(ACCOUNTS)).toEqual(before);

  await button(bench, "Change 5 cells").click();
  await text(bench, "Texts made numbers in 5 cells.").waitFor();
  const repaired = before.map((row) => [...row]);
  repaired[1]![2] = 1234.5;
  repaired[2]![2] = 1200;
  repaired[2]![5] = 0.31;
  repaired[5]![5] = 0.12;
  repaired[6]![4] = 5;
  expect(await bench.read(ACCOUNTS)).toEqual(repaired);
  await text(bench, "Numbers stored as text").waitFor({ state: "detached" });

  await button(bench, /^Undo: Numbers stored as text/).click();
  await text(bench, /^Taken back: Numbers stored as text/).waitFor();
  expect(await bench.read(ACCOUNTS)).toEqual(before);
  await text(bench, "The workbook has changed since this check.").waitFor();
  expect(bench.errors).toEqual([]);
});

test("a workbook in order is told to be so, by keyboard alone", async () => {
  const bench = await openCheck([
    ["Alder", "", 1200, "Yes", 7, 0.2],
    ["Birch", "", 800, "No", 3, 0.31],
  ]);
  await bench.pane().getByRole("tab", { name: "Start" }).focus();
  const focused = () => bench.inAddin(async () => document.activeElement?.textContent ?? "", undefined);
  for (let step = 0; step < 8 && (await focused()) !== "Check"; step++) await bench.page.keyboard.press("Tab");
  expect(await focused()).toBe("Check");
  await bench.page.keyboard.press("Enter");
  await text(bench, "Nothing found").waitFor();
  expect(await focused()).toBe("Check again");
  await text(bench, "2 rows × 6 columns").waitFor();
  expect(bench.errors).toEqual([]);
});

test("the screen keeps to the rules of accessibility in every theme: before a check, with findings, with a repair", async () => {
  const bench = await openCheck(FAULTY_ACCOUNTS);
  await bench.widenPane(320);
  const expectSound = async () => {
    for (const theme of ["light", "dark", "high contrast"] as const) {
      await bench.show(theme);
      expect([theme, await bench.faults()]).toEqual([theme, []]);
    }
  };
  await expectSound();
  await check(bench);
  await expectSound();
  await button(bench, /Numbers stored as text/).click();
  await button(bench, "Make them numbers: see 5 cells").click();
  await button(bench, "Change 5 cells").waitFor();
  await expectSound();
  expect(bench.errors).toEqual([]);
});
