import { absoluteAddress, parseCell } from "../address";
import type { ChangeStep, Plan, PlanRange } from "../plan";
import { sameName, shown } from "../snapshotTable";
import {
  type Area,
  bare,
  type BookNow,
  type CellNow,
  cellIn,
  formulaIn,
  overlap,
  type RangeNow,
  sheetIn,
  tableIn,
  type TableNow,
} from "./bookNow";
import { cellMoves } from "./cellMoves";
import { asBase, formatToWrite, isBase, isFormula, planned, sameContent } from "./content";
import { headerProblem } from "./header";
import {
  cannotShift,
  changedSinceRead,
  filteredSheet,
  filteredTable,
  heldAndHolds,
  mergedCells,
  noName,
  noSheet,
  noTable,
  protectedSheet,
} from "./sentences";
import type { Change, MadeTable, TableChange } from "./change";
import { movesBetween } from "./tableMoves";
import { changeTable, type TableChangeStep, type TableDraft } from "./tableSteps";
import type { TableState } from "./tableState";

/** A table while the steps of a plan are gone through: as it is, and as it comes to be. */
export interface DraftedTable extends TableDraft {
  readonly start: TableState;
  readonly id: string | undefined;
  readonly made: MadeTable | undefined;
}

/** Cells of a sheet by row and column, from 0, such as "3,1". */
export type DraftedCells = Map<string, { readonly before: CellNow; after: CellNow }>;

/** What the steps of a plan come to. */
export interface Drafts {
  readonly tables: DraftedTable[];
  readonly cells: Map<string, DraftedCells>;
  readonly names: Map<string, { readonly before: string; after: string }>;
}

/**
 * Goes through the changes of a plan on what the workbook was read to hold, without touching it.
 *
 * @returns what every change comes to; or why the plan cannot be carried out, a sentence for each obstacle.
 */
export function draftChanges({ steps }: Plan, book: BookNow): Drafts | { readonly obstacles: readonly string[] } {
  const drafts: Drafts = { tables: [], cells: new Map(), names: new Map() };
  const obstacles = new Set<string>();
  for (const step of steps) {
    const draft = STEPS[step.kind as ChangeStep["kind"]] as Drafter<ChangeStep> | undefined;
    for (const obstacle of draft?.(drafts, step as ChangeStep, book) ?? []) obstacles.add(obstacle);
  }
  return obstacles.size > 0 ? { obstacles: [...obstacles] } : drafts;
}

/** The changes of drafts, each with the moves that make it. */
export function changesOf(drafts: Drafts): Change[] {
  return [
    ...drafts.tables.map(tableChange),
    ...[...drafts.cells].flatMap(([sheet, cells]) => cellsChange(sheet, cells)),
    ...[...drafts.names].flatMap(([name, { before, after }]) =>
      before === after ? [] : [{ kind: "name", name, before, after } as const],
    ),
  ];
}

type Drafter<Step> = (drafts: Drafts, step: Step, book: BookNow) => readonly string[];
type OfKind<Kind extends ChangeStep["kind"]> = Extract<ChangeStep, { kind: Kind }>;

const inTable = (drafts: Drafts, step: TableChangeStep, book: BookNow): readonly string[] => {
  const draft = draftedTable(drafts, step.table, book);
  return Array.isArray(draft) ? draft : changeTable(draft as DraftedTable, step);
};

const STEPS: { [Kind in ChangeStep["kind"]]: Drafter<OfKind<Kind>> } = {
  editRows: inTable,
  addColumn: inTable,
  renameColumn: inTable,
  addRows: inTable,
  removeRows: inTable,
  orderRows: inTable,

  editCells: (drafts, { sheet, edits }, book) => {
    const obstacles = sheetObstacles(book, sheet);
    if (obstacles.length > 0) return obstacles;
    const cells = drafts.cells.get(sheet) ?? new Map<string, { before: CellNow; after: CellNow }>();
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
      edits.map(({ cell }) => parseCell(cell)),
    );
    if (merged !== undefined) return [mergedCells(sheet, merged)];
    return changed.length === 0 ? [] : [changedSinceRead(`The sheet "${sheet}"`, changed)];
  },

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

/** The draft of a table, made of what was read; or what stands in the way of changing it. */
export function draftedTable(drafts: Drafts, name: string, book: BookNow): DraftedTable | readonly string[] {
  const known = drafts.tables.find((one) => sameName(one.name, name));
  if (known) return known;
  const table = tableIn(book, name);
  if (table === undefined) return [noTable(name)];
  const sheet = sheetIn(book, table.sheet);
  if (sheet?.isProtected) return [protectedSheet(table.sheet)];
  if (table.isFiltered) return [filteredTable(table.name, table.sheet)];
  const draft = {
    ...drafted(table, table.name, table.sheet),
    stuckBelow: stuckBelow(table, book),
    id: table.id,
    made: undefined,
  };
  drafts.tables.push(draft);
  return draft;
}

let lastId = 1e6;

function drafted(
  { area, state, shownBy, beside, below }: TableNow | RangeNow,
  name: string,
  sheet: string,
): Omit<DraftedTable, "id" | "made"> {
  return {
    name,
    sheet,
    firstRow: area.row + 1,
    start: state,
    state: state.copy(),
    shownBy,
    newId: () => ++lastId,
    filled: new Set(),
    emptied: new Set(),
    edited: new Map(),
    ordered: [],
    beside,
    below,
    stuckBelow: undefined,
  };
}

/** Excel moves down what is below a table, but no part of a table and no part of merged cells. */
function stuckBelow({ name, sheet, area, mergedBelow }: TableNow, { places }: BookNow): string | undefined {
  const end = area.column + area.columns;
  const isWithin = (one: Area) => one.column >= area.column && one.column + one.columns <= end;
  const table = places.find(
    (one) =>
      sameName(one.sheet, sheet) &&
      one.area.row >= area.row + area.rows &&
      overlap({ ...one.area, row: 0, rows: 1 }, { ...area, row: 0, rows: 1 }) &&
      !isWithin(one.area),
  );
  if (table) return cannotShift(name, `The table "${table.name}"`);
  const [merged] = mergedBelow;
  return merged === undefined ? undefined : cannotShift(name, `Merged cells (${merged})`);
}

export function sheetObstacles(book: BookNow, name: string): string[] {
  const sheet = sheetIn(book, name);
  if (sheet === undefined) return [noSheet(name)];
  if (sheet.isProtected) return [protectedSheet(name)];
  return sheet.isFiltered ? [filteredSheet(name)] : [];
}

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

function mergedAt(
  { cellsNow }: BookNow,
  sheet: string,
  edited: readonly { readonly row: number; readonly column: number }[],
): string | undefined {
  return cellsNow
    .filter((one) => sameName(one.sheet, sheet))
    .flatMap(({ merged }) => merged)
    .find((address) => {
      const [first, last = first] = address.split(":").map(parseCell);
      const area = {
        ...first!,
        rows: last!.row - first!.row + 1,
        columns: last!.column - first!.column + 1,
      };
      return edited.some((cell) => overlap({ ...cell, rows: 1, columns: 1 }, area));
    });
}

function tableChange({ id, name, sheet, made, firstRow, start, state }: DraftedTable): TableChange {
  return { kind: "table", id, name, sheet, made, firstRow, start, end: state, steps: movesBetween(start, state) };
}

function cellsChange(sheet: string, cells: DraftedCells): Change[] {
  const changed = [...cells].flatMap(([key, { before, after }]) => {
    if (sameContent(before.content, after.content) && before.format === after.format) return [];
    const [row, column] = key.split(",").map(Number);
    return [{ row: row!, column: column!, before, after }];
  });
  return changed.length === 0 ? [] : [{ kind: "cells", sheet, cells: changed, moves: cellMoves(changed) }];
}
