import type { Univer } from "@univerjs/core";
import { ArrayValueObject, type BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/engine-formula";

function copyOf(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [rowCount, columnCount] = [array.getRowCount(), array.getColumnCount()];
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => array.get(row, column) ?? null),
    ),
    rowCount,
    columnCount,
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}

/** The engine's SORT sorts its argument in place, so that other formulas over the same range see sorted rows: it gets a copy. */
export function keepSortArgument(univer: Univer): void {
  const sort = univer
    .__getInjector()
    .get(IFunctionService)
    .getExecutor("SORT" as never) as BaseFunction;
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (...values: BaseValueObject[]) => calculate(...values.map(copyOf));
}
