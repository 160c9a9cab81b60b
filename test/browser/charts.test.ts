import { openWorkbench } from "../support/workbench";

test("the Pareto chart is added as a chart of the workbook, follows its cells, and is taken back", async () => {
  const bench = await openWorkbench({ width: 320 });
  const pane = bench.pane();
  await bench.openScreen("Portfolio");
  await pane.getByRole("tab", { name: "Charts" }).click();
  await pane.getByRole("button", { name: "Add to the workbook: Pareto curve of revenue" }).click();
  await pane.getByText("The sheet KAM Pareto has the chart, beside the cells that it draws.").first().waitFor();
  await bench.settled();

  const chart = await bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem("KAM Pareto").charts.getItem("KAM Pareto");
        const { valueAxis } = found.axes;
        const secondary = found.axes.getItem("Value", "Secondary");
        found.load("title/text,legend/position");
        found.series.load("items/name,items/chartType,items/axisGroup");
        valueAxis.load("minimum,numberFormat");
        secondary.load("minimum,maximum,numberFormat");
        await context.sync();
        const sources = found.series.items.map((series) =>
          (["Categories", "Values"] as const).map((dimension) => series.getDimensionDataSourceString(dimension)),
        );
        await context.sync();
        return {
          title: found.title.text,
          series: found.series.items.map(({ name, chartType, axisGroup }, s) => [
            ...[name, chartType, axisGroup],
            ...sources[s]!.map(({ value }) => value),
          ]),
          axes: [valueAxis.toJSON(), secondary.toJSON()],
        };
      }),
    undefined,
  );
  expect(chart).toMatchObject({
    title: "Revenue of the 21 largest customers",
    series: [
      ["Revenue", "ColumnClustered", "Primary", "'KAM Pareto'!K10:K30", "'KAM Pareto'!L10:L30"],
      ["Share together", "Line", "Secondary", "'KAM Pareto'!K10:K30", "'KAM Pareto'!M10:M30"],
      ["Line at L7", "Line", "Secondary", "'KAM Pareto'!K10:K30", "'KAM Pareto'!N10:N30"],
    ],
    axes: [
      { minimum: 0, numberFormat: "#,##0" },
      { minimum: 0, maximum: 1, numberFormat: "0%" },
    ],
  });

  const drawn = bench.page.getByRole("img", { name: chart.title });
  await drawn.waitFor();
  await drawn.locator("text", { hasText: /^25,000,000$/ }).waitFor();
  await bench.type("Accounts!D4", "60000000");
  await bench.select("KAM Pareto!A1");
  await drawn.locator("text", { hasText: /^80,000,000$/ }).waitFor();

  await pane.getByRole("button", { name: /^Undo/ }).click();
  await pane
    .getByText(/^Taken back: Chart on the sheet KAM Pareto/)
    .first()
    .waitFor();
  await drawn.waitFor({ state: "detached" });
  const sheets = await bench.page.evaluate(() =>
    window.workbench?.api
      .getActiveWorkbook()
      ?.getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  expect(sheets).not.toContain("KAM Pareto");
  expect(bench.errors).toEqual([]);
});
