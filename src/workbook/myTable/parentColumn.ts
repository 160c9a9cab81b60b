import type { ColumnProfile } from "./columnProfile";
import type { ColumnGuess } from "./columnGuess";
import { phraseIn } from "./headerWords";
import { WORDS } from "./words";

/** Which column says what group a company belongs to: a parent's word in the header, and values that repeat. */
export function guessParent(columns: readonly ColumnProfile[], account: string | undefined): ColumnGuess {
  const named = columns.filter(({ name, texts, filled }) => {
    return (
      name !== account &&
      texts > 0.5 * filled &&
      phraseIn(name, WORDS.parent) !== undefined &&
      phraseIn(name, WORDS.groupOfOtherThings) === undefined
    );
  });
  const found = named.find(({ repeated }) => repeated > 0);
  if (found) return { column: found.name, reason: `${found.repeated} of ${found.filled} values repeat` };
  if (named[0]) return { column: undefined, reason: `no value of ${named[0].name} repeats` };
  return { column: undefined, reason: "no header speaks of a group or parent" };
}
