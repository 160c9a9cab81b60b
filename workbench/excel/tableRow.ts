import { HostObject } from "../dispatcher/hostObject";
import type { CellValue } from "./cellContent";
import type { Range } from "./range";
import type { TableShape } from "./tableShape";

/** A row of a table below its header. */
export class TableRow extends HostObject {
  static override readonly className = "TableRow";

  constructor(
    private readonly shape: TableShape,
    private readonly position: number,
  ) {
    super();
  }

  get index(): number {
    return this.position;
  }

  get values(): CellValue[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.shape.range.getRow(this.position + 1);
  }

  delete(): void {
    this.shape.removeRow(this.position);
  }
}
