import type { FakeBook } from "./fakeBook";
import { FakeError } from "./fakeError";
import { fakeRange } from "./fakeRange";
import { type FakeSheet, type FakeTable, headersOf, mustFit, type Place, put, shift } from "./fakeSheet";
import { type Action, loadable, nullable } from "./loadable";

interface Found {
  readonly sheet: FakeSheet;
  readonly table: FakeTable;
}

/** A table that is found when an action is carried out; where there is none, `orNull` makes it one that is null. */
export function fakeTable(book: FakeBook, queue: Action[], find: () => Found | undefined, orNull = false): object {
  const found = () => {
    const one = find();
    if (one === undefined) throw new FakeError("ItemNotFound");
    return one;
  };
  const sheet = () => found().sheet;
  const whole = () => found().table.place;
  const body = () => ({ ...whole(), row: whole().row + 1, rows: whole().rows - 1 });
  const headers = () => headersOf(sheet(), found().table);
  const act = (change: (found: Found) => void) =>
    queue.push(() => {
      book.mustBeWritable(sheet());
      change(found());
    });
  const resize = (change: Partial<Place>) => (found().table.place = { ...whole(), ...change });
  const table = {
    set name(name: string) {
      act(({ table: one }) => {
        if (one.name === name) return;
        book.nameMustBeFree(name);
        one.name = name;
      });
    },
    worksheet: loadable(queue, { name: () => sheet().name, id: () => sheet().id }, {}),
    getRange: () => fakeRange(book, queue, sheet, whole),
    getDataBodyRange: () => fakeRange(book, queue, sheet, body),
    convertToRange: () => act(({ sheet: one, table: gone }) => one.tables.splice(one.tables.indexOf(gone), 1)),
    columns: loadable(
      queue,
      { items: () => headers().map((name) => ({ name })) },
      {
        getItemAt: (at: number) => ({
          set name(name: string) {
            act(() => {
              if (headers().some((one, j) => j !== at && one.toLowerCase() === name.toLowerCase())) {
                throw new FakeError("InvalidArgument");
              }
              put(sheet(), whole().row, whole().column + at, `'${name}`);
            });
          },
          delete: () =>
            act(({ sheet: one }) => {
              shift(one, { ...whole(), column: whole().column + at, columns: 1 }, "columns", -1);
              resize({ columns: whole().columns - 1 });
            }),
        }),
        add: (at: number | undefined, values: undefined, name: string) => {
          if (values !== undefined) throw new Error("the fake adds only empty columns");
          act(({ sheet: one }) => {
            const column = whole().column + (at ?? whole().columns);
            shift(one, { ...whole(), column, columns: 1 }, "columns", 1);
            resize({ columns: whole().columns + 1, column: Math.min(column, whole().column) });
            put(one, whole().row, column, `'${name}`);
          });
        },
      },
    ),
    rows: {
      getItemAt: (at: number) => ({
        delete: () =>
          act(({ sheet: one }) => {
            if (whole().rows <= 2) throw new FakeError("InvalidArgument");
            shift(one, { ...whole(), row: body().row + at, rows: 1 }, "rows", -1);
            resize({ rows: whole().rows - 1 });
          }),
      }),
      add: (at: number | undefined, values: (string | number | boolean)[][]) =>
        act(({ sheet: one }) => {
          const place = { ...whole(), row: body().row + (at ?? body().rows), rows: values.length };
          mustFit(values, place);
          const model = place.row > body().row ? place.row - 1 : place.row;
          const formats = Array.from({ length: place.columns }, (_, j) => one.formats[`${model},${place.column + j}`]);
          shift(one, place, "rows", 1);
          resize({ rows: whole().rows + values.length });
          values.forEach((line, i) =>
            line.forEach((value, j) => {
              const format = formats[j];
              if (format !== undefined) one.formats[`${place.row + i},${place.column + j}`] = format;
              put(one, place.row + i, place.column + j, value);
            }),
          );
        }),
    },
  };
  const isNull = nullable(queue, () => find() !== undefined);
  Object.defineProperty(table, "isNullObject", { get: isNull });
  return loadable(queue, { name: () => (orNull ? find() : found())?.table.name, showTotals: () => false }, table);
}
