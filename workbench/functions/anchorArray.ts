import { type ICellData, ICommandService, type Nullable, type Univer } from "@univerjs/core";
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  type ISetSuperTableMutationParam,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { toGridColumn, toGridFormula } from "./gridFormula";

/** ANCHORARRAY(A1): the range the formula in A1 spills to, or A1 where it does not spill. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    private readonly current: IFormulaCurrentConfigService,
  ) {
    super("ANCHORARRAY");
  }

  override isAddress() {
    return true;
  }

  override calculate(anchor: BaseValueObject) {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    const spilled =
      this.runtime.getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      this.current.getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    return spilled ? this.createReferenceObject(reference, { ...spilled }) : reference;
  }
}

/**
 * Makes `A1#` work, and names of columns with [ ] # ' or @ in them: what is typed or written is rewritten to what the
 * grid can read, such as ANCHORARRAY(A1), which follows the spill as it grows.
 */
export function understandSpillReferences(univer: Univer): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    new AnchorArray(injector.get(IFormulaRuntimeService), injector.get(IFormulaCurrentConfigService)),
  );
  functions.registerDescriptions({
    functionName: "ANCHORARRAY",
    functionType: FunctionType.Lookup,
    description: "The range a formula spills to; the same as writing A1#.",
    abstract: "The range a formula spills to",
    functionParameter: [
      { name: "cell", detail: "The cell that holds the formula.", example: "A1", require: 1, repeat: 0 },
    ],
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetDefinedNameMutation.id) {
      const name = params as { formulaOrRefString: string };
      name.formulaOrRefString = toGridFormula(name.formulaOrRefString);
    }
    if (id === SetSuperTableMutation.id) {
      const { reference } = params as ISetSuperTableMutationParam;
      reference.titleMap = new Map([...reference.titleMap].map(([name, position]) => [toGridColumn(name), position]));
    }
    if (id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const { cellValue = {} } = params as ISetRangeValuesMutationParams;
    for (const row of Object.values(cellValue)) {
      for (const cell of Object.values((row ?? {}) as Record<number, Nullable<ICellData>>)) {
        if (typeof cell?.f === "string" && /[#']/.test(cell.f)) cell.f = toGridFormula(cell.f);
      }
    }
  });
}
