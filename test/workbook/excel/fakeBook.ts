import { parseCell } from "../../../src/workbook/address";

type Cell = string | number | boolean | null;
type Action = () => void;

export interface FakeSheet {
  id: string;
  name: string;
  /** What was written, by row and column from 0, such as "3,1". */
  cells: Record<string, Exclude<Cell, null>>;
  formats: Record<string, string>;
  bold: string[];
  widths: number[];
  frozenRows: number;
  tables: { name: string; address: string }[];
}

/** What of the fake workbook a plan can change. */
export interface BookState {
  sheets: FakeSheet[];
  names: { name: string; refersTo: string }[];
  active: string | undefined;
}

class FakeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** How a sync fails: how many of its actions Excel carries out before. */
interface Failure {
  readonly after: number;
  readonly code: string;
}

/**
 * A workbook of sheets, tables and defined names behind the part of the Excel API that carries out plans. Nothing is
 * done before a sync, whose actions are done one after another, so that a sync that fails can leave some of them done.
 * A formula that names a sheet which does not exist is refused, as are names that are taken.
 */
export class FakeBook {
  state: BookState = { sheets: [sheetNamed("Sheet1", "user")], names: [], active: "Sheet1" };
  structureProtected = false;
  /** The actions of each sync so far. */
  readonly syncs: number[] = [];
  #failures = new Map<number, Failure>();
  #lastId = 0;
  #editing: Promise<void> | undefined;
  #endEdit: Action = () => undefined;

  install(): this {
    (globalThis as Record<string, unknown>).Excel = { run: this.#run };
    return this;
  }

  /** Makes a sync (from 1) fail after some of its actions; Infinity is after all of them, as when an answer is lost. */
  failSync(number: number, after = 0, code = "GeneralException"): void {
    this.#failures.set(number, { after, code });
  }

  beginEdit(): void {
    this.#editing = new Promise((resolve) => (this.#endEdit = resolve));
  }

  endEdit(): void {
    this.#editing = undefined;
    this.#endEdit();
  }

  sheet(name: string): FakeSheet {
    return this.state.sheets.find((one) => one.name === name)!;
  }

  #run = async (...args: unknown[]): Promise<unknown> => {
    const mayWait = args.length > 1 && (args[0] as { delayForCellEdit?: boolean }).delayForCellEdit === true;
    const queue: Action[] = [];
    const sync = async () => {
      if (this.#editing && !mayWait) throw new FakeError("InvalidOperationInCellEditMode");
      await this.#editing;
      const actions = queue.splice(0);
      const failure = this.#failures.get(this.syncs.push(actions.length));
      for (const action of actions.slice(0, failure?.after)) action();
      if (failure) throw new FakeError(failure.code);
    };
    return (args.at(-1) as (context: unknown) => unknown)({ sync, workbook: this.#workbook(queue) });
  };

  #workbook(queue: Action[]) {
    const { state } = this;
    const list = (read: () => object[]) => {
      const proxy = { items: [] as object[], load: () => queue.push(() => (proxy.items = read())) };
      return proxy;
    };
    const protection = {
      protected: false,
      load: () => queue.push(() => (protection.protected = this.structureProtected)),
    };
    return {
      protection,
      tables: list(() =>
        state.sheets.flatMap(({ id, tables }) => tables.map(({ name }) => ({ name, worksheet: { id } }))),
      ),
      worksheets: Object.assign(
        list(() => state.sheets.map(({ id, name }) => ({ id, name }))),
        {
          add: (name: string) => {
            const id = `sheet-${++this.#lastId}`;
            queue.push(() => {
              this.#mustBeFree(state.sheets, name);
              state.sheets.push(sheetNamed(name, id));
            });
            return this.#worksheet(queue, id);
          },
          getItem: (id: string) => this.#worksheet(queue, id),
        },
      ),
      names: Object.assign(
        list(() => state.names.map(({ name }) => ({ name }))),
        {
          add: (name: string, refersTo: string) =>
            queue.push(() => {
              this.#mustBeFree(state.names, name);
              this.#sheetsMustExist(refersTo);
              state.names.push({ name, refersTo });
            }),
          getItem: (name: string) => ({
            delete: () => queue.push(() => remove(state.names, (one) => one.name === name)),
          }),
        },
      ),
    };
  }

  #worksheet(queue: Action[], id: string) {
    const { state } = this;
    const mustBeFree = (name: string) => this.#mustBeFree(state.sheets, name);
    const self = () => {
      const found = state.sheets.find((one) => one.id === id);
      if (found === undefined) throw new FakeError("ItemNotFound");
      return found;
    };
    return {
      id,
      load: () => queue.push(() => void self()),
      set name(name: string) {
        queue.push(() => {
          mustBeFree(name);
          self().name = name;
        });
      },
      activate: () => queue.push(() => (state.active = self().name)),
      delete: () => queue.push(() => remove(state.sheets, (one) => one === self())),
      freezePanes: { freezeRows: (rows: number) => queue.push(() => (self().frozenRows = rows)) },
      tables: {
        add: (address: string) => {
          const table = { name: "Table1", address };
          queue.push(() => self().tables.push(table));
          return {
            set name(name: string) {
              queue.push(() => (table.name = name));
            },
          };
        },
      },
      getRangeByIndexes: (...place: [number, number, number, number]) => this.#range(queue, self, place),
    };
  }

  #range(
    queue: Action[],
    sheet: () => FakeSheet,
    [row, column, rows, columns]: readonly [number, number, number, number],
  ) {
    const each = (block: Cell[][], put: (key: string, value: Exclude<Cell, null>) => void) => {
      if (block.length !== rows || block.some((one) => one.length !== columns)) throw new FakeError("InvalidArgument");
      block.forEach((one, i) => one.forEach((value, j) => value !== null && put(`${row + i},${column + j}`, value)));
    };
    const mustExist = (formula: string) => this.#sheetsMustExist(formula);
    return {
      set formulas(block: Cell[][]) {
        queue.push(() =>
          each(block, (key, value) => {
            if (typeof value === "string" && value.startsWith("=")) mustExist(value);
            sheet().cells[key] = value;
          }),
        );
      },
      set numberFormat(block: string[][]) {
        queue.push(() => each(block, (key, value) => (sheet().formats[key] = String(value))));
      },
      format: {
        font: {
          set bold(_: boolean) {
            queue.push(() => sheet().bold.push(`${row},${column},${rows},${columns}`));
          },
        },
        set columnWidth(points: number) {
          queue.push(() => (sheet().widths[column] = points));
        },
      },
    };
  }

  #mustBeFree(items: readonly { name: string }[], name: string): void {
    if (items.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw new FakeError("ItemAlreadyExists");
  }

  #sheetsMustExist(formula: string): void {
    for (const [, quoted, plain] of formula.matchAll(/(?:'([^']+)'|(\w+))!/g)) {
      if (!this.state.sheets.some(({ name }) => name === (quoted ?? plain))) throw new FakeError("InvalidArgument");
    }
  }
}

/** The value written to a cell such as "B4". */
export function cell(sheet: FakeSheet, address: string): Cell {
  const { row, column } = parseCell(address);
  return sheet.cells[`${row},${column}`] ?? null;
}

function sheetNamed(name: string, id: string): FakeSheet {
  return { id, name, cells: {}, formats: {}, bold: [], widths: [], frozenRows: 0, tables: [] };
}

function remove<T>(list: T[], isGone: (item: T) => boolean): void {
  const at = list.findIndex(isGone);
  if (at < 0) throw new FakeError("ItemNotFound");
  list.splice(at, 1);
}
