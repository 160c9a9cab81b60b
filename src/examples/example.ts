/** A value of a cell in an example. */
export type ExampleCell = number | string | boolean | null;

/** An argument of a worked call: a range of cells, one value, or null where it is omitted. */
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

/** A worked call of one function with a result that is known from elsewhere than this add-in. */
export interface Example {
  /** The function's id, without the namespace. */
  readonly function: string;
  /** What the call answers, in one sentence. */
  readonly title: string;
  readonly arguments: readonly ExampleArgument[];
  /** The expected cells, to full precision; an error is its text, such as "#N/A". */
  readonly result: readonly (readonly (number | string | boolean)[])[];
  /** How the result is known: the calculation by hand, step by step, or the published table. */
  readonly source: string;
}
