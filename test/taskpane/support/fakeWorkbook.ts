import type { Workbook } from "../../../src/workbook/excel/workbook";
import type { Plan } from "../../../src/workbook/plan";
import type { PlanOutcome, Undo, UndoOutcome } from "../../../src/workbook/planOutcome";
import { type Blocks, takeSnapshot } from "../../../src/workbook/snapshot";
import { checkEdits } from "../../../src/workbook/snapshotEdits";
import type { CellValue } from "../../../src/workbook/snapshotTable";
import { accountsTable, criteriaRows, criteriaTable, modelBlocks, settingsTable } from "../../workbook/modelTables";

/** A workbook without Excel: its tables, and what a test does to them while the pane looks on. */
export class FakeWorkbook implements Workbook {
  criteria: CellValue[][] | undefined = criteriaRows();
  formulas: CellValue[][] | undefined;
  settings: Blocks["settings"] = settingsTable();
  accounts: Blocks["portfolio"] = accountsTable();
  /** What the next read or apply fails with. */
  failure: string | undefined;
  /** How plans end. */
  outcome: PlanOutcome = { kind: "done", undo: { title: "A plan" } };
  /** How taking back ends. */
  undone: UndoOutcome = { kind: "done" };
  /** The ranges that were shown to the user. */
  readonly selected: string[] = [];
  /** The titles of the plans that were asked for. */
  readonly carriedOut: string[] = [];
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
      modelBlocks({ criteria: this.#criteriaTable(), settings: this.settings, portfolio: this.accounts }),
    );
  }

  async apply(...[where, edits]: Parameters<Workbook["apply"]>): ReturnType<Workbook["apply"]> {
    await this.#gate;
    this.#failOnce();
    const check = checkEdits(this.#criteriaTable(), where, edits);
    if ("conflicts" in check) return { kind: "conflicts", conflicts: check.conflicts };
    for (const { row, value } of edits) this.type(row, value);
    return { kind: "written" };
  }

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

  async sheetNames() {
    return ["Sheet1"];
  }

  /** Brings the criteria, or fails as the test has asked. */
  async carryOut(plan: Plan): Promise<PlanOutcome> {
    this.carriedOut.push(plan.title);
    await this.#gate;
    if (this.outcome.kind === "done") this.criteria = criteriaRows();
    this.#onChange();
    return this.outcome;
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
