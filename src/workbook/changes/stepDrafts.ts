import { absoluteAddress, parseCell } from "../address";
import type { ChangeStep } from "../plan/plan";
import type { PlanRange } from "../plan/range";
import { sameName, shown } from "../snapshot/table";
import { bare, type BookNow, cellIn, formulaIn, overlap, type RangeNow } from "./bookNow";
import { asBase, formatToWrite, isBase, isFormula, planned, sameContent } from "./content";
import { type DraftedCells, drafted, draftedTable, type Drafts, sheetObstacles } from "./drafts";
import { freeze } from "./freeze";
import { headerProblem } from "./header";
import { mergedAt } from "./merged";
import { changedSinceRead, heldAndHolds, mergedCells, noName } from "./sentences";
import { changeTable, type TableChangeStep } from "./tableSteps";

/** Adds to drafts what a step comes to, or says in sentences why it cannot be. */
export type Drafter<Step> = (drafts: Drafts, step: Step, book: BookNow) => readonly string[];
type OfKind<Kind extends ChangeStep["kind"]> = Extract<ChangeStep, { kind: Kind }>;

const inTable = (drafts: Drafts, step: TableChangeStep, book: BookNow): readonly string[] => {
  const draft = draftedTable(drafts, step.table, book);
  return "state" in draft ? changeTable(draft, step) : draft;
};

/** How each kind of step is drafted. */
export const STEP_DRAFTS: { [Kind in ChangeStep["kind"]]: Drafter<OfKind<Kind>> } = {
  editRows: inTable,
  editFoundRows: inTable,
  addColumn: inTable,
  renameColumn: inTable,
  addRows: inTable,
  removeRows: inTable,
  orderRows: inTable,

  editCells: (drafts, { sheet, edits }, book) => {
    const obstacles = sheetObstacles(book, sheet);
    if (obstacles.length > 0) return obstacles;
    const cells = drafts.cells.get(sheet) ?? (new Map() as DraftedCells);
    drafts.cells.set(sheet, cells);
    const changed: string[] = [];
    for (const { cell, base, value, numberFormat } of edits) {
      const { row, column } = parseCell(cell);
      const key = `${row},${column}`;
      const before = cells.get(key)?.before ?? cellIn(book, sheet, row, column)!;
      const now = cells.get(key)?.after ?? before;
      const content = planned(value);
      const format = numberFormat ?? formatToWrite(content, now.format)!;
      const isWritten = sameContent(now.content, content);
      if (isWritten || isBase(now.content, base)) cells.set(key, { before, after: { content, format } });
      else if (isFormula(now.content)) changed.push(`cell ${cell} is computed by a formula now`);
      else changed.push(`cell ${cell} ${heldAndHolds(base, now.content)}`);
    }
    const merged = mergedAt(
      book,
      sheet,
      edits.map(({ cell }) => ({ ...parseCell(cell), rows: 1, columns: 1 })),
    );
    if (merged !== undefined) return [mergedCells(sheet, merged)];
    return changed.length === 0 ? [] : [changedSinceRead(`The sheet "${sheet}"`, changed)];
  },

  freeze,

  makeTable: (drafts, { name, range, header }, book) => {
    const obstacles = sheetObstacles(book, range.sheet);
    if (obstacles.length > 0) return obstacles;
    const address = rangeAddress(range);
    const area = { ...parseCell(range.start), rows: range.rows, columns: range.columns };
    const other = book.places.find((one) => sameName(one.sheet, range.sheet) && overlap(one.area, area));
    const now = rangeIn(book, range);
    if (other || !now) {
      return [`${address} is in the table "${other?.name ?? name}" already. Choose that table, then try again.`];
    }
    const [merged] = now.merged;
    if (merged !== undefined) return [mergedCells(range.sheet, merged)];
    if (now.hasSpill) {
      return [
        `A formula in ${address} fills more than its own cell, which no table of Excel can hold. ` +
          "Copy the results as values, then try again.",
      ];
    }
    const cells = now.cells[0]!;
    const changed = cells.flatMap(({ content }, j) => {
      const base = header[j] ?? "";
      return isBase(content, base) ? [] : [`the header "${String(base)}" is ${shown(asBase(content))} now`];
    });
    if (changed.length > 0) return [changedSinceRead(address, changed)];
    const problem = headerProblem(cells.map(({ content }) => String(asBase(content))));
    if (problem !== undefined) return [`${address} cannot be made a table: ${problem} Then try again.`];
    drafts.tables.push({
      ...drafted(now, name, range.sheet),
      id: undefined,
      made: { range, area: now.area, header: cells },
    });
    return [];
  },

  editName: (drafts, { name, base, refersTo }, book) => {
    const found = [...book.formulas.keys()].find((one) => sameName(one, name));
    const before = found === undefined ? undefined : formulaIn(book, found);
    if (found === undefined || before === undefined) return [noName(name)];
    const now = drafts.names.get(found)?.after ?? before;
    const after = bare(refersTo);
    if (now !== after && now !== bare(base)) {
      return [changedSinceRead(`The name "${name}"`, [`it referred to ${bare(base)} and refers to ${now} now`])];
    }
    drafts.names.set(found, { before, after });
    return [];
  },
};

function rangeIn({ rangesNow }: BookNow, { sheet, start, rows, columns }: PlanRange): RangeNow | undefined {
  const { row, column } = parseCell(start);
  return rangesNow.find(
    ({ sheet: name, area }) =>
      sameName(name, sheet) &&
      area.row === row &&
      area.column === column &&
      area.rows === rows &&
      area.columns === columns,
  );
}

function rangeAddress({ sheet, start, rows, columns }: PlanRange): string {
  const { row, column } = parseCell(start);
  return absoluteAddress(sheet, row, column, rows, columns).replaceAll("$", "");
}
