import { HostObject } from "../dispatcher/hostObject";
import type { GridSheet } from "./grid";

/** The rows and columns of a sheet that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  static override readonly className = "WorksheetFreezePanes";

  constructor(private readonly sheet: GridSheet) {
    super();
  }

  freezeRows(count = 1): void {
    this.sheet.setFrozenRows(count);
  }

  freezeColumns(count = 1): void {
    this.sheet.setFrozenColumns(count);
  }

  unfreeze(): void {
    this.sheet.cancelFreeze();
  }
}
