import { ICommandService, type Univer } from "@univerjs/core";
import {
  IFunctionService,
  type ISetSuperTableMutationParam,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/** Forgets each formula that contains this text: of long ones the engine keeps a hash, so that no name would be found. */
const EVERY_FORMULA = "";

/**
 * Makes formulas over a table follow it when it gets more rows or fewer. The engine calculates them once with the
 * new rows, but keeps what it has remembered of them, and then goes on with the old ones: it is made to forget, and to
 * calculate anew.
 */
export function followTableRanges(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const changed = new Map<string, Record<string, string>>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSuperTableMutation.id) return;
    const { unitId, tableName } = params as ISetSuperTableMutationParam;
    if (changed.size === 0) setTimeout(calculate);
    changed.set(unitId, { ...changed.get(unitId), [tableName]: tableName });
  });

  function calculate(): void {
    const dirtySuperTableMap = Object.fromEntries(changed);
    changed.clear();
    injector.get(IFunctionService).deleteFormulaAstCacheKey(EVERY_FORMULA);
    const calculation = { forceCalculation: true, dirtyRanges: [], dirtySuperTableMap };
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, calculation, { onlyLocal: true });
  }
}
