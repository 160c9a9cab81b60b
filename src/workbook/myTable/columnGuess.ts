/** A column that is taken for something, or none, and why, in a few words. */
export interface ColumnGuess {
  readonly column: string | undefined;
  readonly reason: string;
}
