import { HostObject } from "../dispatcher/hostObject";
import { formatArea, quoteSheet } from "./address";
import type { Area } from "./area";
import type { Session } from "./session";

/** Several rectangles of a sheet. */
export class RangeAreas extends HostObject {
  static override readonly className = "RangeAreas";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    const { grid } = this.session;
    const sheet = quoteSheet(grid.sheet(this.sheetId).getSheetName());
    return this.areas.map((area) => `${sheet}!${formatArea(area, grid.sizeOf(this.sheetId))}`).join(",");
  }

  get areaCount(): number {
    return this.areas.length;
  }
}
