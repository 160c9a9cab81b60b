import { type OpenWorkbench, openWorkbench } from "../support/workbench";

type Values = Record<string, unknown>;

/** What a defined name gives for each account, read through Office.js. */
async function byAccount(bench: OpenWorkbench, name: string): Promise<Values> {
  await bench.settled();
  const pairs = await bench.inAddin(
    (wanted) =>
      Excel.run(async (context) => {
        const { names } = context.workbook;
        const [accounts, values] = ["KAM_Accounts", wanted].map((one) => names.getItem(one).getRange());
        accounts!.load("values");
        values!.load("values");
        await context.sync();
        return accounts!.values.map((row, i) => [String(row[0]), values!.values[i]?.[0]] as const);
      }),
    name,
  );
  return Object.fromEntries(pairs);
}

/** Sorts the rows below a table's header as a person does in the sheet. */
async function sort(bench: OpenWorkbench, sheet: string, rows: string, column: number): Promise<void> {
  await bench.page.evaluate(
    ([name, address, by]) => {
      const found = window.workbench?.api.getActiveWorkbook()?.getSheetByName(name);
      const range = found?.getRange(address) as unknown as {
        sort(order: { column: number; ascending: boolean }): void;
      };
      range.sort({ column: by, ascending: false });
    },
    [sheet, rows, column] as const,
  );
}

const button = (bench: OpenWorkbench, name: string) => bench.pane().getByRole("button", { name });

describe("the sample's layout", () => {
  let bench: OpenWorkbench;
  let scores: Values;
  beforeEach(async () => {
    bench = await openWorkbench({ width: 320 });
    scores = await byAccount(bench, "KAM_Scores");
    expect(scores["Brightwater Utilities"]).toBeCloseTo(0.72611, 5);
  });

  afterEach(() => expect(bench.errors).toEqual([]));

  const same = async () => expect(await byAccount(bench, "KAM_Scores")).toMatchObject(scores);

  test("may be sorted and its sheets renamed, and each account keeps its score", async () => {
    await sort(bench, "Accounts", "A4:K27", 3);
    expect((await bench.read("KAM Portfolio!A4"))[0]).toEqual(["Brightwater Utilities"]);
    await same();
    await sort(bench, "KAM Criteria", "A4:G9", 0);
    expect((await bench.read("KAM Criteria!A4"))[0]).toEqual(["Strategic fit"]);
    await same();

    await bench.inAddin(
      () =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem("KAM Criteria").name = "What counts";
          worksheets.getItem("KAM Portfolio").name = "Key accounts";
          await context.sync();
        }),
      undefined,
    );
    await same();
  });

  test("takes in a column between the ratings and accounts wherever they are added", async () => {
    await bench.inAddin(
      () =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem("tblAccounts");
          const remark = table.columns.add(7, undefined, "Remark");
          remark.getDataBodyRange().getCell(0, 0).values = [["call back"]];
          await context.sync();
          table.rows.add(undefined, [["Yarm Coatings", "", "Chemicals", 10, "Yes", 10, 10, "", 0.4, 5, 1, 0]]);
          table.rows.add(2, [["Zeal Monsters", "", "Food", 10, "Yes", 1, 1, "", 0, 1, 10, 90]]);
          await context.sync();
        }),
      undefined,
    );
    await same();
    expect(await byAccount(bench, "KAM_Scores")).toMatchObject({ "Yarm Coatings": 1, "Zeal Monsters": 0 });
    expect(await byAccount(bench, "KAM_Status")).toMatchObject({ "Yarm Coatings": "Key", "Zeal Monsters": "Reserve" });
    expect((await bench.read("KAM Criteria!B13:H14"))[1]).toEqual([25, 20, 0, 20, 10, 10, 15]);
  });

  test("is repaired from the pane when a header was renamed: by the new name, or by the old one again; and when a sheet was deleted", async () => {
    await bench.type("Accounts!H3", "Profit");
    expect((await bench.read("KAM Portfolio!D4"))[0]).toEqual(["#N/A"]);
    expect((await bench.read("KAM Portfolio!A2"))[0]![0]).toMatch(/^No column for Margin\./);
    await button(bench, 'Call the criterion "Profit"').click();
    await bench.pane().getByText('The criterion "Margin" is called "Profit" now.').waitFor();
    expect(await byAccount(bench, "KAM_Scores")).toEqual(scores);
    expect(await bench.read("KAM Criteria!A6")).toEqual([["Profit"]]);

    await bench.type("Accounts!A3", "Customer");
    await button(bench, 'Call the column "Customer" "Account" again').click();
    await bench.pane().getByText('The column is called "Account" again.').waitFor();
    expect(await bench.read("Accounts!A3")).toEqual([["Account"]]);
    expect(await byAccount(bench, "KAM_Scores")).toEqual(scores);
    await bench.pane().getByRole("region", { name: "Repairs" }).waitFor({ state: "detached" });

    await bench.inAddin(
      () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("KAM Portfolio").delete();
          await context.sync();
        }),
      undefined,
    );
    await button(bench, "Make KAM Portfolio anew").click();
    await bench
      .pane()
      .getByText(/^KAM Portfolio is there again/)
      .waitFor();
    expect(await byAccount(bench, "KAM_Scores")).toEqual(scores);
  });

  test("shows what the pane has foreseen, with overrides, a tie and a missing rating", async () => {
    await bench.type("KAM Overrides!B4", "Never");
    await bench.type("Accounts!H7", "n/a");
    const before = await byAccount(bench, "KAM_Status");
    expect(before["Northgate District Heating"]).toBe("Not eligible");
    await bench.pane().getByRole("spinbutton", { name: "Weight of Growth potential" }).fill("0");
    await bench.pane().getByText("Enters", { exact: true }).waitFor();
    const foreseen = async (term: string) => {
      const fact = bench.pane().locator("dt", { hasText: term }).locator("+ dd");
      return (await fact.count()) === 0 ? [] : (await fact.first().innerText()).split(", ").sort();
    };
    const [enters, leaves] = [await foreseen("Enters"), await foreseen("Leaves")];
    await bench
      .pane()
      .getByRole("button", { name: /^Apply \d/ })
      .click();
    await bench
      .pane()
      .getByText(/in the sheet\./)
      .first()
      .waitFor();
    const after = await byAccount(bench, "KAM_Status");
    const isKey = (status: unknown) => String(status).startsWith("Key");
    const accounts = Object.keys(after);
    expect(accounts.filter((one) => isKey(after[one]) && !isKey(before[one])).sort()).toEqual(enters);
    expect(accounts.filter((one) => !isKey(after[one]) && isKey(before[one])).sort()).toEqual(leaves);
    expect(enters.length + leaves.length).toBeGreaterThan(0);
  });
});
