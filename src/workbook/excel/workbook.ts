import type { Scan, ScanTarget } from "../dataCheck/scan";
import type { ResultCells } from "../handOver/freezePlan";
import type { KamFormula, KamFormulas } from "../handOver/kamFormulas";
import type { BookMap, SheetArea } from "../insertFunction/bookMap";
import type { CellsNow } from "../insertFunction/place";
import type { Plan } from "../plan/plan";
import type { PlanOutcome, Undo, UndoOutcome } from "../changes/outcome";
import type { Reading } from "../snapshot/snapshot";
import { applyPlan } from "./applyPlan";
import { listen } from "./listen";
import { byName, readObjects } from "./readObjects";
import type { ReadingOptions } from "./readCells";
import { readBookMap } from "./readBookMap";
import { readPlace } from "./readPlace";
import { readResults } from "./readResults";
import { readSelectedArea } from "./readSelectedArea";
import { readSelection, type SelectedCells } from "./readSelection";
import { readSnapshot } from "./readSnapshot";
import { type PlacedTable, readPlacedTable } from "./readTable";
import { type LookingOptions, scanFormulas } from "./scanFormulas";
import { type ScanOptions, scanTables } from "./scanTables";
import { selectCells } from "./selectCells";
import { selectRow } from "./selectRow";
import { takeBack } from "./takeBack";
import { requester, type WaitingListener } from "./request";

/** What the pane may do to the workbook. Every promise that fails does so with a sentence for the user. */
export interface Workbook {
  read(): Promise<Reading>;
  /** Reads a table by its name; undefined where there is none. */
  readTable(name: string, options?: ReadingOptions): Promise<PlacedTable | undefined>;
  /** Reads what the user has selected; undefined where it is blank. */
  readSelection(options?: ReadingOptions): Promise<SelectedCells | undefined>;
  /** Reads the columns that a data check looks at. */
  scan(targets: readonly ScanTarget[], options?: ScanOptions): Promise<Scan>;
  /** Looks for the formulas that call functions of the add-in. */
  scanFormulas(options?: LookingOptions): Promise<KamFormulas>;
  /** Reads the cells of the results of formulas that were found. */
  readResults(formulas: readonly KamFormula[]): Promise<readonly ResultCells[]>;
  /** Reads where the user has selected cells, whatever is in them. */
  readSelectedArea(): Promise<SheetArea>;
  /** Reads what references can mean: the sheets, the defined names and where the tables are. */
  readBookMap(): Promise<BookMap>;
  /** Reads what the first cell of an area holds and shows, and which part of the area is filled. */
  readPlace(area: SheetArea): Promise<CellsNow>;
  sheetNames(): Promise<readonly string[]>;
  /** Adds what a plan says, or leaves the workbook as it is; the outcome says which and never fails. */
  carryOut(plan: Plan): Promise<PlanOutcome>;
  /** Takes a plan back if its cells are as it left them, or leaves the workbook as it is; never fails either. */
  undo(undo: Undo): Promise<UndoOutcome>;
  /** Shows a range to the user: activates its sheet and selects it. */
  select(sheet: string, address: string): Promise<void>;
  /** Shows a row of a table to the user; `row` counts from 0 below the header. Nothing where there is no such table. */
  selectRow(table: string, row: number): Promise<void>;
  /** Calls back after changes in the workbook, once a burst; returns what ends the listening. */
  listen(onChange: () => void): Promise<() => Promise<void>>;
}

/** The workbook that the add-in is open in. */
export function openWorkbook(onWaiting: WaitingListener): Workbook {
  const request = requester(onWaiting);
  return {
    read: () => readSnapshot(request),
    readTable: (name, options) => readPlacedTable(request, name, options),
    readSelection: (options) => readSelection(request, options),
    scan: (targets, options) => scanTables(request, targets, options),
    scanFormulas: (options) => scanFormulas(request, options),
    readResults: (formulas) => readResults(request, formulas),
    readSelectedArea: () => readSelectedArea(request),
    readBookMap: () => readBookMap(request),
    readPlace: (area) => readPlace(request, area),
    sheetNames: async () => byName(await readObjects(request)).sheets,
    carryOut: (plan) => applyPlan(request, plan),
    undo: (undo) => takeBack(request, undo),
    select: (sheet, address) => selectCells(request, sheet, address),
    selectRow: (table, row) => selectRow(request, table, row),
    listen: (onChange) => listen(request, onChange),
  };
}
