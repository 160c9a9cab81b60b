import type { BaseValueObject } from "@univerjs/engine-formula";
import { type Call, CallCache, type CallResult, callKey } from "./callCache";
import type { CalculationEngine } from "./calculationEngine";
import type { CellMessages } from "./cellMessages";
import { type Cell, cellKey, columnName, joinCells } from "./cells";
import { callDirectly } from "./directCall";
import type { FunctionMetadata } from "./functionMetadata";
import { type FunctionHost, Invocations } from "./invocations";
import { busy, errorsIn, fromResult, isWireError, readArguments, type WireError, type WireValue } from "./wireValues";

/** How often a cell is recalculated for an answer before it is taken to be gone. */
const maximumDeliveries = 3;

/**
 * Computes KAM formulas with the add-in's own functions. The formula engine cannot wait, so a cell answers #BUSY!, the
 * call goes out, its answer is remembered, and the cells that asked for it are recalculated and find it.
 */
export class KamFunctions {
  /** Call the add-in's functions in the same pass, without the protocol: for very large sheets. */
  direct = false;

  private readonly cache = new CallCache();
  private readonly invocations: Invocations;
  private readonly cells = new Map<string, Cell>();
  private delivery: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: FunctionHost,
    private readonly frame: HTMLIFrameElement,
    private readonly engine: CalculationEngine,
    private readonly messages: CellMessages,
    /** The name of the sheet a cell is on; undefined when its workbook or sheet is gone. */
    private readonly nameOfSheet: (cell: Cell) => string | undefined,
  ) {
    this.invocations = new Invocations(host);
    engine.onEnd(() => this.deliver());
  }

  /** Cells wait for an answer, or have not been computed from it yet. */
  get busy(): boolean {
    return this.invocations.pending > 0 || this.delivery !== undefined || this.cache.awaited().length > 0;
  }

  /** The value of one function in one formula. */
  evaluate(metadata: FunctionMetadata, values: BaseValueObject[], cell: Cell): BaseValueObject {
    this.cells.set(cellKey(cell), cell);
    const { args, refusal } = readArguments(metadata.parameters, values);
    const errors = args.flatMap(errorsIn);
    if (errors.some(({ code }) => code === busy)) return fromResult({ code: busy });
    if (refusal) return this.show({ ok: false, code: refusal.code, message: refusal.message ?? "" }, cell);
    const result = this.answer(metadata.id, args, cell, errors);
    return result ? this.show(result, cell) : fromResult({ code: busy });
  }

  /** The add-in was loaded anew: its answers may differ now. */
  addinReloaded(): void {
    this.invocations.forget();
    this.cache.clear();
    for (const [key, cell] of this.cells) if (this.nameOfSheet(cell) === undefined) this.cells.delete(key);
    if (this.cells.size > 0) this.engine.recalculate(joinCells(this.cells.values()));
  }

  private answer(id: string, args: WireValue[], cell: Cell, errors: WireError[]): CallResult | undefined {
    const address = `${this.nameOfSheet(cell) ?? ""}!${columnName(cell.column)}${cell.row + 1}`;
    const immediate = this.direct ? callDirectly(this.frame.contentWindow, id, args, address) : undefined;
    if (immediate) return immediate;
    const key = callKey(id, args);
    const call = this.cache.find(key);
    if (call?.result) {
      call.waiting.delete(cellKey(cell));
      return call.result;
    }
    const waiting = call ?? { key, waiting: new Map<string, Cell>(), deliveries: 0 };
    waiting.waiting.set(cellKey(cell), cell);
    if (!call) {
      this.cache.add(waiting);
      const answer = (result: CallResult) => this.arrived(waiting, result);
      this.invocations.call({ id, args, address, hasErrors: errors.length > 0, answer });
    }
    return undefined;
  }

  private arrived(call: Call, result: CallResult): void {
    call.result = result;
    this.delivery ??= setTimeout(() => {
      this.delivery = undefined;
      this.deliver();
    });
  }

  /** Recalculates the cells whose answers are in, but never into a running calculation: that would be lost. */
  private deliver(): void {
    if (this.engine.busy) return;
    const cells: Cell[] = [];
    for (const call of this.cache.awaited()) {
      if (!call.result) continue;
      if (call.deliveries++ < maximumDeliveries) cells.push(...call.waiting.values());
      else call.waiting.clear();
    }
    if (cells.length > 0) this.engine.recalculate(joinCells(cells));
  }

  private show(result: CallResult, cell: Cell): BaseValueObject {
    this.messages.delete(cell);
    if (!result.ok) {
      this.messages.set(cell, { code: result.code, text: result.message });
      return fromResult({ code: result.code });
    }
    const rows = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
    rows.forEach((row, down) =>
      row.forEach((value, right) => {
        if (!isWireError(value) || !value.message) return;
        const spilled = { ...cell, row: cell.row + down, column: cell.column + right };
        this.messages.set(spilled, { code: value.code, text: value.message });
      }),
    );
    return fromResult(result.value);
  }
}
