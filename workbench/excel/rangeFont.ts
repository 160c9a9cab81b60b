import { BooleanNumber } from "@univerjs/core";
import { HostObject } from "../dispatcher/hostObject";
import type { GridRange } from "./grid";

export class RangeFont extends HostObject {
  static override readonly className = "RangeFont";

  constructor(private readonly cells: GridRange) {
    super();
  }

  /** Of the first cell, as are the other properties. */
  get bold(): boolean {
    return this.cells.getCellStyleData()?.bl === BooleanNumber.TRUE;
  }

  set bold(bold: boolean) {
    this.cells.setFontWeight(bold ? "bold" : null);
  }

  get italic(): boolean {
    return this.cells.getCellStyleData()?.it === BooleanNumber.TRUE;
  }

  set italic(italic: boolean) {
    this.cells.setFontStyle(italic ? "italic" : null);
  }

  get color(): string {
    return this.cells.getCellStyleData()?.cl?.rgb ?? "#000000";
  }

  set color(color: string) {
    this.cells.setFontColor(color);
  }
}
