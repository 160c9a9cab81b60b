import { blockAddress, cellAddress } from "../../../../src/workbook/address";
import type { FakeBook } from "./fakeBook";
import {
  type FakeSheet,
  formulaAt,
  isIn,
  mustFit,
  type Place,
  put,
  setFormat,
  spillPlaces,
  usedPlace,
  valueAt,
} from "./fakeSheet";
import { type Action, loadable, nullable } from "./loadable";

type Input = string | number | boolean | null;

/** A range whose sheet and place are found when an action is carried out. */
export function fakeRange(book: FakeBook, queue: Action[], sheet: () => FakeSheet, place: () => Place): object {
  const each = <T>(read: (row: number, column: number) => T) => {
    const { row, column, rows, columns } = place();
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => read(row + i, column + j)));
  };
  const write = <T>(block: T[][], set: (row: number, column: number, value: T) => void) =>
    queue.push(() => {
      book.mustBeWritable(sheet());
      const at = place();
      mustFit(block, at);
      block.forEach((line, i) => line.forEach((value, j) => set(at.row + i, at.column + j, value)));
    });
  const part = (change: (whole: Place) => Partial<Place>) =>
    fakeRange(book, queue, sheet, () => ({ ...place(), ...change(place()) }));
  const range = {
    set formulas(block: Input[][]) {
      write(block, (row, column, value) => {
        if (typeof value === "string" && value.startsWith("=")) book.referencesMustExist(value);
        put(sheet(), row, column, value);
      });
    },
    set values(block: Input[][]) {
      range.formulas = block;
    },
    set numberFormat(block: (string | null)[][]) {
      write(block, (row, column, format) => setFormat(sheet(), row, column, format));
    },
    format: {
      font: {
        set bold(_: boolean) {
          queue.push(() => {
            const { row, column, rows, columns } = place();
            sheet().bold.push(`${row},${column},${rows},${columns}`);
          });
        },
      },
      set columnWidth(points: number) {
        queue.push(() => (sheet().widths[place().column] = points));
      },
    },
    getCell: (i: number, j: number) =>
      part(({ row, column }) => ({ row: row + i, column: column + j, rows: 1, columns: 1 })),
    getRow: (i: number) => part(({ row }) => ({ row: row + i, rows: 1 })),
    getResizedRange: (i: number, j: number) => part(({ rows, columns }) => ({ rows: rows + i, columns: columns + j })),
    getColumn: (j: number) => part(({ column }) => ({ column: column + j, columns: 1 })),
    getBoundingRect: (other: { place: () => Place }) =>
      part(({ row, column }) => ({
        rows: other.place().row + other.place().rows - row,
        columns: other.place().column + other.place().columns - column,
      })),
    getUsedRangeOrNullObject: () => {
      const used = () => usedPlace(sheet(), place());
      const isNull = nullable(queue, () => used() !== undefined);
      return Object.defineProperty(
        fakeRange(book, queue, sheet, () => used() ?? place()),
        "isNullObject",
        { get: isNull },
      );
    },
    getMergedAreasOrNullObject: () => {
      const areas = () =>
        book.merged.filter(
          ({ sheet: name, place: { row, column } }) => name === sheet().name && isIn(place(), row, column),
        );
      const isNull = nullable(queue, () => areas().length > 0);
      const sources = {
        address: () =>
          areas()
            .map(({ sheet: name, place: at }) => `${name}!${addressOf(at)}`)
            .join(","),
      };
      return Object.defineProperty(loadable(queue, sources, {}), "isNullObject", { get: isNull });
    },
    getSpillingToRangeOrNullObject: () => {
      const spill = () => spillsOn(book, sheet()).find((at) => at.row === place().row && at.column === place().column);
      const isNull = nullable(queue, () => spill() !== undefined);
      return Object.defineProperty(
        fakeRange(book, queue, sheet, () => spill() ?? place()),
        "isNullObject",
        { get: isNull },
      );
    },
    getTables: () =>
      loadable(
        queue,
        {
          items: () =>
            sheet()
              .tables.filter(({ place: { row, column, rows, columns } }) => {
                const at = place();
                const isBeside = column >= at.column + at.columns || at.column >= column + columns;
                return !isBeside && row < at.row + at.rows && at.row < row + rows;
              })
              .map(({ name }) => ({ name })),
        },
        {},
      ),
    getSurroundingRegion: () => fakeRange(book, queue, sheet, () => usedPlace(sheet()) ?? place()),
    get worksheet() {
      return loadable(queue, { name: () => sheet().name }, {});
    },
    place,
  };
  return loadable(
    queue,
    {
      values: () => each((row, column) => valueAt(sheet(), row, column)),
      text: () => each((row, column) => String(valueAt(sheet(), row, column))),
      formulas: () => each((row, column) => formulaAt(sheet(), row, column)),
      numberFormat: () => each((row, column) => sheet().formats[`${row},${column}`] ?? "General"),
      rowIndex: () => place().row,
      columnIndex: () => place().column,
      rowCount: () => place().rows,
      columnCount: () => place().columns,
      address: () => `${sheet().name}!${addressOf(place())}`,
      hasSpill: () => (spillsOn(book, sheet()).some((at) => isIn(place(), at.row, at.column)) ? null : false),
    },
    range,
  );
}

function spillsOn({ spills }: FakeBook, sheet: FakeSheet): Place[] {
  const own = spills.filter((one) => one.sheet === sheet.name).map((one) => one.place);
  return [...own, ...spillPlaces(sheet)];
}

function addressOf({ row, column, rows, columns }: Place): string {
  return rows * columns === 1 ? cellAddress(row, column) : blockAddress(row, column, rows, columns);
}
