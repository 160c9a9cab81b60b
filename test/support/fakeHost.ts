import fs from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** Excel's error object as the host's own script provides it. */
export class HostError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export interface Parameter {
  readonly name: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly type: string;
  readonly customEnumId?: string;
  /** The values of its enum. */
  readonly values?: readonly string[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

/** What a call left in the cells: values and error texts, with the message behind each error. */
export interface Answer {
  readonly cells: (number | string | boolean)[][];
  /** The message behind the error in a row and column, from 0. */
  readonly message: (row: number, column?: number) => string;
  /** Whether the whole call failed (then `cells` is that one error). */
  readonly failed: boolean;
}

/** How a value travels from the sheet to the function. */
export interface Carriage {
  /** What an empty cell arrives as. */
  readonly blank: null | 0 | "";
  /** The shape an error cell arrives in: the runtime's class, or a data type object. */
  readonly errors: "class" | "object";
}

export const PLAIN: Carriage = { blank: null, errors: "object" };

/** Gives the functions the global they find in Excel. */
export function installCustomFunctions(): void {
  (globalThis as Record<string, unknown>).CustomFunctions = {
    Error: HostError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    associate: () => undefined,
  };
}

/** All functions of the source with the metadata Microsoft's tool reads from them. */
export interface FakeHost {
  readonly functions: readonly FunctionMetadata[];
  /** Calls a function as Excel does: blanks are null in `args`, an error cell is its text ("#DIV/0!"), omitted is null. */
  call(id: string, args: readonly unknown[], carriage?: Carriage): Answer;
}

const folder = path.resolve("src/functions");

/** The host on the functions of the source, or of one file of it. */
export async function sourceHost(only?: string): Promise<FakeHost> {
  installCustomFunctions();
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && (only === undefined || name === `${only}.ts`))
    .map((name) => path.join(folder, name));
  const generated = await generateCustomFunctionsMetadata(files, false);
  const faults = generated.errors;
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const modules = files.map((file) => jest.requireActual(file) as Record<string, (...args: unknown[]) => unknown>);
  const bodies = new Map(
    generated.associate.map(({ id, functionName }) => [
      id,
      modules.find((module) => functionName in module)?.[functionName],
    ]),
  );
  return fakeHost(functionsOf(generated.metadataJson), (id) => bodies.get(id));
}

function functionsOf(json: string): FunctionMetadata[] {
  const { functions, enums = [] } = JSON.parse(json) as {
    functions: FunctionMetadata[];
    enums?: { id: string; values: { stringValue: string }[] }[];
  };
  const values = new Map(enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
  const withValues = (parameter: Parameter) => ({ ...parameter, values: values.get(parameter.customEnumId ?? "") });
  return functions.map((one) => ({ ...one, parameters: one.parameters.map(withValues) }));
}

/** A host on any association of ids with functions, such as that of the built bundle. */
export function fakeHost(
  functions: readonly FunctionMetadata[],
  body: (id: string) => ((...args: never[]) => unknown) | undefined,
): FakeHost {
  return {
    functions,
    call(id, args, carriage = PLAIN) {
      const metadata = functions.find((one) => one.id === id);
      const run = body(id);
      if (metadata === undefined || run === undefined) throw new Error(`${id} is not associated`);
      if (args.length > metadata.parameters.length)
        throw new Error(`${id} takes ${metadata.parameters.length} arguments`);
      const sent = metadata.parameters.map((parameter, i) => carry(args[i] ?? null, parameter, carriage));
      const invocation = { address: "Sheet1!A1", functionName: id };
      try {
        return received((run as (...all: unknown[]) => unknown)(...sent, invocation));
      } catch (error) {
        if (!isHostError(error)) throw error;
        return { cells: [[error.code]], message: () => error.message, failed: true };
      }
    },
  };
}

const isHostError = (value: unknown): value is HostError =>
  typeof value === "object" && value !== null && value.constructor.name === "HostError";

function carry(value: unknown, parameter: Parameter, carriage: Carriage): unknown {
  if (value === null) return null;
  const matrix = parameter.dimensionality === "matrix";
  const sent: unknown = JSON.parse(JSON.stringify(matrix && !Array.isArray(value) ? [[value]] : value));
  if (!matrix) return carryCell(sent, carriage);
  // Frozen, so that a function that writes into its arguments fails.
  return Object.freeze((sent as unknown[][]).map((row) => Object.freeze(row.map((cell) => carryCell(cell, carriage)))));
}

function carryCell(cell: unknown, { blank, errors }: Carriage): unknown {
  if (cell === null) return blank;
  if (typeof cell !== "string" || !/^#(N\/A|[A-Z]+[/A-Z0]*[!?])$/.test(cell)) return cell;
  return errors === "class"
    ? new HostError(cell)
    : { type: "Error", basicType: "Error", basicValue: cell, errorType: "x" };
}

/** The longest text a cell holds. */
const LONGEST_TEXT = 32_767;

/** Checks what Excel would do with an answer: it must be a rectangle, and no cell may turn to null in JSON. */
function received(value: unknown): Answer {
  if (!Array.isArray(value) || value.length === 0) throw new Error("the answer is no matrix");
  const width = (value[0] as unknown[]).length;
  if (width === 0) throw new Error("the answer is empty");
  const messages = new Map<string, string>();
  const cells = (value as unknown[][]).map((row, i) => {
    if (!Array.isArray(row) || row.length !== width) throw new Error(`row ${i} is ragged`);
    return row.map((cell, j) => {
      if (isHostError(cell)) {
        messages.set(`${i},${j}`, cell.message);
        return cell.code;
      }
      const through = JSON.parse(JSON.stringify([cell]))[0];
      if (through === null || typeof through === "object") throw new Error(`cell ${i},${j} is ${String(cell)}`);
      if (String(through).length > LONGEST_TEXT) throw new Error(`the text of cell ${i},${j} is too long for Excel`);
      return through as number | string | boolean;
    });
  });
  return { cells, failed: false, message: (row, column = 0) => messages.get(`${row},${column}`) ?? "" };
}
