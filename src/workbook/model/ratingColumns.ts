import { neighbouringRatings, type RatingReferences, scatteredRatings } from "../formulas";
import { sameName } from "../snapshot/table";

/**
 * How the model refers to the columns of the criteria, in the order of the table.
 *
 * Neighbours are one range from the first to the last: a column that is inserted between them is taken in, with weight 0
 * until it is a criterion. Where other columns lie between them, each is named for itself, so that none of the user's
 * own formulas that show a result (which would be circular), and no long text, is ever passed along.
 *
 * @returns undefined where no criterion has a column.
 */
export function ratingColumns(
  table: string,
  columns: readonly string[],
  criteria: readonly string[],
): RatingReferences | undefined {
  const isRating = (column: string) => criteria.some((criterion) => sameName(criterion, column));
  const ratings = columns.filter(isRating);
  const [first, last] = [ratings[0], ratings.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = columns.slice(columns.indexOf(first), columns.indexOf(last) + 1);
  return span.every(isRating) ? neighbouringRatings(table, first, last) : scatteredRatings(table, ratings);
}
