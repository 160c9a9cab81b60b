import { type IDisposable, ICommandService, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { CellRange } from "./cells";

/** Commands that format cells without changing a value: the engine does not recalculate after them. */
const formatting = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

/**
 * Follows the grid's formula engine. After a change the engine waits a moment for further ones (scheduled), then
 * calculates (running), then writes the results into the cells.
 */
export class CalculationEngine {
  private readonly commands: ICommandService;
  private readonly session: FormulaCalculationSessionService;
  private readonly endListeners: (() => void)[] = [];
  private scheduled = false;
  private stopRequested = false;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.follow(injector.get(IActiveDirtyManagerService));
  }

  /** A calculation is running, or its results are not in the cells yet. */
  get running(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  get busy(): boolean {
    return this.scheduled || this.running;
  }

  /** Calls back after every calculation, its results being in the cells. */
  onEnd(listener: () => void): void {
    this.endListeners.push(listener);
  }

  /** Recalculates the formulas in these ranges and everything that depends on them. */
  recalculate(dirtyRanges: CellRange[]): void {
    this.trigger({ dirtyRanges });
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  private trigger(what: { dirtyRanges?: CellRange[]; forceCalculation?: boolean }): void {
    const params = { forceCalculation: false, dirtyRanges: [], ...what };
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private follow(dirty: IActiveDirtyManagerService): IDisposable {
    return this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.scheduled = false;
      else if (id === SetFormulaCalculationStopMutation.id) {
        this.scheduled = false;
        this.stopRequested = true;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        const state = (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
        if (state !== undefined) this.ended(state);
      } else if (dirty.get(id)) {
        const trigger = (params as { trigger?: string } | undefined)?.trigger ?? "";
        const unchanged = id === SetRangeValuesMutation.id && (options?.onlyLocal || formatting.includes(trigger));
        if (!unchanged) this.scheduled = true;
      }
    });
  }

  /**
   * A change during a calculation stops it, and the engine starts again with both changes. When the calculation was
   * over before it noticed, the engine forgets the second change: then everything is calculated anew.
   */
  private ended(state: FormulaExecutedStateType): void {
    const missed = this.stopRequested && state !== FormulaExecutedStateType.STOP_EXECUTION;
    this.stopRequested = false;
    if (missed) this.recalculateAll();
    setTimeout(() => this.endListeners.forEach((listener) => listener()));
  }
}
