import type { Worksheet } from "../../../workbench/excel/worksheet";
import { headlessWorkbook } from "../support/headlessWorkbook";

let host: ReturnType<typeof headlessWorkbook>;
let sheet: Worksheet;
beforeEach(() => {
  host = headlessWorkbook();
  sheet = host.workbook.worksheets.add("Charts");
});
afterEach(() => host.close());

const range = (address: string) => sheet.getRange(address);

test("a chart is made with a series for each column of its range, found by its name, and deleted", () => {
  const chart = sheet.charts.add("ColumnClustered", range("B2:C5"));
  expect(chart.series.items.map((one) => one.getDimensionDataSourceString("Values"))).toEqual([
    "Charts!B2:B5",
    "Charts!C2:C5",
  ]);
  chart.name = "Shares";
  expect(sheet.charts.getItem("shares").id).toBe(chart.id);
  chart.delete();
  expect(sheet.charts.count).toBe(0);
  expect(() => sheet.charts.getItem("Shares")).toThrow("The requested resource doesn't exist.");
});

test("series are added, given ranges and a line of their own, and deleted", () => {
  const { series, axes } = sheet.charts.add("ColumnClustered", range("B2:B5"));
  expect(() => axes.getItem("Value", "Secondary")).toThrow();
  series.getItemAt(0).delete();
  const share = series.add("Share");
  share.chartType = "Line";
  share.axisGroup = "Secondary";
  share.setXAxisValues(range("A2:A5"));
  share.setValues(range("C2:C5"));
  axes.getItem("Value", "Secondary").maximum = 1;
  expect(series.items.map(({ name, chartType }) => [name, chartType])).toEqual([["Share", "Line"]]);
  expect(share.getDimensionDataSourceString("Categories")).toBe("Charts!A2:A5");
  expect(axes.getItem("Value", "Secondary").maximum).toBe(1);
  expect(axes.valueAxis.maximum).toBe("");
});

test("bubbles are drawn together with nothing else", () => {
  const { series } = sheet.charts.add("Bubble", range("B2:D5"));
  expect(() => (series.getItemAt(0).chartType = "Line")).toThrow("Bubbles cannot be combined with other types.");
});

test("the charts of a sheet go with it, and whoever draws them is told of every change", () => {
  let told = 0;
  const end = host.workbook.charts.listen(() => told++);
  const chart = sheet.charts.add("Line", range("B2:B5"));
  chart.title.text = "Growth";
  chart.setPosition("D2", "H9");
  expect(told).toBe(3);
  expect(host.workbook.charts.on(sheet.id)[0]?.area).toEqual({ row: 1, column: 3, rows: 8, columns: 5 });
  end();
  sheet.delete();
  expect(host.workbook.charts.on(sheet.id)).toEqual([]);
  expect(told).toBe(3);
});
