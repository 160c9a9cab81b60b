import { writeXlsx } from "hucre";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

/** An empty sheet in front with three accounts and two ratings each: with weights 3 and 1 they score 4.5, 3 and 8.25. */
async function rateOnNewSheet(bench: OpenWorkbench): Promise<void> {
  await bench.page.evaluate(() => {
    const sheet = window.workbench?.api.getActiveWorkbook()?.insertSheet("Trial");
    sheet?.getRange("A1:B5").setValues([
      [4, 6],
      [2, 6],
      [9, 6],
      ["", ""],
      [3, 1],
    ]);
  });
  await bench.settled();
}

/** Chooses a file in the page's file dialog. */
async function openFile(bench: OpenWorkbench, name: string, content: Uint8Array | string): Promise<void> {
  const mimeType = "application/octet-stream";
  await bench.page
    .getByLabel("Workbook file")
    .setInputFiles({ name, mimeType, buffer: Buffer.from(content as Uint8Array) });
}

const sheetNames = (bench: OpenWorkbench) =>
  bench.page.evaluate(() =>
    window.workbench?.api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName()),
  );

describe("a formula of the add-in", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => {
    bench = await openWorkbench();
    await rateOnNewSheet(bench);
    await bench.type("D1", "=KAM.SCORE(A1:B3,A5:B5)");
  });

  test("spills, and everything that depends on it follows an edit in the right order", async () => {
    await bench.type("E1", "=SUM(D1#)");
    await bench.type("E2", "=MAX(D1:D3)-D2");
    await bench.type("E3", "=INDEX(KAM.SCORE(D1#,B5),2)");
    expect(await bench.read("Trial!D1:D3")).toEqual([[4.5], [3], [8.25]]);
    expect(await bench.read("Trial!E1:E2")).toEqual([[15.75], [5.25]]);
    await bench.type("A2", "6");
    expect(await bench.read("Trial!D1:D3")).toEqual([[4.5], [6], [8.25]]);
    expect(await bench.read("Trial!E1:E2")).toEqual([[18.75], [2.25]]);
    expect(await bench.read("Trial!E3")).toEqual([[6]]);
    expect(bench.errors).toEqual([]);
  });

  test("grows and shrinks, and A1# with it", async () => {
    await bench.type("E1", "=ROWS(D1#)");
    await bench.type("D1", "=KAM.SCORE(A1:B2,A5:B5)");
    expect(await bench.read("Trial!D1:E3")).toEqual([
      [4.5, 2],
      [3, ""],
      ["", ""],
    ]);
    await bench.type("D1", "=KAM.SCORE(A1:B3,A5:B5)");
    expect(await bench.read("Trial!E1")).toEqual([[3]]);
  });

  test("takes the weight a setting gives it when the setting changes", async () => {
    await bench.type("A5", "1");
    expect(await bench.read("Trial!D1:D3")).toEqual([[5], [4], [7.5]]);
  });

  test("shows the sentence behind its error at the selected cell, and only there", async () => {
    await bench.type("D1", "=KAM.SCORE(A1:B3,A5)");
    expect(await bench.read("Trial!D1")).toEqual([["#VALUE!"]]);
    await bench.select("D1");
    const card = bench.page.getByRole("status").filter({ hasText: "D1 #VALUE!" });
    await card.waitFor();
    expect(await card.innerText()).toContain(await bench.message("D1"));
    expect(await bench.message("D1")).toContain("weights");
    await bench.select("E9");
    await card.waitFor({ state: "detached" });
  });

  test("computes the same without the protocol", async () => {
    await bench.page.getByRole("switch", { name: "Compute directly" }).click();
    await bench.type("A2", "6");
    expect(await bench.read("Trial!D1:D3")).toEqual([[4.5], [6], [8.25]]);
  });

  test("is computed again by an add-in that was loaded anew", async () => {
    await bench.page.getByRole("button", { name: "Reload add-in" }).click();
    await bench.settled();
    await bench.type("A2", "6");
    expect(await bench.read("Trial!D1:D3")).toEqual([[4.5], [6], [8.25]]);
  });
});

test("a cell is busy until the add-in has answered", async () => {
  const bench = await openWorkbench();
  await rateOnNewSheet(bench);
  await bench.page.evaluate(() => {
    const shown = new Set<unknown>();
    Object.assign(window, { shown });
    const { api } = window.workbench ?? {};
    const cell = api?.getActiveWorkbook()?.getActiveSheet().getRange("D1");
    api?.getFormula().calculationEnd(() => shown.add(cell?.getDisplayValue()));
    cell?.setFormula("=KAM.SCORE(A1:B3,A5:B5)");
  });
  await bench.settled();
  const shown = await bench.page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
  expect(shown).toContain("#BUSY!");
  expect(await bench.read("Trial!D1")).toEqual([[4.5]]);
});

test("the sample is open and computed, and the page says what it is", async () => {
  const bench = await openWorkbench();
  await bench.page.getByText("This is a workbench that plays Excel on the web. It is not Excel.").waitFor();
  const ranks = (await bench.read("KAM Portfolio!E4:E27")).flat().filter((rank) => typeof rank === "number");
  expect(Math.min(...ranks)).toBe(1);
  expect(ranks.length).toBeGreaterThan(15);
  expect(bench.errors).toEqual([]);
});

test("a call the workbench cannot answer fails by name, and the log shows it", async () => {
  const bench = await openWorkbench();
  const error = await bench.inAddin(async () => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll();
        await context.sync();
      });
      return "answered";
    } catch (failure) {
      return (failure as Error).message;
    }
  }, undefined);
  expect(error).toContain("pivotTables is not implemented");
  await bench.page.getByRole("button", { name: /^Log/ }).click();
  const log = bench.page.getByRole("region", { name: "Log" });
  await log.getByText("pivotTables is not implemented").waitFor();
  await bench.page.getByLabel("1 calls not supported").waitFor();
});

test.each([
  ["notes.txt", "Account;Revenue", "notes.txt is not an Excel workbook (.xlsx)."],
  ["empty.xlsx", "", "empty.xlsx is empty."],
])("%s is refused with one sentence, and the open workbook stays", async (name, content, sentence) => {
  const bench = await openWorkbench();
  const before = await sheetNames(bench);
  await openFile(bench, name, content);
  await bench.page.getByText(sentence, { exact: true }).waitFor();
  expect(await sheetNames(bench)).toEqual(before);
});

test("a file may be dropped anywhere on the page", async () => {
  const bench = await openWorkbench();
  const dataTransfer = await bench.page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(["Account;Revenue"], "dropped.txt"));
    return files;
  });
  const heading = bench.page.getByRole("heading", { name: "KAM workbench" });
  await heading.dispatchEvent("dragenter", { dataTransfer });
  await bench.page.getByText("Drop the workbook to open it").waitFor();
  await heading.dispatchEvent("drop", { dataTransfer });
  await bench.page.getByText("dropped.txt is not an Excel workbook (.xlsx).").waitFor();
  expect(await bench.page.getByText("Drop the workbook to open it").count()).toBe(0);
});

test("an .xlsx opens with its values, formulas, tables, names and number formats", async () => {
  const bench = await openWorkbench();
  const data = await writeXlsx({
    sheets: [
      {
        name: "Accounts",
        rows: [
          ["Account", "Growth", "Margin"],
          ["Acme", 4, 6],
          ["Bolt", 2, 6],
          ["Cray", 9, 6],
        ],
        cells: new Map([
          ["1,1", { value: 4, style: { numFmt: "0.0" } }],
          ["0,4", { formula: "_xldudf_KAM_SCORE(tblAccounts[[Growth]:[Margin]],Weights)", formulaDynamic: true }],
          ["0,5", { formula: "SUM(_xlfn.ANCHORARRAY(E1))" }],
          ["0,6", { value: 3 }],
          ["0,7", { value: 1 }],
        ]),
        tables: [
          { name: "tblAccounts", range: "A1:C4", columns: ["Account", "Growth", "Margin"].map((name) => ({ name })) },
        ],
      },
    ],
    namedRanges: [{ name: "Weights", range: "Accounts!$G$1:$H$1" }],
  });
  await openFile(bench, "accounts.xlsx", data);
  await bench.page.getByText("accounts.xlsx", { exact: true }).waitFor();
  expect(await bench.read("Accounts!A1:F4")).toEqual([
    ["Account", "Growth", "Margin", "", 4.5, 15.75],
    ["Acme", 4, 6, "", 3, ""],
    ["Bolt", 2, 6, "", 8.25, ""],
    ["Cray", 9, 6, "", "", ""],
  ]);
  const seen = await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const { tables, names, worksheets } = context.workbook;
        const growth = worksheets.getItem("Accounts").getRange("B2");
        tables.load("items/name");
        names.load("items/name");
        growth.load("numberFormat,text");
        await context.sync();
        return [tables.items[0]?.name, names.items[0]?.name, growth.numberFormat[0]?.[0], growth.text[0]?.[0]];
      }),
    undefined,
  );
  expect(seen).toEqual(["tblAccounts", "Weights", "0.0", "4.0"]);
  expect(bench.errors).toEqual([]);
});
