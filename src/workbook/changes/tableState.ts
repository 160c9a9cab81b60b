import { sameName } from "../snapshot/table";
import { alikeContent, type Content } from "./content";

/** A column of a table; its id stays when its name or its place changes. */
export interface StateColumn {
  readonly id: number;
  readonly name: string;
}

/** Contents of a column from top to bottom; undefined where nobody has looked. */
type Cells<T> = (T | undefined)[];

/**
 * A table at one moment, as far as it was read: its columns, its rows by ids that stay when rows move, what the cells
 * hold and their number formats. Formulas are without the number of their own row.
 */
export class TableState {
  readonly #cells = new Map<number, Cells<Content>>();
  readonly #formats = new Map<number, Cells<string>>();

  constructor(
    public columns: readonly StateColumn[],
    public rows: readonly number[],
  ) {}

  copy(): TableState {
    const copy = new TableState(this.columns, this.rows);
    for (const [id, cells] of this.#cells) copy.#cells.set(id, [...cells]);
    for (const [id, formats] of this.#formats) copy.#formats.set(id, [...formats]);
    return copy;
  }

  column(name: string): StateColumn | undefined {
    return this.columns.find((one) => sameName(one.name, name));
  }

  content(row: number, column: number): Content | undefined {
    return this.#cells.get(column)?.[row];
  }

  format(row: number, column: number): string | undefined {
    return this.#formats.get(column)?.[row];
  }

  set(row: number, column: number, content: Content | undefined): void {
    this.#of(this.#cells, column)[row] = content;
  }

  setFormat(row: number, column: number, format: string | undefined): void {
    this.#of(this.#formats, column)[row] = format;
  }

  rename(column: number, name: string): void {
    this.columns = this.columns.map((one) => (one.id === column ? { id: column, name } : one));
  }

  insertColumn(at: number, column: StateColumn): void {
    this.columns = this.columns.toSpliced(at, 0, column);
    this.#cells.set(
      column.id,
      this.rows.map(() => ""),
    );
  }

  deleteColumn(column: number): void {
    this.columns = this.columns.filter(({ id }) => id !== column);
    this.#cells.delete(column);
    this.#formats.delete(column);
  }

  /** Adds rows; what is in them is whatever Excel fills in. */
  insertRows(at: number, ids: readonly number[]): void {
    for (const { id } of this.columns) {
      this.#of(this.#cells, id).splice(at, 0, ...ids.map(() => undefined));
      this.#of(this.#formats, id).splice(at, 0, ...ids.map(() => undefined));
    }
    this.rows = this.rows.toSpliced(at, 0, ...ids);
  }

  deleteRow(at: number): void {
    for (const { id } of this.columns) {
      this.#of(this.#cells, id).splice(at, 1);
      this.#of(this.#formats, id).splice(at, 1);
    }
    this.rows = this.rows.toSpliced(at, 1);
  }

  /** Puts the rows that are at `order` now one after another. */
  arrange(order: readonly number[]): void {
    const arranged = <T>(cells: Cells<T>) => order.map((from) => cells[from]);
    for (const [id] of this.#cells) this.#cells.set(id, arranged(this.#of(this.#cells, id)));
    for (const [id] of this.#formats) this.#formats.set(id, arranged(this.#of(this.#formats, id)));
    this.rows = order.map((from) => this.rows[from]!);
  }

  /** Whether another state of the table looks the same in all that both know. */
  looksLike(other: TableState): boolean {
    const isShaped =
      this.rows.length === other.rows.length &&
      this.columns.length === other.columns.length &&
      this.columns.every(({ name }, j) => name === other.columns[j]!.name);
    if (!isShaped) return false;
    return this.columns.every(({ id }, j) => {
      const otherId = other.columns[j]!.id;
      return this.rows.every((_, i) => {
        const [a, b] = [this.content(i, id), other.content(i, otherId)];
        if (a !== undefined && b !== undefined && !alikeContent(a, b)) return false;
        const [format, otherFormat] = [this.format(i, id), other.format(i, otherId)];
        return format === undefined || otherFormat === undefined || format === otherFormat;
      });
    });
  }

  #of<T>(map: Map<number, Cells<T>>, column: number): Cells<T> {
    const known = map.get(column);
    if (known) return known;
    const cells: Cells<T> = Array.from({ length: this.rows.length });
    map.set(column, cells);
    return cells;
  }
}
