import { type ColumnProfile, isNumeric } from "./columnProfile";
import { phraseIn } from "./headerWords";
import type { ColumnGuess } from "./columnGuess";
import { WORDS } from "./words";

/** Names of accounts are taken to be different for at least this share of the rows: a convention. */
const LEAST_DISTINCT = 0.9;

/** Which column says what the accounts are called: names before IDs, words in the header before the mere look of it. */
export function guessAccount(columns: readonly ColumnProfile[]): ColumnGuess {
  const candidates = columns.filter(({ filled, rows, distinct }) => {
    return filled >= LEAST_DISTINCT * rows && filled > 0 && distinct >= LEAST_DISTINCT * filled;
  });
  const isNamed = ({ name }: ColumnProfile) => phraseIn(name, WORDS.account) !== undefined;
  const isNumbered = ({ name }: ColumnProfile) => phraseIn(name, WORDS.id) !== undefined;
  const isText = (column: ColumnProfile) => column.texts > 0.5 * column.filled;
  const tries: readonly (readonly [(column: ColumnProfile) => boolean, string])[] = [
    [(column) => isNamed(column) && isText(column) && !isNumbered(column), "names"],
    [(column) => isText(column) && !isNumbered(column) && !isNumeric(column), "texts"],
    [(column) => isNamed(column) && isNumbered(column), "IDs, as there are no names"],
    [(column) => isNumbered(column) && column.whole, "IDs, as there are no names"],
    [(column) => isNamed(column) && column.whole, "numbers, as there are no names"],
  ];
  for (const [fits, what] of tries) {
    const found = candidates.find(fits);
    if (found) return { column: found.name, reason: `${what}, ${spread(found)}` };
  }
  const named = columns.find((column) => isNamed(column) && isText(column) && !isNumbered(column));
  if (named) return { column: named.name, reason: `by its header, but ${spread(named)}` };
  return { column: undefined, reason: "no column has a different name for each account" };
}

function spread({ repeated, filled, rows }: ColumnProfile): string {
  const blank = filled < rows ? `, ${rows - filled} blank` : "";
  return (repeated === 0 ? "all different" : `${repeated} of ${filled} repeat`) + blank;
}
