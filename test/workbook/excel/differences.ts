import { cellAddress } from "../../../src/workbook/address";
import type { BookState } from "./fake/fakeBook";
import { type FakeSheet, type FakeTable, valueAt } from "./fake/fakeSheet";

/** How a workbook differs from what it was before, in the words of an outcome. */
export function differences(before: BookState, now: BookState): { objects: string[]; cells: string[] } {
  const newSheets = now.sheets.filter(({ id }) => !before.sheets.some((one) => one.id === id));
  const objects = [
    ...newSheets.map(({ name }) => `sheet "${name}"`),
    ...newSheets.flatMap(({ tables }) => tables.map(({ name }) => `table "${name}"`)),
    ...now.names
      .filter(({ name }) => !before.names.some((one) => one.name === name))
      .map(({ name }) => `name "${name}"`),
    ...before.names.flatMap(({ name, formula }) =>
      now.names.some((one) => one.name === name && one.formula === formula)
        ? []
        : [`the name "${name}", which referred to ${formula.slice(1)}`],
    ),
  ];
  const cells: string[] = [];
  for (const old of before.sheets) {
    const sheet = now.sheets.find(({ id }) => id === old.id);
    if (sheet === undefined) {
      objects.push(`sheet "${old.name}", which is gone`);
      continue;
    }
    const made = sheet.tables.filter(({ id }) => !old.tables.some((one) => one.id === id));
    objects.push(...made.map(({ name }) => `table "${name}"`));
    const shapes = old.tables.flatMap((table) => shapeWords(old, table, sheet));
    objects.push(...shapes);
    if (!shapes.some((one) => !one.startsWith("the header"))) cells.push(...cellWords(old, sheet, made));
  }
  return { objects, cells };
}

function headers(sheet: FakeSheet, { place }: FakeTable): string[] {
  return Array.from({ length: place.columns }, (_, j) => String(valueAt(sheet, place.row, place.column + j)));
}

function shapeWords(old: FakeSheet, before: FakeTable, sheet: FakeSheet): string[] {
  const now = sheet.tables.find(({ id }) => id === before.id);
  const where = `of the table "${before.name}"`;
  if (now === undefined) return [`the table "${before.name}", which is gone`];
  const [had, has] = [headers(old, before), headers(sheet, now)];
  const more = now.place.rows - before.place.rows;
  const rows = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);
  return [
    ...(had.length === has.length
      ? has.flatMap((name, j) => (name === had[j] ? [] : [`the header "${name}" ${where}, which was "${had[j]}"`]))
      : [
          ...has.filter((name) => !had.includes(name)).map((name) => `column "${name}" ${where}`),
          ...had.filter((name) => !has.includes(name)).map((name) => `column "${name}" ${where}, which is gone`),
        ]),
    ...(more > 0 ? [`${rows(more, "new row")} ${where}`] : []),
    ...(more < 0 ? [`${rows(-more, "row")} ${where}, which ${more === -1 ? "is" : "are"} gone`] : []),
  ];
}

function cellWords(old: FakeSheet, sheet: FakeSheet, made: readonly FakeTable[]): string[] {
  const isHeader = (row: number, column: number) =>
    [...old.tables, ...made].some(
      ({ place }) => place.row === row && column >= place.column && column < place.column + place.columns,
    );
  const keys = new Set([old, sheet].flatMap(({ cells, formats }) => [...Object.keys(cells), ...Object.keys(formats)]));
  return [...keys].flatMap((key) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const isSame =
      JSON.stringify(old.cells[key]) === JSON.stringify(sheet.cells[key]) && old.formats[key] === sheet.formats[key];
    return isSame || isHeader(row, column) ? [] : [cellAddress(row, column)];
  });
}
