import type { Univer } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  ERROR_TYPE_SET,
  FunctionType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import { type FunctionMetadata, sheetName } from "./functionMetadata";
import type { KamFunctions } from "./kamFunctions";
import { busy, fromResult } from "./wireValues";

/** A function of the add-in as the formula engine sees it. */
class KamFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly functions: KamFunctions,
  ) {
    super(sheetName(metadata));
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...values: BaseValueObject[]) {
    const { unitId, subUnitId, row, column } = this;
    if (!unitId || !subUnitId) return fromResult({ code: "#VALUE!" });
    try {
      return this.functions.evaluate(this.metadata, values, { unitId, sheetId: subUnitId, row, column });
    } catch (error) {
      console.error(error); // a throw would stop the formula engine for good
      return fromResult({ code: "#VALUE!" });
    }
  }
}

/** Makes every function of the add-in known to the grid: in formulas, in autocomplete and in parameter hints. */
export function registerFunctions(univer: Univer, metadata: FunctionMetadata[], functions: KamFunctions): void {
  const injector = univer.__getInjector();
  ERROR_TYPE_SET.add(busy as never); // a cell that refers to a busy one is busy too, not text
  injector.get(IFunctionService).registerExecutors(...metadata.map((one) => new KamFunction(one, functions)));
  injector.get(IDescriptionService).registerDescriptions(
    metadata.map((one) => ({
      functionName: sheetName(one),
      functionType: FunctionType.User,
      description: one.description ?? "",
      abstract: one.description ?? "",
      functionParameter: one.parameters.map(({ name, description, optional }) => ({
        name,
        detail: description ?? name,
        example: "A2:A20",
        require: optional ? (0 as const) : (1 as const),
        repeat: 0 as const,
      })),
    })),
  );
}
