import { HostObject } from "../dispatcher/hostObject";
import { ChartLineFormat } from "./chartLineFormat";
import type { SeriesData } from "./chartData";
import type { Session } from "./session";

/** How a series looks. */
export class ChartSeriesFormat extends HostObject {
  static override readonly className = "ChartSeriesFormat";

  constructor(
    private readonly session: Session,
    private readonly data: SeriesData,
  ) {
    super();
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, this.data);
  }
}
