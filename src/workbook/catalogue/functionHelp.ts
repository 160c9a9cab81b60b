/** A word that an argument takes. */
export interface OptionHelp {
  readonly value: string;
  readonly meaning: string;
}

/** An argument of a function. */
export interface ArgumentHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Cells, one number, or a word to choose. */
  readonly takes: "cells" | "number" | "option";
  /** The words to choose from; none where it takes something else. */
  readonly options: readonly OptionHelp[];
}

/** What a function's JSDoc says of it. */
export interface FunctionHelp {
  /** Without the namespace, such as SCORE. */
  readonly id: string;
  readonly category: string;
  readonly description: string;
  readonly parameters: readonly ArgumentHelp[];
  /** What it returns. */
  readonly returns: string;
  /** Whether a row is enough for it or it needs the whole list, and how it counts. */
  readonly remarks: string;
  /** Which errors it gives, and where. */
  readonly errors: readonly string[];
  /** Where its method comes from. */
  readonly sources: readonly string[];
}
