import { parseCell } from "../../../../src/workbook/address";
import { fakeCharts } from "./fakeCharts";
import { FakeError } from "./fakeError";
import { fakeRange } from "./fakeRange";
import { type FakeSheet, type FakeTable, headersOf, newSheet, type Place, put, valueAt } from "./fakeSheet";
import { fakeTable } from "./fakeTables";
import { type Action, loadable } from "./loadable";

/** What of the fake workbook a plan can change. */
export interface BookState {
  sheets: FakeSheet[];
  names: { name: string; formula: string }[];
  active: string | undefined;
}

/** How a sync fails: how many of its actions Excel carries out before. */
interface Failure {
  readonly after: number;
  readonly code: string;
}

/** Cells of a sheet that belong together. */
interface Patch {
  readonly sheet: string;
  readonly place: Place;
}

/**
 * A workbook of sheets, tables and defined names behind the part of the Excel API that carries out plans. Nothing is
 * done before a sync, whose actions are done one after another, so that a sync that fails can leave some of them done.
 * A formula that names a sheet which does not exist is refused, as are names that are taken.
 */
export class FakeBook {
  state: BookState = { sheets: [newSheet("Sheet1", "user")], names: [], active: "Sheet1" };
  structureProtected = false;
  readOnly = false;
  /** Names of sheets that are hidden. */
  readonly hidden: string[] = [];
  /** Names of sheets that are protected, and of sheets and tables whose filters hide rows. */
  readonly protected: string[] = [];
  readonly filtered: string[] = [];
  readonly merged: Patch[] = [];
  /** Where formulas spill to; the first cell holds the formula. */
  readonly spills: Patch[] = [];
  /** How numbers are written; undefined for an Excel that cannot say. */
  separators: { system: boolean; decimal: string; group: string } | undefined;
  selection: Patch = { sheet: "Sheet1", place: { row: 0, column: 0, rows: 1, columns: 1 } };
  /** The actions of each sync so far. */
  readonly syncs: number[] = [];
  #failures = new Map<number, Failure>();
  #betweenSyncs = new Map<number, () => void>();
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

  /** Does something to the workbook right after a sync (from 1), as another person might. */
  afterSync(number: number, change: () => void): void {
    this.#betweenSyncs.set(number, change);
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

  table(name: string): FakeTable {
    return this.state.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name)!;
  }

  /** Makes a table of cells that are filled, such as "A1", 3 rows and 2 columns. */
  addTable(sheet: string, name: string, start: string, rows: number, columns: number): void {
    this.sheet(sheet).tables.push({ id: `id-${name}`, name, place: { ...parseCell(start), rows, columns } });
  }

  mustBeWritable({ name }: FakeSheet): void {
    if (this.readOnly || this.protected.includes(name)) throw new FakeError("AccessDenied");
  }

  nameMustBeFree(name: string): void {
    mustBeFree(
      this.state.sheets.flatMap(({ tables }) => tables),
      name,
    );
    mustBeFree(this.state.names, name);
  }

  /** Excel refuses a formula that names a sheet, a table or a column that does not exist. */
  referencesMustExist(formula: string): void {
    for (const [, quoted, plain] of formula.matchAll(/(?:'([^']+)'|(\w+))!/g)) {
      if (plain === "REF") continue; // #REF!, which Excel takes
      if (!this.state.sheets.some(({ name }) => name === (quoted ?? plain))) throw new FakeError("InvalidArgument");
    }
    for (const [, name, column] of formula.matchAll(/(\w+)\[(?:([^[\]#@']+)\])?/g)) {
      const sheet = this.state.sheets.find(({ tables }) => tables.some((one) => one.name === name));
      const table = sheet?.tables.find((one) => one.name === name);
      if (sheet === undefined || table === undefined) throw new FakeError("InvalidArgument");
      if (column !== undefined && !headersOf(sheet, table).includes(column)) throw new FakeError("InvalidArgument");
    }
  }

  #run = async (...args: unknown[]): Promise<unknown> => {
    const mayWait = args.length > 1 && (args[0] as { delayForCellEdit?: boolean }).delayForCellEdit === true;
    const queue: Action[] = [];
    const sync = async () => {
      if (this.#editing && !mayWait) throw new FakeError("InvalidOperationInCellEditMode");
      await this.#editing;
      const actions = queue.splice(0);
      const number = this.syncs.push(actions.length);
      const failure = this.#failures.get(number);
      for (const action of actions.slice(0, failure?.after)) action();
      this.#betweenSyncs.get(number)?.();
      if (failure) throw new FakeError(failure.code);
    };
    return (args.at(-1) as (context: unknown) => unknown)({ sync, workbook: this.#workbook(queue) });
  };

  #workbook(queue: Action[]) {
    const { state } = this;
    const tables = () => state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    const tableBy = (key: string) => () =>
      tables().find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
    const isDataFiltered = (name: string) => ({ isDataFiltered: this.filtered.includes(name) });
    const selected = () => this.sheet(this.selection.sheet);
    return loadable(
      queue,
      { readOnly: () => this.readOnly },
      {
        application: this.#application(queue),
        protection: loadable(queue, { protected: () => this.structureProtected }, {}),
        getSelectedRange: () => fakeRange(this, queue, selected, () => this.selection.place),
        tables: loadable(
          queue,
          {
            items: () =>
              tables().map(({ sheet, table: { id, name } }) => ({
                id,
                name,
                worksheet: { id: sheet.id, name: sheet.name },
                autoFilter: isDataFiltered(name),
              })),
          },
          {
            getItem: (key: string) => fakeTable(this, queue, tableBy(key)),
            getItemOrNullObject: (key: string) => fakeTable(this, queue, tableBy(key), true),
          },
        ),
        worksheets: loadable(
          queue,
          {
            items: () =>
              state.sheets.map(({ id, name }) => ({
                id,
                name,
                visibility: this.hidden.includes(name) ? "VeryHidden" : "Visible",
                protection: { protected: this.protected.includes(name) },
                autoFilter: isDataFiltered(name),
              })),
          },
          {
            add: (name: string) => {
              const id = `sheet-${++this.#lastId}`;
              queue.push(() => {
                if (this.structureProtected) throw new FakeError("AccessDenied");
                mustBeFree(state.sheets, name);
                state.sheets.push(newSheet(name, id));
              });
              return this.#worksheet(queue, id);
            },
            getItem: (key: string) => this.#worksheet(queue, key),
          },
        ),
        names: loadable(
          queue,
          { items: () => state.names.map((one) => ({ ...one })) },
          {
            add: (name: string, formula: string) =>
              queue.push(() => {
                this.nameMustBeFree(name);
                this.referencesMustExist(formula);
                state.names.push({ name, formula });
              }),
            getItem: (name: string) => {
              const found = () => {
                const one = state.names.find((each) => each.name === name);
                if (one === undefined) throw new FakeError("ItemNotFound");
                return one;
              };
              const refer = (formula: string) =>
                queue.push(() => {
                  this.referencesMustExist(formula);
                  found().formula = formula;
                });
              return {
                delete: () => queue.push(() => state.names.splice(state.names.indexOf(found()), 1)),
                set formula(formula: string) {
                  refer(formula);
                },
              };
            },
          },
        ),
      },
    );
  }

  #application(queue: Action[]) {
    const known = () => {
      if (this.separators === undefined) throw new FakeError("ApiNotFound");
      return this.separators;
    };
    const other = { decimal: "~", group: "~" };
    const [user, system] = [false, true].map((of) => () => (known().system === of ? known() : other));
    return loadable(
      queue,
      {
        useSystemSeparators: () => known().system,
        decimalSeparator: () => user!().decimal,
        thousandsSeparator: () => user!().group,
      },
      {
        cultureInfo: {
          numberFormat: loadable(
            queue,
            { numberDecimalSeparator: () => system!().decimal, numberGroupSeparator: () => system!().group },
            {},
          ),
        },
      },
    );
  }

  #worksheet(queue: Action[], key: string) {
    const { state } = this;
    const self = () => {
      const found = state.sheets.find(({ id, name }) => id === key || name === key);
      if (found === undefined) throw new FakeError("ItemNotFound");
      return found;
    };
    const all = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    const sheet = {
      set name(name: string) {
        queue.push(() => {
          mustBeFree(state.sheets, name);
          self().name = name;
        });
      },
      activate: () => queue.push(() => (state.active = self().name)),
      delete: () => queue.push(() => state.sheets.splice(state.sheets.indexOf(self()), 1)),
      charts: fakeCharts(queue, self),
      freezePanes: { freezeRows: (rows: number) => queue.push(() => (self().frozenRows = rows)) },
      tables: {
        add: (address: string) => {
          const id = `table-${++this.#lastId}`;
          const [first, last] = address.split(":").map(parseCell);
          queue.push(() => {
            this.mustBeWritable(self());
            const place = {
              ...first!,
              rows: last!.row - first!.row + 1,
              columns: last!.column - first!.column + 1,
            };
            for (let j = 0; j < place.columns; j++) {
              put(self(), place.row, place.column + j, `'${String(valueAt(self(), place.row, place.column + j))}`);
            }
            self().tables.push({ id, name: `Table${this.#lastId}`, place });
          });
          return fakeTable(this, queue, () => {
            const table = self().tables.find((one) => one.id === id);
            return table && { sheet: self(), table };
          });
        },
      },
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        fakeRange(this, queue, self, () => ({ row, column, rows, columns })),
      getUsedRangeOrNullObject: () =>
        (fakeRange(this, queue, self, () => all) as { getUsedRangeOrNullObject(): object }).getUsedRangeOrNullObject(),
    };
    return loadable(queue, { id: () => self().id, name: () => self().name }, sheet);
  }
}

function mustBeFree(items: readonly { name: string }[], name: string): void {
  if (items.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw new FakeError("ItemAlreadyExists");
}
