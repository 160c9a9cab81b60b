import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { sheetsEvents, wholeWorkbook } from "./eventKinds";
import type { Session } from "./session";
import { checkSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";

/** Rows and columns of a new sheet: enough for what an add-in spills, small enough to draw. */
const newSheet = { rowCount: 12_000, columnCount: 60 };

let lastId = 0;

export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly className = "WorksheetCollection";
  static override readonly events = sheetsEvents;

  constructor(private readonly session: Session) {
    super();
  }

  override listen(type: number, listening: boolean): void {
    this.session.listeners.listen(type, wholeWorkbook, listening);
  }

  get items(): Worksheet[] {
    return this.session.grid.book.getSheets().map((sheet) => new Worksheet(this.session, sheet.getSheetId()));
  }

  getCount(): number {
    return this.items.length;
  }

  /** By name or id. */
  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const { grid } = this.session;
    const id = grid.sheetNamed(key)?.getSheetId() ?? grid.book.getSheetBySheetId(key)?.getSheetId();
    return id === undefined ? null : new Worksheet(this.session, id);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.grid.book.getActiveSheet().getSheetId());
  }

  /** Adds a sheet after the others. The sheet on show stays on show. */
  add(name?: string | null): Worksheet {
    const { grid } = this.session;
    if (name) checkSheetName(grid, name);
    const id = `sheet-${Date.now()}-${++lastId}`;
    const shown = grid.book.getActiveSheet();
    grid.execute("sheet.command.insert-sheet", { sheet: { ...newSheet, id, name: name || this.#freeName() } });
    grid.book.setActiveSheet(shown);
    return new Worksheet(this.session, id);
  }

  #freeName(): string {
    const taken = (number: number) => this.session.grid.sheetNamed(`Sheet${number}`) !== undefined;
    let number = this.items.length + 1;
    while (taken(number)) number++;
    return `Sheet${number}`;
  }
}
