import { HostObject } from "../dispatcher/hostObject";
import type { ChartData } from "./chartData";
import type { Session } from "./session";

export class ChartLegend extends HostObject {
  static override readonly className = "ChartLegend";

  constructor(
    private readonly session: Session,
    private readonly data: ChartData,
  ) {
    super();
  }

  get position(): string {
    return this.data.legendPosition;
  }

  set position(position: string) {
    this.data.legendPosition = position;
    this.session.charts.changed();
  }

  get visible(): boolean {
    return this.data.legendVisible;
  }

  set visible(visible: boolean) {
    this.data.legendVisible = visible;
    this.session.charts.changed();
  }
}
