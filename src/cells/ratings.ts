import type { Matrix } from "../models/matrix";
import type { RowErrors } from "../models/modelError";
import { type Block, numbers } from "./matrix";

/** Ratings, and for each criterion the rows whose rating cannot be read. */
export interface Ratings {
  readonly ratings: Matrix;
  readonly unreadable: readonly RowErrors[];
}

/** The ratings of a block for a reader who does not know yet which criteria will have a weight. */
export function ratingsByCriterion(source: Block): Ratings {
  const { rows, columns, values } = numbers(source);
  const unreadable = Array.from({ length: columns }, (_, j) => numbers(source, (column) => column !== j).errors);
  return { ratings: { rows, columns, values }, unreadable };
}
