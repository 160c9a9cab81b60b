import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { type ChartData, newSeries } from "./chartData";
import { ChartSeries } from "./chartSeries";
import type { Session } from "./session";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly className = "ChartSeriesCollection";

  constructor(
    private readonly session: Session,
    private readonly data: ChartData,
  ) {
    super();
  }

  get items(): ChartSeries[] {
    return this.data.series.map((series) => new ChartSeries(this.session, this.data, series));
  }

  get count(): number {
    return this.data.series.length;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw itemNotFound();
    return series;
  }

  /** A series without values, drawn as the chart was made. */
  add(name?: string | null): ChartSeries {
    const series = newSeries(name ?? `Series${this.count + 1}`, this.data.chartType);
    this.data.series.push(series);
    this.session.charts.changed();
    return new ChartSeries(this.session, this.data, series);
  }
}
