type Cell = string | number | boolean;

/** A table of the fake workbook; a text that begins with = is a formula, whose value is given after a "→". */
export interface FakeTable {
  name: string;
  columns: string[];
  rows: Cell[][];
  /** "Sheet1" where nothing is said. */
  sheet?: string;
}

class FakeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

type Failure = { readonly code: string; readonly done: boolean };

/**
 * The part of the Excel API that the add-in uses, with its rules: nothing is known before it is loaded and synced,
 * nothing is written before a sync, and a sync can be made to fail before or after Excel has done its work.
 */
export class FakeExcel {
  readonly tables: FakeTable[] = [];
  /** Defined names and what they mean, such as ='Sheet1'!$A$1#, and formulas outside tables by "Sheet1!A1". */
  readonly names: { name: string; formula: string }[] = [];
  sheets = ["Sheet1"];
  readonly cells: Record<string, string> = {};
  readonly handlers = new Map<string, Set<() => Promise<void>>>();
  syncs = 0;
  #editing = false;
  #endOfEdit: (() => void)[] = [];
  #failures = new Map<number, Failure>();
  #betweenSyncs = new Map<number, () => void>();

  /** Puts the fake in the place of the global, and counts syncs from 0. */
  install(): this {
    (globalThis as Record<string, unknown>).Excel = { run: this.#run };
    return this;
  }

  table(name: string): FakeTable {
    return this.tables.find((one) => one.name === name)!;
  }

  /** Makes a sync (from 1) fail: before Excel has done anything, or after it has done all. */
  failSync(number: number, code = "GeneralException", done = false): void {
    this.#failures.set(this.syncs + number, { code, done });
  }

  /** Does something to the workbook right after a sync (from 1), as another person might. */
  afterSync(number: number, change: () => void): void {
    this.#betweenSyncs.set(this.syncs + number, change);
  }

  beginEdit(): void {
    this.#editing = true;
  }

  endEdit(): void {
    this.#editing = false;
    for (const proceed of this.#endOfEdit.splice(0)) proceed();
  }

  /** Raises an event such as "worksheets.onChanged". */
  raise(event: string): void {
    for (const handler of this.handlers.get(event) ?? []) void handler();
  }

  #run = async (...args: unknown[]): Promise<unknown> => {
    const batch = args.at(-1) as (context: unknown) => Promise<unknown>;
    const options = args.length > 1 ? (args[0] as { delayForCellEdit?: boolean }) : {};
    return batch(this.#context(options.delayForCellEdit === true));
  };

  #context(mayWait: boolean): unknown {
    const queue: (() => void)[] = [];
    const sync = async () => {
      if (this.#editing && !mayWait) throw new FakeError("InvalidOperationInCellEditMode");
      if (this.#editing) await new Promise<void>((proceed) => this.#endOfEdit.push(proceed));
      this.syncs++;
      const failure = this.#failures.get(this.syncs);
      if (failure && !failure.done) throw new FakeError(failure.code);
      for (const action of queue.splice(0)) action();
      this.#betweenSyncs.get(this.syncs)?.();
      if (failure) throw new FakeError(failure.code);
    };
    const events = (name: string) => ({
      add: (handler: () => Promise<void>) => {
        const handlers = this.handlers.get(name) ?? new Set();
        this.handlers.set(name, handlers);
        queue.push(() => handlers.add(handler));
        return { context: {}, remove: () => handlers.delete(handler) };
      },
    });
    const tables = loadable(queue, { items: () => this.tables.map((one) => this.#tableProxy(queue, one.name)) });
    return {
      sync,
      workbook: {
        tables: Object.assign(tables, {
          getItemOrNullObject: (name: string) => this.#tableProxy(queue, name),
          onAdded: events("tables.onAdded"),
          onDeleted: events("tables.onDeleted"),
        }),
        names: loadable(queue, { items: () => this.names }),
        worksheets: Object.assign(loadable(queue, { items: () => this.sheets.map((name) => ({ name })) }), {
          getItem: (sheet: string) => ({
            getRange: (cell: string) => loadable(queue, { formulas: () => [[this.cells[`${sheet}!${cell}`] ?? ""]] }),
          }),
          onChanged: events("worksheets.onChanged"),
          onCalculated: events("worksheets.onCalculated"),
          onDeleted: events("worksheets.onDeleted"),
        }),
      },
    };
  }

  #tableProxy(queue: (() => void)[], name: string): object {
    const find = () => this.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const needed = () => {
      const found = find();
      if (found === undefined) throw new FakeError("ItemNotFound");
      return found;
    };
    let isNull: boolean | undefined;
    queue.push(() => (isNull = find() === undefined));
    return {
      get name() {
        return needed().name;
      },
      worksheet: {
        get name() {
          return needed().sheet ?? "Sheet1";
        },
      },
      get isNullObject() {
        if (isNull === undefined) throw new Error("isNullObject was read before a sync");
        return isNull;
      },
      columns: loadable(queue, { items: () => needed().columns.map((column) => ({ name: column })) }),
      getDataBodyRange: () => rangeProxy(queue, needed, 0, 0, undefined, undefined),
    };
  }
}

function rangeProxy(
  queue: (() => void)[],
  table: () => FakeTable,
  row: number,
  column: number,
  rows: number | undefined,
  columns: number | undefined,
): object {
  const cells = () =>
    table()
      .rows.slice(row, rows === undefined ? undefined : row + rows)
      .map((one) => one.slice(column, columns === undefined ? undefined : column + columns));
  const range = loadable(queue, {
    values: () => cells().map((one) => one.map(valueOf)),
    formulas: () => cells().map((one) => one.map(formulaOf)),
  });
  const write = (values: (Cell | null)[][]) =>
    queue.push(() => {
      if (values.length !== rows || values.some((one) => one.length !== columns))
        throw new FakeError("InvalidArgument");
      values.forEach((one, i) =>
        one.forEach((value, j) => {
          if (value !== null) table().rows[row + i]![column + j] = value;
        }),
      );
    });
  const { get } = Object.getOwnPropertyDescriptor(range, "values")!;
  Object.defineProperty(range, "values", { get, set: write });
  return Object.assign(range, {
    getCell: (i: number, j: number) => rangeProxy(queue, table, row + i, column + j, 1, 1),
    getResizedRange: (i: number, j: number) => rangeProxy(queue, table, row, column, rows! + i, columns! + j),
  });
}

/** An object whose properties can be read only after they were loaded and synced. */
function loadable(queue: (() => void)[], sources: Record<string, () => unknown>): object {
  const known = new Map<string, unknown>();
  const load = (names: string) => {
    for (const name of names.split(",").map((one) => one.trim().split("/")[0]!)) {
      const source = sources[name];
      if (source === undefined) throw new Error(`the fake cannot load ${name}`);
      queue.push(() => known.set(name, source()));
    }
  };
  const object = { load };
  for (const name of Object.keys(sources)) {
    Object.defineProperty(object, name, {
      configurable: true,
      get: () => {
        if (!known.has(name)) throw new Error(`${name} was read before it was loaded and synced`);
        return known.get(name);
      },
    });
  }
  return object;
}

const isFormula = (cell: Cell): cell is string => typeof cell === "string" && cell.startsWith("=");
const formulaOf = (cell: Cell): Cell => (isFormula(cell) ? cell.split("→")[0]! : cell);
const valueOf = (cell: Cell): Cell => (isFormula(cell) ? Number(cell.split("→")[1]) : cell);
