import { cellAddress, parseCell } from "../address";
import type { ChangeStep } from "../plan/plan";
import { sameName, shown } from "../snapshot/table";
import { type Area, type BookNow, cellIn, isWithin } from "./bookNow";
import { asBase, sameContent } from "./content";
import { type DraftedCells, type Drafts, sheetObstacles } from "./drafts";
import { mergedAt } from "./merged";
import { changedSinceRead, heldAndHolds, mergedCells } from "./sentences";

type FreezeStep = Extract<ChangeStep, { kind: "freeze" }>;

/** Adds to drafts cells that come to hold what they show, or says why they cannot. */
export function freeze(
  drafts: Drafts,
  { sheet, start, formulas, shown: wanted }: FreezeStep,
  book: BookNow,
): readonly string[] {
  const obstacles = sheetObstacles(book, sheet);
  if (obstacles.length > 0) return obstacles;
  const first = parseCell(start);
  const area = { ...first, rows: wanted.length, columns: wanted[0]!.length };
  const merged = mergedAt(book, sheet, [area]);
  if (merged !== undefined) return [mergedCells(sheet, merged)];
  const cells = drafts.cells.get(sheet) ?? (new Map() as DraftedCells);
  drafts.cells.set(sheet, cells);
  const changed = spillsBeyond(book, sheet, area).map((cell) => `the result of cell ${cell} has another size now`);
  wanted.forEach((line, i) =>
    line.forEach((value, j) => {
      const [row, column] = [first.row + i, first.column + j];
      const before = cellIn(book, sheet, row, column)!;
      const cell = `cell ${cellAddress(row, column)}`;
      if (asBase(before.content) !== formulas[i]![j]) {
        changed.push(`${cell} ${heldAndHolds(formulas[i]![j]!, before.content)}`);
      } else if (!sameContent(before.shown, value)) {
        changed.push(`${cell} showed ${shown(value)} and shows ${shown(before.shown)} now`);
      } else cells.set(`${row},${column}`, { before, after: { content: value, format: before.format } });
    }),
  );
  return changed.length === 0 ? [] : [changedSinceRead(`The sheet "${sheet}"`, changed)];
}

/** The cells in an area whose formulas spill beyond it. */
function spillsBeyond({ cellsNow }: BookNow, sheet: string, area: Area): string[] {
  const spills = cellsNow.flatMap((one) => (sameName(one.sheet, sheet) ? one.spills : []));
  const isBeyond = ({ row, column, rows, columns }: Area) =>
    row + rows > area.row + area.rows || column + columns > area.column + area.columns;
  return spills
    .filter((spill) => isWithin(area, spill) && isBeyond(spill))
    .map(({ row, column }) => cellAddress(row, column));
}
