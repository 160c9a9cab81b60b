import { cellAddress } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/excel/workbook";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { PlanOutcome, Undo, UndoOutcome } from "../../../src/workbook/changes/outcome";
import type { KamFormula, KamFormulas } from "../../../src/workbook/handOver/kamFormulas";
import { type Blocks, type DefinedName, takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { ENGLISH, scanned } from "../../workbook/dataCheck/scanned";
import { accountsTable, criteriaRows, criteriaTable, modelBlocks, settingsTable } from "../../workbook/modelTables";

/** A workbook without Excel: its tables, and what a test does to them while the pane looks on. */
export class FakeWorkbook implements Workbook {
  criteria: CellValue[][] | undefined = criteriaRows();
  formulas: CellValue[][] | undefined;
  settings: Blocks["settings"] = settingsTable();
  accounts: Blocks["portfolio"] = accountsTable();
  /** The outlines of all tables. */
  tables: Blocks["tables"] = [];
  /** What the next read fails with. */
  failure: string | undefined;
  /** How plans end. */
  outcome: PlanOutcome = { kind: "done", undo: { title: "A plan" } };
  /** How taking back ends. */
  undone: UndoOutcome = { kind: "done" };
  /** The ranges that were shown to the user. */
  readonly selected: string[] = [];
  /** The titles of the plans that were asked for, and the plans. */
  readonly carriedOut: string[] = [];
  readonly plans: Plan[] = [];
  /** The tables that a workbook need not have. */
  optional: Blocks["optional"] = {};
  reads = 0;
  stopped = false;
  onWaiting: (waiting: boolean) => void = () => undefined;
  #onChange: () => void = () => undefined;
  #gate: Promise<void> | undefined;
  #proceed: () => void = () => undefined;

  /** For `createPaneStore`. */
  readonly open = (onWaiting: (waiting: boolean) => void): Workbook => {
    this.onWaiting = onWaiting;
    return this;
  };

  /** Makes everything wait until `proceed`, as while a cell is being edited. */
  hold(): void {
    this.#gate = new Promise((resolve) => (this.#proceed = resolve));
  }

  proceed(): void {
    this.#gate = undefined;
    this.#proceed();
  }

  /** Types a weight into the sheet, or anything else, and tells the pane that something changed. */
  type(criterion: string, value: CellValue, column = 5): void {
    this.criteria = this.criteria!.map((row) =>
      row.map((cell, j) => (row[0] === criterion && j === column ? value : cell)),
    );
    this.#onChange();
  }

  /** Tells the pane that something changed. */
  changed(): void {
    this.#onChange();
  }

  weights(): unknown[] {
    return this.criteria!.map((row) => row[5]);
  }

  async read() {
    this.reads++;
    await this.#gate;
    this.#failOnce();
    return takeSnapshot(
      modelBlocks({
        criteria: this.#criteriaTable(),
        settings: this.settings,
        portfolio: this.accounts,
        optional: this.optional,
        tables: this.tables,
        names: this.names,
      }),
    );
  }

  /** The defined names. */
  names: DefinedName[] = [];

  /** The tables that are read one by one, on a sheet of their own; the user has selected nothing but `selection`. */
  readonly placed = new Map<string, Awaited<ReturnType<Workbook["readTable"]>>>();
  selection: Awaited<ReturnType<Workbook["readSelection"]>>;

  async readTable(name: string) {
    this.#failOnce();
    return this.placed.get(name);
  }

  async readSelection() {
    this.#failOnce();
    return this.selection;
  }

  /** What is selected, where references can lead, and what is in cells by their address such as Sheet1!B2. */
  selectedArea: Awaited<ReturnType<Workbook["readSelectedArea"]>> = {
    ...{ sheet: "Sheet1", row: 1, column: 10, rows: 1, columns: 1 },
  };
  map: Awaited<ReturnType<Workbook["readBookMap"]>> = { sheets: ["Sheet1"], tables: [], names: [] };
  readonly cells = new Map<string, Partial<Awaited<ReturnType<Workbook["readPlace"]>>>>();

  async readSelectedArea() {
    this.#failOnce();
    return this.selectedArea;
  }

  async readBookMap() {
    return this.map;
  }

  async readPlace({ sheet, row, column }: Parameters<Workbook["readPlace"]>[0]) {
    const cell = this.cells.get(`${sheet}!${cellAddress(row, column)}`);
    return { content: "", shown: "", filled: undefined, ...cell };
  }

  /** Scans the criteria, the settings and the accounts. */
  async scan(...[targets, options]: Parameters<Workbook["scan"]>): ReturnType<Workbook["scan"]> {
    await this.#gate;
    options?.signal?.throwIfAborted();
    this.#failOnce();
    const blocks = [this.accounts, this.#criteriaTable(), this.settings];
    return {
      separators: ENGLISH,
      tables: targets.flatMap((target) => {
        const block = blocks.find((one) => one?.name === target.table);
        return block === undefined ? [] : [scanned(target, block)];
      }),
    };
  }

  /** The formulas of the add-in that are found. */
  formulasFound: KamFormulas = { formulas: [], readers: [], sheets: [], defined: [], names: [], taken: [] };

  /** Shows the number 1 in every cell of a result. */
  async readResults(formulas: readonly KamFormula[]): ReturnType<Workbook["readResults"]> {
    this.#failOnce();
    return formulas.map(({ formula, rows, columns }) => {
      const shown = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(1));
      return { formulas: shown.map((line) => line.map(() => formula)), shown };
    });
  }

  async scanFormulas(options?: Parameters<Workbook["scanFormulas"]>[0]): Promise<KamFormulas> {
    options?.onProgress?.({ sheet: "Sheet1", cells: 20_000, of: 50_000 });
    await this.#gate;
    options?.signal?.throwIfAborted();
    this.#failOnce();
    return this.formulasFound;
  }

  async sheetNames() {
    return ["Sheet1"];
  }

  /** Brings the criteria where there are none, else writes their weights; or fails as the test has asked. */
  async carryOut(plan: Plan): Promise<PlanOutcome> {
    this.carriedOut.push(plan.title);
    this.plans.push(plan);
    await this.#gate;
    if (this.outcome.kind === "done") {
      if (this.criteria === undefined) this.criteria = criteriaRows();
      else if (!this.#writeWeights(plan)) return { kind: "unchanged", why: ["A cell has changed meanwhile."] };
    }
    this.#onChange();
    return this.outcome;
  }

  /** Whether every weight that a plan edits was still what it had read; then they are written. */
  #writeWeights({ steps }: Plan): boolean {
    const rows = this.criteria!;
    const edits = steps.flatMap((step) => (step.kind === "editRows" && step.column === "Weight" ? step.edits : []));
    const found = edits.map((edit) => ({ edit, row: rows.find(([name]) => name === edit.row) }));
    if (found.some(({ edit, row }) => row?.[5] !== edit.base)) return false;
    this.criteria = rows.map((row) => {
      const edit = found.find((one) => one.row === row)?.edit;
      return row.map((cell, j) => (edit !== undefined && j === 5 ? (edit.value as CellValue) : cell));
    });
    return true;
  }

  async undo(undo: Undo): Promise<UndoOutcome> {
    this.carriedOut.push(`Undo: ${undo.title}`);
    return this.undone;
  }

  async select(sheet: string, address: string): Promise<void> {
    this.#failOnce();
    this.selected.push(`${sheet}!${address}`);
  }

  async selectRow(table: string, row: number): Promise<void> {
    this.#failOnce();
    this.selected.push(`${table} row ${row}`);
  }

  async listen(onChange: () => void) {
    this.#onChange = onChange;
    return async () => {
      this.stopped = true;
    };
  }

  #criteriaTable() {
    if (this.criteria === undefined) return undefined;
    return { ...criteriaTable(this.criteria), formulas: this.formulas ?? this.criteria };
  }

  #failOnce(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw new Error(failure);
  }
}
