import type { ColumnProfile } from "./columnProfile";
import type { ColumnGuess } from "./columnGuess";
import { phraseIn } from "./headerWords";
import { WORDS } from "./words";

/** Which column says by Yes, No, Always or Never whether an account may be key: by its header, among those that say so. */
export function guessEligible(columns: readonly ColumnProfile[]): ColumnGuess {
  const flags = columns.filter(({ flags: said, filled }) => filled > 0 && said === filled);
  const found = flags.find(({ name }) => phraseIn(name, WORDS.eligible) !== undefined);
  if (found) return { column: found.name, reason: `says ${found.samples.join(", ")}` };
  if (flags[0]) return { column: undefined, reason: `${flags[0].name} says Yes or No, but not by its header of what` };
  return { column: undefined, reason: "no column of Yes and No: every account may be key" };
}
