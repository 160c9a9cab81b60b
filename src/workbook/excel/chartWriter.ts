import { cellAddress, parseCell } from "../address";
import type { PlanAxis, PlanChart, PlanSeries } from "../plan/chart";
import type { Plan } from "../plan/plan";
import type { PlanRange } from "../plan/range";
import type { PlanSheets } from "./planWriter";

/** The colour of lines that are compared with. */
const MARK_COLOR = "#7F7F7F";

/** How far apart columns stand, in percent of their width, and how large bubbles are, in percent of Excel's own size. */
const GAP = 50;
const BUBBLE_SCALE = 50;

/** What Excel makes bubbles of: two places and a size. */
const BUBBLE_COLUMNS = 3;

/** The charts of a plan. */
export function chartsOf({ steps }: Plan): PlanChart[] {
  return steps.flatMap((step) => (step.kind === "addChart" ? [step.chart] : []));
}

/** Asks for the charts of a plan, each with the series that Excel makes of the first values by itself. */
export function addCharts(plan: Plan, sheets: PlanSheets): void {
  for (const { name, place, series } of chartsOf(plan)) {
    const [{ type, values }] = series;
    const source = type === "Bubble" ? { ...values, columns: BUBBLE_COLUMNS } : values;
    const chart = sheets(place.sheet).charts.add(type, rangeOf(sheets, source), "Columns");
    chart.name = name;
    const { row, column } = parseCell(place.start);
    chart.setPosition(place.start, cellAddress(row + place.rows - 1, column + place.columns - 1));
  }
}

/** Asks how many series Excel has made by itself; the answer says so after a sync. */
export function loadSeries(plan: Plan, sheets: PlanSheets): readonly Excel.ChartSeriesCollection[] {
  return chartsOf(plan).map(({ name, place }) => {
    const { series } = sheets(place.sheet).charts.getItem(name);
    series.load("count");
    return series;
  });
}

/** Asks for the series of the plan's charts in place of those that Excel has made, then for titles, legend and axes. */
export function shapeCharts(plan: Plan, sheets: PlanSheets, made: readonly Excel.ChartSeriesCollection[]): void {
  chartsOf(plan).forEach(({ name, title, place, series, categoryAxis, valueAxis, secondaryAxis }, c) => {
    const chart = sheets(place.sheet).charts.getItem(name);
    for (let i = made[c]!.count - 1; i >= 0; i--) chart.series.getItemAt(i).delete();
    for (const one of series) addSeries(chart, one, series[0].type, sheets);
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.legend.visible = series.length > 1;
    const { axes } = chart;
    if (categoryAxis) shapeAxis(axes.categoryAxis, categoryAxis);
    if (valueAxis) shapeAxis(axes.valueAxis, valueAxis);
    if (secondaryAxis) shapeAxis(axes.getItem("Value", "Secondary"), secondaryAxis);
  });
}

function addSeries(chart: Excel.Chart, planned: PlanSeries, chartType: string, sheets: PlanSheets): void {
  const { name, type, across, values, sizes, onSecondaryAxis, isMark } = planned;
  const series = chart.series.add(name);
  series.setXAxisValues(rangeOf(sheets, across));
  series.setValues(rangeOf(sheets, values));
  if (sizes) {
    series.setBubbleSizes(rangeOf(sheets, sizes));
    series.bubbleScale = BUBBLE_SCALE;
  }
  if (type !== chartType) series.chartType = type;
  if (onSecondaryAxis) series.axisGroup = "Secondary";
  if (type === "ColumnClustered") series.gapWidth = GAP;
  if (type === "Line") series.markerStyle = "None";
  if (isMark) {
    series.format.line.color = MARK_COLOR;
    series.format.line.lineStyle = "Dash";
  }
}

function shapeAxis(axis: Excel.ChartAxis, planned: PlanAxis): void {
  const { title, minimum, maximum, numberFormat, crossedAt } = planned;
  if (title !== undefined) axis.title.text = title;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (crossedAt !== undefined) {
    axis.setPositionAt(crossedAt);
    axis.tickLabelPosition = "Low";
  }
}

function rangeOf(sheets: PlanSheets, { sheet, start, rows, columns }: PlanRange): Excel.Range {
  const { row, column } = parseCell(start);
  return sheets(sheet).getRangeByIndexes(row, column, rows, columns);
}
