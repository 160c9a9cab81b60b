import { HostObject } from "../dispatcher/hostObject";
import { itemNotFound } from "../dispatcher/hostError";
import type { HostEvent } from "../protocol/richApiEntry";
import { Application } from "./application";
import { areaOf } from "./area";
import { type Calculation, whenSettled } from "./calculation";
import { CellEditing } from "./cellEditing";
import { Charts } from "./chartData";
import { raiseChanges } from "./changes";
import { workbookEvents } from "./eventKinds";
import { Grid, type GridHandle } from "./grid";
import { raiseHappenings } from "./happenings";
import { Listeners } from "./listeners";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { endMeasuringOfDeletedSheets } from "./rowMeasuring";
import type { Session } from "./session";
import { TableCollection } from "./tableCollection";
import { TableScopedCollection } from "./tableScopedCollection";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of the object model, over the workbook the grid has open. */
export class Workbook extends HostObject {
  static override readonly className = "Workbook";
  static override readonly events = workbookEvents;

  readonly #session: Session;
  readonly #editing: CellEditing;

  /** For the host, not for requests. */
  readonly isEditing = () => this.#editing.isEditing;
  readonly editEnded = () => this.#editing.ended();
  readonly settled = () => whenSettled(this.#session.calculation);
  readonly charts = new Charts((sheetId) => this.worksheets.items.some(({ id }) => id === sheetId));
  readonly forgetListeners = () => this.#session.listeners.clear();

  constructor(grid: GridHandle, calculation: Calculation, emit: (event: HostEvent) => void) {
    super();
    const session: Session = {
      grid: new Grid(grid),
      calculation,
      listeners: new Listeners(emit),
      charts: this.charts,
      worksheet: (sheetId) => new Worksheet(session, sheetId),
      tablesIn: (sheetId, area, fullyContained) => new TableScopedCollection(session, sheetId, area, fullyContained),
    };
    this.#session = session;
    this.#editing = new CellEditing(session.grid.commands);
    raiseChanges(session);
    raiseHappenings(session);
    endMeasuringOfDeletedSheets(session.grid);
  }

  get name(): string {
    return this.#session.grid.book.getName();
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.#session);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#session);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#session);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection();
  }

  getSelectedRange(): Range {
    const { book } = this.#session.grid;
    const selected = book.getActiveRange();
    if (!selected) return this.worksheets.getActiveWorksheet().getCell(0, 0);
    return new Range(this.#session, selected.getSheetId(), areaOf(selected.getRange()));
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  /** The cells an event was about: the client asks with the reference the event came with. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const [sheetId = "", address] = reference.split("!");
    const sheet = this.worksheets.getItemOrNullObject(sheetId);
    return sheet && address ? sheet.getRange(address) : null;
  }
}
