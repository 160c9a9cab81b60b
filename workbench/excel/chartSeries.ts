import { HostError } from "../dispatcher/hostError";
import { HostObject } from "../dispatcher/hostObject";
import type { Area } from "./area";
import type { ChartData, SeriesData } from "./chartData";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { formatArea, quoteSheet } from "./address";
import { rangeOf } from "./findRange";
import type { Range } from "./range";
import type { Session } from "./session";

/** What a chart draws of ranges of its sheet. */
export class ChartSeries extends HostObject {
  static override readonly className = "ChartSeries";

  constructor(
    private readonly session: Session,
    private readonly chart: ChartData,
    private readonly data: SeriesData,
  ) {
    super();
  }

  get name(): string {
    return this.data.name;
  }

  set name(name: string) {
    this.#set({ name });
  }

  get chartType(): string {
    return this.data.chartType;
  }

  /** Excel draws bubbles together with nothing else. */
  set chartType(chartType: string) {
    const isMixed = (chartType === "Bubble") !== (this.chart.chartType === "Bubble");
    if (isMixed) throw new HostError("InvalidArgument", "Bubbles cannot be combined with other types.");
    this.#set({ chartType });
  }

  get axisGroup(): string {
    return this.data.axisGroup;
  }

  set axisGroup(axisGroup: string) {
    this.#set({ axisGroup });
  }

  get gapWidth(): number {
    return this.data.gapWidth;
  }

  set gapWidth(gapWidth: number) {
    this.#set({ gapWidth });
  }

  get bubbleScale(): number {
    return this.data.bubbleScale;
  }

  set bubbleScale(bubbleScale: number) {
    this.#set({ bubbleScale });
  }

  get markerStyle(): string {
    return this.data.markerStyle;
  }

  set markerStyle(markerStyle: string) {
    this.#set({ markerStyle });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.data);
  }

  setXAxisValues(range: Range): void {
    this.#set({ across: this.#areaOf(range) });
  }

  setValues(range: Range): void {
    this.#set({ values: this.#areaOf(range) });
  }

  setBubbleSizes(range: Range): void {
    this.#set({ sizes: this.#areaOf(range) });
  }

  /** The address of the range that the series draws, such as 'KAM Pareto'!L10:L29. */
  getDimensionDataSourceString(dimension: string): string {
    const { across, values, sizes } = this.data;
    const areas: Record<string, Area | undefined> = {
      ...{ Categories: across, XValues: across, Values: values, YValues: values, BubbleSizes: sizes },
    };
    const area = areas[dimension];
    if (!area) throw new HostError("InvalidArgument", `The series has no ${dimension}.`);
    const { grid } = this.session;
    const { sheetId } = this.chart;
    return `${quoteSheet(grid.sheet(sheetId).getSheetName())}!${formatArea(area, grid.sizeOf(sheetId))}`;
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((one) => one !== this.data);
    this.session.charts.changed();
  }

  #areaOf(range: Range): Area {
    const { sheetId, area } = rangeOf(this.session, range, this.chart.sheetId);
    if (sheetId !== this.chart.sheetId) {
      throw new HostError("NotImplemented", "workbench: a series draws ranges of its own sheet only");
    }
    return area;
  }

  #set(change: Partial<SeriesData>): void {
    Object.assign(this.data, change);
    this.session.charts.changed();
  }
}
