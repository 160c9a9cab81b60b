import { NAMES } from "../names";
import type { ModelCell } from "../snapshot/snapshot";
import { type CellValue, sameName } from "../snapshot/table";

/** A cell, or all that its formula spills: ='KAM Portfolio'!$D$4#. */
const CELL = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)#?$/i;

/** Asks for the formulas that the model's defined names mean; the names are loaded. Returns what reads them after a sync. */
export function loadModel(workbook: Excel.Workbook, names: Excel.NamedItemCollection): () => ModelCell[] {
  const loaded = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name) => {
    const item = names.items.find((one) => sameName(one.name, NAMES[name]));
    return item === undefined ? [] : [{ name, ...askFor(workbook, String(item.formula)) }];
  });
  return () =>
    loaded.map(({ name, place, range }) => ({ name, place, formula: (range?.formulas[0]?.[0] as CellValue) ?? "" }));
}

function askFor(workbook: Excel.Workbook, meaning: string) {
  const [, quoted, plain, column, row] = CELL.exec(meaning) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || column === undefined || row === undefined) return { place: undefined, range: undefined };
  const place = { sheet, cell: `${column}${row}` };
  const range = workbook.worksheets.getItem(sheet).getRange(place.cell);
  range.load("formulas");
  return { place, range };
}
