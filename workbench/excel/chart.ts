import { HostObject } from "../dispatcher/hostObject";
import { boundingArea } from "./area";
import { ChartAxes } from "./chartAxes";
import type { ChartData } from "./chartData";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { rangeOf } from "./findRange";
import type { Range } from "./range";
import type { Session } from "./session";

/** A chart over the cells of a sheet. */
export class Chart extends HostObject {
  static override readonly className = "Chart";

  constructor(
    private readonly session: Session,
    private readonly data: ChartData,
  ) {
    super();
  }

  get id(): string {
    return this.data.id;
  }

  get name(): string {
    return this.data.name;
  }

  set name(name: string) {
    this.data.name = name;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.session, this.data);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.session, this.data);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.session, this.data);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.data);
  }

  /** Lays the chart over cells. */
  setPosition(startCell: Range | string, endCell: Range | string): void {
    const [first, last] = [startCell, endCell].map((cell) => rangeOf(this.session, cell, this.data.sheetId).area);
    this.data.area = boundingArea(first!, last!);
    this.session.charts.changed();
  }

  delete(): void {
    this.session.charts.remove(this.data);
  }
}
