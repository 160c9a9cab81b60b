import { BooleanNumber } from "@univerjs/core";
import { HostObject } from "../dispatcher/hostObject";
import type { GridRange } from "./grid";

export class RangeFont extends HostObject {
  static override readonly className = "RangeFont";

  constructor(private readonly cells: GridRange) {
    super();
  }

  /** Of the first cell. */
  get bold(): boolean {
    return this.cells.getCellStyleData()?.bl === BooleanNumber.TRUE;
  }

  set bold(bold: boolean) {
    this.cells.setFontWeight(bold ? "bold" : null);
  }
}
