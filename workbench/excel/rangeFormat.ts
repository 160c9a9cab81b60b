import { HostObject } from "../dispatcher/hostObject";
import { boundsOf } from "./area";
import { RangeFont } from "./rangeFont";
import type { Place } from "./rangeContent";
import type { Session } from "./session";

/** Excel measures in points, the grid in pixels. */
const pixelsPerPoint = 4 / 3;

/** How the cells of a range look. */
export class RangeFormat extends HostObject {
  static override readonly className = "RangeFormat";

  constructor(
    private readonly session: Session,
    private readonly place: Place,
  ) {
    super();
  }

  get font(): RangeFont {
    return new RangeFont(this.#cells);
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const { column, columns } = this.place.area;
    const widths = Array.from({ length: columns }, (_, index) => this.#sheet.getColumnWidth(column + index));
    const [first = 0] = widths;
    return widths.every((width) => width === first) ? first / pixelsPerPoint : null;
  }

  set columnWidth(points: number) {
    const { column, columns } = this.place.area;
    this.#sheet.setColumnWidths(column, columns, Math.round(points * pixelsPerPoint));
  }

  get #sheet() {
    return this.session.grid.sheet(this.place.sheetId);
  }

  get #cells() {
    return this.#sheet.getRange(boundsOf(this.place.area));
  }
}
