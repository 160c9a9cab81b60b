import {
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameMutationParams,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";

/**
 * Keeps defined names alive when a sheet is renamed. The grid rewrites what they mean, but its formula engine remembers
 * by their text what formulas are, so that those with a name in them would go on with the sheet's old name: each gets
 * a space at its end, which makes it one the engine has not seen.
 */
export function followSheetNames(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const renew = (unitId: string) => {
    const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
    const hasName = (formula: string) => names.some(({ name }) => formula.includes(name));
    for (const sheet of injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheets() ?? []) {
      const cellValue: IObjectMatrixPrimitiveType<{ f: string }> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f && hasName(cell.f)) (cellValue[row] ??= {})[column] = { f: `${cell.f} ` };
      });
      const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheet.getSheetId(), cellValue };
      if (Object.keys(cellValue).length > 0) commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    setTimeout(() => renew((params as ISetWorksheetNameMutationParams).unitId)); // only then are the names rewritten
  });
}
