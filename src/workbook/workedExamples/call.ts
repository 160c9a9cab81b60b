import type { ExampleArgument, ExampleCell } from "../../examples/example";

/** A call of a function by its id; an argument is an address or a literal, "" where it is omitted. */
export function callFormula(id: string, written: readonly string[]): string {
  return `KAM.${id}(${written.join(",").replace(/,+$/, "")})`;
}

/** Whether an argument of an example is a range and not a single value. */
export function isRange(argument: ExampleArgument): argument is readonly (readonly ExampleCell[])[] {
  return Array.isArray(argument);
}
