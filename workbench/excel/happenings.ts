import type { IRange } from "@univerjs/core";
import { formatArea } from "./address";
import { areaOf } from "./area";
import { EventType, wholeWorkbook } from "./eventKinds";
import type { Session } from "./session";

type Params = {
  subUnitId: string;
  sheet?: { id: string };
  name?: string;
  tableId?: string;
  selections?: { range: IRange }[];
  unitData?: Record<string, Record<string, unknown> | undefined>;
};

type Happening = (session: Session, params: Params) => void;

function atSheet(type: number): Happening {
  return ({ listeners }, { subUnitId, sheet }) => {
    const worksheetId = sheet?.id ?? subUnitId;
    listeners.raise(type, [worksheetId, wholeWorkbook], { worksheetId, source: "Local" });
  };
}

function atTable(type: number): Happening {
  return ({ listeners }, { subUnitId: worksheetId, tableId, name: tableName }) =>
    listeners.raise(type, [worksheetId, wholeWorkbook], { worksheetId, tableId, tableName, source: "Local" });
}

/** What raises an event besides a change of cells, by the id of the grid's mutation or operation. */
const happenings: Record<string, Happening> = {
  "sheet.mutation.insert-sheet": atSheet(EventType.sheetAdded),
  "sheet.mutation.remove-sheet": atSheet(EventType.sheetDeleted),
  "sheet.operation.set-worksheet-active": atSheet(EventType.sheetActivated),
  "sheet.mutation.set-worksheet-name": ({ listeners }, { subUnitId: worksheetId, name: nameAfter }) =>
    listeners.raise(EventType.sheetNameChanged, [worksheetId, wholeWorkbook], {
      worksheetId,
      nameAfter,
      source: "Local",
    }),
  "sheet.mutation.add-table": atTable(EventType.tableAdded),
  "sheet.mutation.delete-table": atTable(EventType.tableDeleted),
  "sheet.operation.set-selections": ({ grid, listeners }, { subUnitId: worksheetId, selections }) => {
    const range = selections?.at(-1)?.range;
    if (!range) return;
    const address = formatArea(areaOf(range), grid.sizeOf(worksheetId));
    listeners.raise(EventType.sheetSelectionChanged, [worksheetId, wholeWorkbook], { worksheetId, address });
    listeners.emit({ type: EventType.selectionChanged, targetId: "", args: {} });
  },
  "formula.mutation.set-formula-calculation-result": ({ listeners }, { unitData }) => {
    for (const worksheetId of Object.values(unitData ?? {}).flatMap((sheets) => Object.keys(sheets ?? {}))) {
      listeners.raise(EventType.sheetCalculated, [worksheetId, wholeWorkbook], { worksheetId });
    }
  },
};

/** Raises the events of sheets coming, going and being chosen, of tables, of the selection and of calculations. */
export function raiseHappenings(session: Session): void {
  const { grid } = session;
  grid.commands.onCommandExecuted(({ id, params }) => {
    if (happenings[id] && grid.isOpen(params)) happenings[id](session, params as Params);
  });
}
