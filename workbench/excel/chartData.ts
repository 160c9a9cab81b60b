import type { Area } from "./area";

/** What is set of an axis; the rest is left to whoever draws it. */
export interface AxisData {
  title: string;
  minimum: number | undefined;
  maximum: number | undefined;
  numberFormat: string;
  tickLabelPosition: string;
  crossedAt: number | undefined;
}

export interface SeriesData {
  name: string;
  chartType: string;
  axisGroup: string;
  /** Ranges of the chart's sheet. */
  across: Area | undefined;
  values: Area | undefined;
  sizes: Area | undefined;
  gapWidth: number;
  bubbleScale: number;
  markerStyle: string;
  lineColor: string;
  lineStyle: string;
}

/** A chart over the cells of a sheet. */
export interface ChartData {
  readonly id: string;
  readonly sheetId: string;
  /** What a new series is drawn as. */
  readonly chartType: string;
  name: string;
  title: string;
  legendPosition: string;
  legendVisible: boolean;
  readonly axes: Record<"category" | "value" | "secondary", AxisData>;
  series: SeriesData[];
  /** The cells that it covers. */
  area: Area;
}

/** The charts of the open workbook; those of a sheet go with it. */
export class Charts {
  #all: ChartData[] = [];
  #listeners = new Set<() => void>();
  #made = 0;

  constructor(private readonly isThere: (sheetId: string) => boolean) {}

  on(sheetId: string): ChartData[] {
    return this.#all.filter((chart) => chart.sheetId === sheetId && this.isThere(sheetId));
  }

  /** A new chart with a series for each column of a range. */
  add(sheetId: string, chartType: string, source: Area): ChartData {
    const id = `chart-${++this.#made}`;
    const columns = Array.from({ length: source.columns }, (_, j) => ({
      ...source,
      column: source.column + j,
      columns: 1,
    }));
    const chart: ChartData = {
      ...{
        id,
        sheetId,
        chartType,
        name: `Chart ${this.#made}`,
        title: "",
        legendPosition: "Right",
        legendVisible: true,
      },
      axes: { category: newAxis(), value: newAxis(), secondary: newAxis() },
      series: columns.map((values, j) => ({ ...newSeries(`Series${j + 1}`, chartType), values })),
      area: { row: source.row, column: source.column + source.columns + 1, rows: 15, columns: 8 },
    };
    this.#all.push(chart);
    this.changed();
    return chart;
  }

  remove(chart: ChartData): void {
    this.#all = this.#all.filter((one) => one !== chart);
    this.changed();
  }

  /** Calls back after each change; returns what ends it. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

export function newSeries(name: string, chartType: string): SeriesData {
  return {
    ...{ name, chartType, axisGroup: "Primary", across: undefined, values: undefined, sizes: undefined },
    ...{ gapWidth: 150, bubbleScale: 100, markerStyle: "Automatic", lineColor: "", lineStyle: "Continuous" },
  };
}

function newAxis(): AxisData {
  return {
    ...{ title: "", minimum: undefined, maximum: undefined, numberFormat: "General" },
    ...{ tickLabelPosition: "NextToAxis", crossedAt: undefined },
  };
}
