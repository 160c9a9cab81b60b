import { HostObject } from "../dispatcher/hostObject";
import type { SeriesData } from "./chartData";
import type { Session } from "./session";

/** The line of a series. */
export class ChartLineFormat extends HostObject {
  static override readonly className = "ChartLineFormat";

  constructor(
    private readonly session: Session,
    private readonly data: SeriesData,
  ) {
    super();
  }

  /** "" is what whoever draws it chooses. */
  get color(): string {
    return this.data.lineColor;
  }

  set color(color: string) {
    this.data.lineColor = color;
    this.session.charts.changed();
  }

  get lineStyle(): string {
    return this.data.lineStyle;
  }

  set lineStyle(lineStyle: string) {
    this.data.lineStyle = lineStyle;
    this.session.charts.changed();
  }
}
