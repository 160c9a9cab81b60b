import { openWorkbench } from "../support/workbench";

test("Excel.run writes cells, tables and names and reads them back through office.js", async () => {
  const bench = await openWorkbench();
  const read = await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Trial");
        sheet.getRange("A1:B3").values = [
          ["Account", "Revenue"],
          ["Acme", 10],
          ["Bolt", 30],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.name = "tblTrial";
        table.columns.add(undefined, [["Share"], ["=B2/SUM(tblTrial[Revenue])"], ["=B3/SUM(tblTrial[Revenue])"]]);
        table.columns.getItem("Share").getDataBodyRange().numberFormat = [["0%"], ["0%"]];
        context.workbook.names.add("TrialRevenue", table.columns.getItem("Revenue").getDataBodyRange());
        sheet.getRange("E1").formulas = [["=SUM(TrialRevenue)"]];
        await context.sync();

        const body = table.getDataBodyRange().load("address,values,text");
        const total = sheet.getRange("E1").load("values");
        const missing = context.workbook.tables.getItemOrNullObject("tblMissing");
        missing.getRange().load("values");
        const tables = sheet.tables.load("items/name,items/worksheet/name,count");
        await context.sync();
        return {
          address: body.address,
          values: body.values,
          text: body.text,
          total: total.values,
          missing: missing.isNullObject,
          tables: tables.items.map(({ name, worksheet }) => [name, worksheet.name]),
        };
      }),
    undefined,
  );
  expect(read).toEqual({
    address: "Trial!A2:C3",
    values: [
      ["Acme", 10, 0.25],
      ["Bolt", 30, 0.75],
    ],
    text: [
      ["Acme", "10", "25%"],
      ["Bolt", "30", "75%"],
    ],
    total: [[40]],
    missing: true,
    tables: [["tblTrial", "Trial"]],
  });
  expect(bench.errors).toEqual([]);
});

test("many cells go in parts and arrive whole", async () => {
  const bench = await openWorkbench();
  const last = await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Many").getRange("A1:J5000");
        range.values = Array.from({ length: 5000 }, (_, row) =>
          Array.from({ length: 10 }, (_, column) => row * column),
        );
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values.at(-1)?.at(-1) as number;
      }),
    undefined,
  );
  expect(last).toBe(4999 * 9);
});

test("what a person types reaches the handlers of the add-in", async () => {
  const bench = await openWorkbench();
  await bench.inAddin(async () => {
    const heard: unknown[] = [];
    let complete = (): void => {};
    const completed = new Promise<unknown[]>((resolve) => (complete = () => resolve(heard)));
    Object.assign(window, { completed });
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.onSelectionChanged.add(async () => void heard.push("selected"));
      workbook.tables.onChanged.add(async ({ address }) => void heard.push(["table", address]));
      workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address,values");
          await inner.sync();
          heard.push(["changed", range.address, range.values, event.details.valueAfter]);
        });
        complete();
      });
      await context.sync();
    });
  }, undefined);
  await bench.type("Accounts!B4", "123");
  const heard = await bench.inAddin(
    () => (window as unknown as { completed: Promise<unknown[]> }).completed,
    undefined,
  );
  expect(heard).toContainEqual(["changed", "Accounts!B4", [[123]], 123]);
  expect(heard).toContainEqual(["table", "B4"]);
  expect(heard).toContain("selected");
});

test("while a cell is edited a request is refused, or waits for the end when it may", async () => {
  const bench = await openWorkbench();
  await bench.select("Accounts!B4");
  await bench.page.keyboard.type("77");
  const refused = await bench.inAddin(
    () =>
      Excel.run(async (context) => context.sync()).then(
        () => "",
        (error: { code: string }) => error.code,
      ),
    undefined,
  );
  expect(refused).toBe("InvalidOperationInCellEditMode");
  const waiting = bench.inAddin(
    () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getItem("Accounts").getRange("B4").load("values");
        await context.sync();
        return range.values as number[][];
      }),
    undefined,
  );
  await bench.page.keyboard.press("Enter");
  expect(await waiting).toEqual([[77]]);
});

test("what the workbench lacks fails by name and stands in its log", async () => {
  const bench = await openWorkbench();
  const error = await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("style");
        await context.sync();
      }).then(
        () => "",
        (error: Error) => error.message,
      ),
    undefined,
  );
  expect(error).toBe("workbench: Range.style is not implemented");
  const log = await bench.page.evaluate(() => window.workbench?.log.map(({ kind, text }) => [kind, text]));
  expect(log).toEqual([["unsupported", "ApiNotFound: workbench: Range.style is not implemented"]]);
});

test("the pane is as wide as asked and follows the browser's colour scheme", async () => {
  const bench = await openWorkbench({ width: 320, theme: "dark" });
  const seen = await bench.inAddin(
    async () => [window.innerWidth, matchMedia("(prefers-color-scheme: dark)").matches],
    undefined,
  );
  expect(seen).toEqual([320, true]);
});
