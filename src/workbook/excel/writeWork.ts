import { blockAddress } from "../address";
import type { Block } from "../changes/cellBlocks";
import { asWritten, type Content, isFormula } from "../changes/content";
import { inRow } from "../changes/ownRow";
import type { TableMove } from "../changes/tableMoves";
import type { Work } from "../changes/work";

/** Asks for the rest of a work. */
type Rest = () => void;

/** Asks Excel for a work; all of it is done with the next sync. */
export function writeWork(context: Excel.RequestContext, work: Work): void {
  writeShapes(context, work)();
}

/**
 * Asks Excel for what formulas may refer to: new tables, and the names, columns and rows of those that are there.
 *
 * @returns what asks for the contents, which may refer to all that was asked for in between.
 */
export function writeShapes({ workbook }: Excel.RequestContext, work: Work): Rest {
  const made = new Map<string, Excel.Table>();
  for (const { name, range, area } of work.make) {
    const sheet = workbook.worksheets.getItem(range.sheet);
    const table = sheet.tables.add(blockAddress(area.row, area.column, area.rows, area.columns), true);
    table.name = name;
    made.set(name, table);
  }
  const tables = work.tables.map((one) => ({ ...one, table: made.get(one.key) ?? workbook.tables.getItem(one.key) }));
  for (const { table, moves } of tables) for (const move of moves) changeShape(table, move);

  return () => {
    for (const { name, refersTo } of work.names) workbook.names.getItem(name).formula = `=${refersTo}`;
    for (const { table, moves, firstRow } of tables) {
      for (const move of moves) {
        if (move.kind !== "format" && move.kind !== "write") continue;
        writeBlock(rangeIn(table.getDataBodyRange(), move.block), move, firstRow + move.block.row);
      }
    }
    for (const { sheet, moves } of work.cells) {
      for (const move of moves) {
        const { row, column, cells: block } = move.block;
        const cells = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, block.length, block[0]!.length);
        writeBlock(cells, move, row);
      }
    }
    for (const { id, sheet, row, column, header } of work.unmake) {
      if (id !== undefined) workbook.tables.getItem(id).convertToRange();
      const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, header.length);
      range.numberFormat = [header.map(({ format }) => format)];
      range.formulas = [header.map(({ content }) => asWritten(content))];
    }
  };
}

function changeShape(table: Excel.Table, move: TableMove): void {
  if (move.kind === "renameColumn") table.columns.getItemAt(move.at).name = move.name;
  else if (move.kind === "deleteColumn") table.columns.getItemAt(move.at).delete();
  else if (move.kind === "insertColumn") table.columns.add(move.at ?? undefined, undefined, move.name);
  else if (move.kind === "deleteRow") table.rows.getItemAt(move.at).delete();
  else if (move.kind === "insertRows") {
    table.rows.add(
      move.at ?? undefined,
      Array.from({ length: move.count }, () => Array(move.columns).fill("")),
    );
  }
}

function rangeIn(body: Excel.Range, { row, column, cells }: Block<unknown>): Excel.Range {
  return body.getCell(row, column).getResizedRange(cells.length - 1, cells[0]!.length - 1);
}

type BlockMove =
  | { readonly kind: "format"; readonly block: Block<string> }
  | { readonly kind: "write"; readonly block: Block<Content> };

/** Writes a block whose first row is this one of the sheet, from 0; Excel leaves a cell alone where it is given null. */
function writeBlock(range: Excel.Range, { kind, block }: BlockMove, firstRow: number): void {
  if (kind === "format") range.numberFormat = block.cells.map((line) => [...line]);
  else {
    range.formulas = block.cells.map((line, i) =>
      line.map((content) => (content === null ? null : asWritten(own(content, firstRow + i)))),
    );
  }
}

function own(content: Content, row: number): Content {
  return isFormula(content) ? { formula: inRow(content.formula, row) } : content;
}
