import { HostObject } from "../dispatcher/hostObject";
import { ChartAxisTitle } from "./chartAxisTitle";
import type { AxisData } from "./chartData";
import type { Session } from "./session";

/** An axis of a chart; "" is what whoever draws it chooses. */
export class ChartAxis extends HostObject {
  static override readonly className = "ChartAxis";

  constructor(
    private readonly session: Session,
    private readonly data: AxisData,
  ) {
    super();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.data);
  }

  get minimum(): number | "" {
    return this.data.minimum ?? "";
  }

  set minimum(minimum: number | "") {
    this.#set({ minimum: minimum === "" ? undefined : minimum });
  }

  get maximum(): number | "" {
    return this.data.maximum ?? "";
  }

  set maximum(maximum: number | "") {
    this.#set({ maximum: maximum === "" ? undefined : maximum });
  }

  get numberFormat(): string {
    return this.data.numberFormat;
  }

  set numberFormat(numberFormat: string) {
    this.#set({ numberFormat });
  }

  get tickLabelPosition(): string {
    return this.data.tickLabelPosition;
  }

  set tickLabelPosition(tickLabelPosition: string) {
    this.#set({ tickLabelPosition });
  }

  get positionAt(): number {
    return this.data.crossedAt ?? 0;
  }

  /** Where the other axis crosses this one. */
  setPositionAt(crossedAt: number): void {
    this.#set({ crossedAt });
  }

  #set(change: Partial<AxisData>): void {
    Object.assign(this.data, change);
    this.session.charts.changed();
  }
}
