import { HostObject } from "../dispatcher/hostObject";
import type { GridRange } from "./grid";

export class RangeFill extends HostObject {
  static override readonly className = "RangeFill";

  constructor(private readonly cells: GridRange) {
    super();
  }

  /** Of the first cell; white where there is none. */
  get color(): string {
    return this.cells.getCellStyleData()?.bg?.rgb || "#FFFFFF";
  }

  set color(color: string) {
    this.cells.setBackgroundColor(color);
  }

  clear(): void {
    this.cells.setBackgroundColor("");
  }
}
