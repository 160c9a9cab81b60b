import { HostObject } from "../dispatcher/hostObject";
import type { ChartData } from "./chartData";
import type { Session } from "./session";

export class ChartTitle extends HostObject {
  static override readonly className = "ChartTitle";

  constructor(
    private readonly session: Session,
    private readonly data: ChartData,
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
