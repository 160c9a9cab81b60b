import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { errorsIn, fromResult, readArguments } from "../../../workbench/functions/wireValues";

const number = (value: number) => NumberValueObject.create(value);
const text = (value: string) => StringValueObject.create(value);
const blank = NullValueObject.create();
const notAvailable = ErrorValueObject.create(ErrorType.NA);

const range = (...rows: (BaseValueObject | null)[][]) =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });

const matrix = { name: "ratings", type: "any", dimensionality: "matrix" as const };
const scalar = (type: string) => ({ name: "limit", type });
const read = (parameter: Parameters<typeof readArguments>[0][number], value?: BaseValueObject) =>
  readArguments([parameter], [value]);

test("a range arrives as rows of cells, text and booleans intact and blanks as null", () => {
  const cells = range([number(3), text("00123")], [BooleanValueObject.create(true), null]);
  expect(read(matrix, cells).args).toEqual([
    [
      [3, "00123"],
      [true, null],
    ],
  ]);
});

test("one value for a matrix is a matrix of one cell; an omitted or empty argument is null", () => {
  expect(read(matrix, number(7)).args).toEqual([[[7]]]);
  expect(read(matrix, undefined).args).toEqual([null]);
  expect(read(matrix, blank).args).toEqual([null]);
});

test("errors in a range reach the function", () => {
  const { args, refusal } = read(matrix, range([number(1), notAvailable]));
  expect(args).toEqual([[[1, { type: "CustomFunctionError", code: "#N/A" }]]]);
  expect(refusal).toBeUndefined();
  expect(args.flatMap(errorsIn).map(({ code }) => code)).toEqual(["#N/A"]);
});

test.each([
  ["number", text(" 12.5 "), 12.5],
  ["number", BooleanValueObject.create(true), 1],
  ["number", range([number(4)]), 4],
  ["number", range([null]), 0],
  ["string", number(15), "15"],
  ["string", BooleanValueObject.create(false), "FALSE"],
  ["string", range([null]), ""],
  ["boolean", number(0), false],
  ["boolean", text("true"), true],
  ["any", range([null]), null],
  ["number", blank, null],
])("a scalar %s is converted as in Excel", (type, value, expected) => {
  expect(read(scalar(type), value)).toEqual({ args: [expected], refusal: undefined });
});

test.each([
  ["number", text("many"), "#VALUE!", "limit is not a number."],
  ["number", text(""), "#VALUE!", "limit is not a number."],
  ["boolean", text("yes"), "#VALUE!", "limit is not a boolean."],
  ["string", range([text("a"), text("b")]), "#VALUE!", "limit takes one value, not a range of cells."],
  ["number", notAvailable, "#N/A", undefined],
])("a scalar %s that cannot be read refuses the call", (type, value, code, message) => {
  expect(read(scalar(type), value).refusal).toMatchObject(message ? { code, message } : { code });
});

test("a returned matrix keeps text as text, blanks blank and errors in their cells", () => {
  const result = fromResult([
    ["00123", "TRUE"],
    [null, { valueType: "CustomFunctionError", code: "#DIV/0!" }],
    [1.5, true],
  ]) as ArrayValueObject;
  expect([result.getRowCount(), result.getColumnCount()]).toEqual([3, 2]);
  expect(result.get(0, 0)?.isString()).toBe(true);
  expect(result.get(0, 1)?.isString()).toBe(true);
  expect(result.get(1, 0)?.isNull()).toBe(true);
  expect((result.get(1, 1) as ErrorValueObject).getErrorType()).toBe("#DIV/0!");
  expect([result.get(2, 0)?.getValue(), result.get(2, 1)?.getValue()]).toEqual([1.5, true]);
});
