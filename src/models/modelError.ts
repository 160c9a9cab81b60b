/** The error values a KAM function answers with. Excel shows a message only behind `#VALUE!` and `#N/A`. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/**
 * What a model says when it cannot compute: the Excel error value and a sentence that names the argument, the row,
 * the cause and what to do. Thrown, it is the answer of the whole call; kept in `RowErrors`, that of one row. It is an
 * answer and no `Error`, whose stack trace would make a list with 100,000 blank rows slow.
 */
export class ModelError {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}

  toString(): string {
    return this.message;
  }
}

/** Rows (from 0) that have no result, and why. The other rows are computed all the same. */
export type RowErrors = Map<number, ModelError>;

/** An argument that cannot be used as it is. */
export const invalid = (message: string): ModelError => new ModelError("#VALUE!", message);

/** A result that cannot be computed from the data there is. */
export const notAvailable = (message: string): ModelError => new ModelError("#N/A", message);

/** A share of a total that is zero. */
export const divisionByZero = (message: string): ModelError => new ModelError("#DIV/0!", message);
