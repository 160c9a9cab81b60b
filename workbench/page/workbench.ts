import { samplePortfolio } from "../../src/workbook/sample/portfolio";
import { OfficeHost } from "../protocol/officeHost";
import type { LogEntry } from "../protocol/logEntry";
import type { Area } from "../excel/area";
import type { Charts } from "../excel/chartData";
import { Workbook } from "../excel/workbook";
import { understandSpillReferences } from "../functions/anchorArray";
import { CalculationEngine } from "../functions/calculationEngine";
import { CellMessages } from "../functions/cellMessages";
import { fetchFunctions, type FunctionMetadata, sheetName } from "../functions/functionMetadata";
import { KamFunctions } from "../functions/kamFunctions";
import { registerFunctions } from "../functions/registerFunctions";
import { followSheetNames } from "../functions/sheetNames";
import { keepSortArgument } from "../functions/sortArgument";
import { TableHeaders } from "../functions/tableHeaders";
import { followTableRanges } from "../functions/tableRanges";
import { OpenError } from "../files/openError";
import { openWorkbookFile } from "../files/openWorkbookFile";
import { planAsFile } from "../files/planAsFile";
import { readXlsx } from "../files/readXlsx";
import type { WorkbookFile } from "../files/workbookFile";
import { CellMessagePopup } from "./cellMessagePopup";
import { createGrid, type Grid } from "./grid";
import type { PageStore } from "./pageState";
import { until } from "./until";

const emptyWorkbook: WorkbookFile = {
  name: "Book1.xlsx",
  sheets: [{ name: "Sheet1", cells: [] }],
  tables: [],
  names: [],
};

/** The page's parts, wired: the grid, the add-in's functions in it, and the Office host towards the add-in's frame. */
export class Workbench {
  readonly univer: Grid["univer"];
  readonly api: Grid["api"];
  readonly host: OfficeHost;
  private readonly root: Workbook;
  private readonly engine: CalculationEngine;
  private readonly functions: KamFunctions;
  private readonly messages = new CellMessages();
  private readonly grid: Grid;
  private readonly frame = document.createElement("iframe");
  private functionNames: string[] = [];
  private opening: Promise<void> = Promise.resolve();

  constructor(
    container: HTMLElement,
    private readonly pane: HTMLElement,
    private readonly store: PageStore,
    dark: boolean,
  ) {
    this.grid = createGrid(container, dark);
    ({ univer: this.univer, api: this.api } = this.grid);
    this.show(emptyWorkbook);
    this.engine = new CalculationEngine(this.univer);
    const isBusy = () => this.calculating;
    const calculation = {
      get busy() {
        return isBusy();
      },
      settled: async () => {
        if (isBusy()) await until(() => !isBusy());
      },
    };
    const root = new Workbook(this.grid, calculation, (event) => this.host.sendEvent(event));
    this.root = root;
    this.frame.title = "KAM add-in";
    const addinUrl = new URL("/taskpane.html", location.href).href;
    this.host = new OfficeHost({ frame: this.frame, addinUrl, root, log: (entry) => store.append(entry) });
    this.functions = new KamFunctions(this.host, this.frame, this.engine, this.messages, ({ sheetId }) =>
      this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheetName(),
    );
    keepSortArgument(this.univer);
    understandSpillReferences(this.univer);
    new TableHeaders(this.univer);
    followSheetNames(this.univer);
    followTableRanges(this.univer);
    const popup = new CellMessagePopup(this.grid, (row, column) => this.messageAt(row, column));
    this.engine.onEnd(() => popup.refresh());
  }

  get log(): readonly LogEntry[] {
    return this.store.get().log;
  }

  get charts(): Charts {
    return this.root.charts;
  }

  /** What the cells of a range show, row by row. */
  valuesOf(sheetId: string, { row, column, rows, columns }: Area): readonly unknown[] {
    return this.root.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns).values.flat();
  }

  /** Calls back after whatever may change what the grid shows; returns what ends it. */
  onShown(listener: () => void): () => void {
    const { Event } = this.api;
    const events = [Event.CommandExecuted, Event.Scroll].map((event) => this.api.addEvent(event, listener));
    return () => events.forEach((event) => event.dispose());
  }

  set direct(direct: boolean) {
    this.functions.direct = direct;
  }

  /** Registers the add-in's functions, opens the workbook the page was started with, and loads the add-in. */
  async start(): Promise<void> {
    this.opening = this.openFirst();
    await this.opening;
    this.host.load();
    this.pane.append(this.frame); // only now: a frame takes its name, which office.js reads, when it enters the page
  }

  /** Loads the add-in anew; formulas are computed again with what it brings. */
  reload(): void {
    this.host.load();
    this.functions.addinReloaded();
  }

  /** Opens an .xlsx file in place of the present workbook. What is no such file is said, and the workbook stays. */
  async open(data: ArrayBuffer, name: string): Promise<void> {
    try {
      this.show(await readXlsx(data, name, this.functionNames));
    } catch (error) {
      this.store.update({ problem: error instanceof OpenError ? error.message : `${name} cannot be opened.` });
      if (!(error instanceof OpenError)) console.error(error);
    }
  }

  /** Nothing is under way: no message, no call of a function, no calculation, no change waiting for one. */
  settled(): Promise<void> {
    return this.opening.then(() => until(() => !this.calculating && this.host.pending === 0));
  }

  /** The sentence behind the error a cell shows: "C5" is on the active sheet, "Scores!C5" on another. */
  message(address: string): string | undefined {
    const range = this.api.getActiveWorkbook()?.getActiveSheet().getRange(address);
    return range && this.messageAt(range.getRow(), range.getColumn(), range.getSheetId())?.text;
  }

  private get calculating(): boolean {
    return this.engine.busy || this.functions.busy;
  }

  private async openFirst(): Promise<void> {
    try {
      const metadata: FunctionMetadata[] = await fetchFunctions();
      registerFunctions(this.univer, metadata, this.functions);
      this.functionNames = metadata.map(sheetName);
    } catch (error) {
      this.store.update({ problem: (error as Error).message });
    }
    const response = await fetch("/workbench/file");
    if (!response.ok) return this.show(planAsFile(samplePortfolio()));
    await this.open(await response.arrayBuffer(), fileName(response));
  }

  private show(file: WorkbookFile): void {
    openWorkbookFile(this.grid, file);
    this.store.update({ document: file.name, problem: undefined });
  }

  private messageAt(row: number, column: number, sheetId?: string) {
    const workbook = this.api.getActiveWorkbook();
    const sheet = sheetId ? workbook?.getSheetBySheetId(sheetId) : workbook?.getActiveSheet();
    if (!workbook || !sheet) return undefined;
    const cell = { unitId: workbook.getId(), sheetId: sheet.getSheetId(), row, column };
    const code = sheet.getRange(row, column).getDisplayValue();
    const text = this.messages.get(cell, code);
    return text ? { code, text } : undefined;
  }
}

function fileName(response: Response): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : "The file";
}
