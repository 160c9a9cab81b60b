import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import { formatArea } from "./address";
import { type Area, areaOf, intersection } from "./area";
import { valueOf, valueTypeOf, type CellValue } from "./cellContent";
import { EventType, wholeWorkbook } from "./eventKinds";
import type { Session } from "./session";

type Mutation = { subUnitId: string; cellValue?: Record<number, Record<number, Nullable<ICellData>>>; range?: IRange };
type Change = { sheetId: string; area: Area; changeType: string };

/** What the grid does to rows and columns, by the id of its mutation. */
const structural: Record<string, string> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/**
 * Raises onChanged of sheets and tables when the content of cells is changed: by a person, by the add-in itself, by undo.
 * As in Excel, the results of formulas and mere formats raise nothing, and only the change of a single cell tells the
 * values before and after.
 */
export function raiseChanges(session: Session): void {
  const before = new WeakMap<object, CellValue>();
  const { grid } = session;
  grid.commands.beforeCommandExecuted((command, options) => {
    const change = grid.isOpen(command.params) ? changeOf(command, options) : undefined;
    const value = change && singleValue(session, change);
    if (change && value !== undefined) before.set(command.params as object, value);
  });
  grid.commands.onCommandExecuted((command, options) => {
    const change = grid.isOpen(command.params) ? changeOf(command, options) : undefined;
    if (change) raise(session, change, before.get(command.params as object));
  });
}

function changeOf({ id, params }: ICommandInfo, options?: IExecutionOptions): Change | undefined {
  const { subUnitId: sheetId, cellValue, range } = (params ?? {}) as Mutation;
  const changeType = structural[id];
  if (changeType && range) return { sheetId, area: areaOf(range), changeType };
  if (id !== "sheet.mutation.set-range-values" || options?.onlyLocal || options?.fromFormula) return undefined;
  const area = changedArea(cellValue ?? {});
  return area && { sheetId, area, changeType: "RangeEdited" };
}

/** The rectangle around the cells whose content, not only whose format, a mutation sets. */
function changedArea(cells: NonNullable<Mutation["cellValue"]>): Area | undefined {
  const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const setsContent = !cell || "v" in cell || "f" in cell || "p" in cell;
      if (!setsContent) continue;
      bounds.startRow = Math.min(bounds.startRow, Number(row));
      bounds.endRow = Math.max(bounds.endRow, Number(row));
      bounds.startColumn = Math.min(bounds.startColumn, Number(column));
      bounds.endColumn = Math.max(bounds.endColumn, Number(column));
    }
  }
  return bounds.endRow < 0 ? undefined : areaOf(bounds);
}

function singleValue({ grid }: Session, { sheetId, area }: Change): CellValue | undefined {
  const isSingle = area.rows * area.columns === 1;
  return isSingle ? valueOf(grid.cellsOf(sheetId)(area.row, area.column)) : undefined;
}

function raise(session: Session, change: Change, valueBefore: CellValue | undefined): void {
  const { grid, listeners } = session;
  const { sheetId, area, changeType } = change;
  const address = formatArea(area, grid.sizeOf(sheetId));
  const valueAfter = singleValue(session, change);
  const details = valueBefore !== undefined &&
    valueAfter !== undefined && {
      valueBefore,
      valueAfter,
      valueTypeBefore: valueTypeOf(valueBefore),
      valueTypeAfter: valueTypeOf(valueAfter),
    };
  const args = {
    address,
    changeType,
    source: "Local",
    triggerSource: "Unknown",
    shiftDirection: "None",
    worksheetId: sheetId,
    referenceId: `${sheetId}!${address}`,
    ...details,
  };
  listeners.raise(EventType.sheetChanged, [sheetId, wholeWorkbook], args);
  for (const table of grid.book.getTableList()) {
    if (table.subUnitId !== sheetId || !intersection(areaOf(table.range), area)) continue;
    listeners.raise(EventType.tableChanged, [table.id, sheetId, wholeWorkbook], { ...args, tableId: table.id });
  }
}
