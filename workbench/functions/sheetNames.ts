import { ICommandService, type Univer } from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { type ISetWorksheetNameMutationParams, SetWorksheetNameMutation } from "@univerjs/sheets";

/**
 * Keeps defined names alive when a sheet is renamed. The grid rewrites what they mean, but formulas that use them go on
 * with the sheet's old name, which the formula engine has remembered: it is made to forget, and to calculate anew.
 */
export function followSheetNames(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { unitId } = params as ISetWorksheetNameMutationParams;
    setTimeout(() => {
      const defined = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
      if (defined.length === 0) return;
      injector.get(IFunctionService).deleteFormulaAstCacheKey(...defined.map(({ name }) => name));
      const names = Object.fromEntries(defined.map(({ name, formulaOrRefString }) => [name, formulaOrRefString]));
      const calculation = { forceCalculation: true, dirtyRanges: [], dirtyDefinedNameMap: { [unitId]: names } };
      void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, calculation, { onlyLocal: true });
    }); // only then are the names rewritten
  });
}
