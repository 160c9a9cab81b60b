import { HostError, invalidArgument } from "../dispatcher/hostError";
import { HostObject } from "../dispatcher/hostObject";
import { ChartAxis } from "./chartAxis";
import type { ChartData } from "./chartData";
import type { Session } from "./session";

/** The axes of a chart; that of the categories is the horizontal one of bubbles. */
export class ChartAxes extends HostObject {
  static override readonly className = "ChartAxes";

  constructor(
    private readonly session: Session,
    private readonly data: ChartData,
  ) {
    super();
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.session, this.data.axes.category);
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.session, this.data.axes.value);
  }

  /** There is a secondary axis only once a series is on it. */
  getItem(type: string, group: string | null = "Primary"): ChartAxis {
    if (group !== "Secondary" && type === "Category") return this.categoryAxis;
    if (group !== "Secondary" && type === "Value") return this.valueAxis;
    if (type !== "Value") throw new HostError("NotImplemented", `workbench: there is no ${group} axis ${type}`);
    if (!this.data.series.some(({ axisGroup }) => axisGroup === "Secondary")) throw invalidArgument();
    return new ChartAxis(this.session, this.data.axes.secondary);
  }
}
