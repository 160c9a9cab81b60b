import { cellAddress, parseCell } from "../address";
import { NAMES } from "../names";
import { cellOf } from "../snapshot/cellPlace";
import type { Blocks, CellPlace, DefinedName } from "../snapshot/snapshot";
import { type CellValue, sameName } from "../snapshot/table";

/** Rows from the line above the results down to the first of them; their header lies between. */
const NOTICE_ABOVE = 2;

/**
 * Asks for the formulas that the model's defined names mean, and for the line above the results. A name means none
 * where its sheet is gone.
 *
 * @returns what reads them after a sync.
 */
export function loadModel(
  { worksheets }: Excel.Workbook,
  names: readonly DefinedName[],
  sheets: readonly string[],
): () => Pick<Blocks, "model" | "notice"> {
  const ask = ({ sheet, cell }: CellPlace) => {
    const range = worksheets.getItem(sheet).getRange(cell);
    range.load("formulas");
    return range;
  };
  const loaded = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name) => {
    const item = names.find((one) => sameName(one.name, NAMES[name]));
    if (item === undefined) return [];
    const place = cellOf(item, sheets);
    return [{ name, place, range: place && ask(place) }];
  });
  const notice = above(loaded.find(({ name }) => name === "accounts")?.place);
  const noticeRange = notice && ask(notice);
  const formulaOf = (range: Excel.Range | undefined) => (range?.formulas[0]?.[0] as CellValue) ?? "";
  return () => ({
    model: loaded.map(({ name, place, range }) => ({ name, place, formula: formulaOf(range) })),
    ...(notice && { notice: { place: notice, formula: formulaOf(noticeRange) } }),
  });
}

function above(place: CellPlace | undefined): CellPlace | undefined {
  if (place === undefined) return undefined;
  const { row, column } = parseCell(place.cell);
  return row < NOTICE_ABOVE ? undefined : { ...place, cell: cellAddress(row - NOTICE_ABOVE, column) };
}
