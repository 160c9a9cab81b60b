import { ICommandService, type Univer } from "@univerjs/core";
import {
  IFunctionService,
  type ISetSuperTableMutationParam,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/**
 * Makes formulas over a table follow it when it gets more rows or fewer. Where the cells of the new rows are written
 * while the engine still calculates the change of the table, it goes on with the cells that it has remembered the table
 * to have: it is made to forget them, and to calculate anew.
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
    const tables = Object.values(dirtySuperTableMap).flatMap((names) => Object.keys(names));
    injector.get(IFunctionService).deleteFormulaAstCacheKey(...tables);
    const calculation = { forceCalculation: true, dirtyRanges: [], dirtySuperTableMap };
    void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, calculation, { onlyLocal: true });
  }
}
