import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { Chart } from "./chart";
import { rangeOf } from "./findRange";
import type { Range } from "./range";
import type { Session } from "./session";

/** The charts over the cells of a sheet. */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly className = "ChartCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
  ) {
    super();
  }

  get items(): Chart[] {
    return this.session.charts.on(this.sheetId).map((data) => new Chart(this.session, data));
  }

  get count(): number {
    return this.items.length;
  }

  /** By name. */
  getItem(name: string): Chart {
    const found = this.items.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
    if (!found) throw itemNotFound();
    return found;
  }

  /** A chart of a range whose columns, without headings, are its series. */
  add(chartType: string, sourceData: Range): Chart {
    const { area } = rangeOf(this.session, sourceData, this.sheetId);
    return new Chart(this.session, this.session.charts.add(this.sheetId, chartType, area));
  }
}
