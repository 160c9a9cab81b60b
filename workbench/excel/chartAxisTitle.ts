import { HostObject } from "../dispatcher/hostObject";
import type { AxisData } from "./chartData";
import type { Session } from "./session";

export class ChartAxisTitle extends HostObject {
  static override readonly className = "ChartAxisTitle";

  constructor(
    private readonly session: Session,
    private readonly data: AxisData,
  ) {
    super();
  }

  get text(): string {
    return this.data.title;
  }

  set text(text: string) {
    this.data.title = text;
    this.session.charts.changed();
  }
}
