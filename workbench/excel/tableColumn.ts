import { HostObject } from "../dispatcher/hostObject";
import type { CellValue } from "./cellContent";
import type { Range } from "./range";
import type { TableShape } from "./tableShape";

/** A column of a table: its header cell and the cells below it. */
export class TableColumn extends HostObject {
  static override readonly className = "TableColumn";

  constructor(
    private readonly shape: TableShape,
    private readonly position: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  /** Excel's ids outlive a move of the column; these are its place in the table, from 1. */
  get id(): number {
    return this.position + 1;
  }

  get index(): number {
    return this.position;
  }

  get name(): string {
    return String(this.getHeaderRowRange().values[0]?.[0] ?? "");
  }

  set name(name: string) {
    this.getHeaderRowRange().values = [[name]];
  }

  get values(): CellValue[][] {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this.shape.range.getColumn(this.position);
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  delete(): void {
    this.shape.removeColumn(this.position);
  }
}
