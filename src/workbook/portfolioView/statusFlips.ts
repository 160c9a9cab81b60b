import { at } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import type { PortfolioInput } from "../../models/portfolio";
import { allIndices, sortByValue } from "../../models/sortByValue";
import { isTie } from "../../models/ties";
import { scoreAlone, weightAt } from "../../models/weightLines";
import type { Competition } from "./competition";

/** A weight of one criterion at which an account gains or loses its place on the key list. */
export interface StatusFlip {
  /** The criterion by its column in the ratings. */
  readonly column: number;
  /** Its share of all weights now, and at the change. */
  readonly from: number;
  readonly to: number;
  /** The row of the account that changes places with it there. */
  readonly rival: number;
  /** Whether a rating of one of the two is missing: its score stands for it, which is exact at the stated weight only. */
  readonly approximate: boolean;
}

/** Crossings closer than this to the end of the weight are ties there but for rounding, which change nothing. */
const AT_THE_END = 1e-9;

/**
 * The nearest changes of one criterion's weight that would take an account onto the key list or off it, the other
 * weights keeping their proportions; at most one a direction and criterion, nearest first.
 *
 * Scores are straight lines in the weight (see `scoreAlone`); two accounts change places where their lines cross, which
 * is the weight that KAM.FLIPWEIGHT gives for the two. Going away from the stated weight, the account's status changes
 * at the first crossing after which it has a place, no place, or shares the last place with accounts of equal scores. The
 * nearest of these over all accounts are the ends of the safe range that KAM.WEIGHTRANGE gives. An account with missing ratings
 * keeps its score in place of them, so there the weight is an approximation.
 *
 * @param row an account whose status the score decides and that is not tied at the cut.
 */
export function statusFlips(input: PortfolioInput, { field, places }: Competition, row: number): readonly StatusFlip[] {
  const account = field.rows.indexOf(row);
  if (account < 0 || places === 0 || field.rows.length <= places) return [];
  const flips = Array.from(field.weights, (weight, column) => {
    if (weight === 1) return [];
    const alone = scoreAlone(input.ratings, field, column, input);
    if (alone instanceof ModelError) return [];
    const lines = { scores: field.scores, alone };
    return [-weight / (1 - weight), 1].flatMap((limit): StatusFlip[] => {
      const change = firstChange(lines, account, places, limit);
      if (change === undefined) return [];
      return [
        {
          column,
          from: weight,
          to: weightAt(change.u, weight),
          rival: field.rows[change.rival]!,
          approximate: hasGap(field, account) || hasGap(field, change.rival),
        },
      ];
    });
  });
  return flips.flat().sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

/** Whether a contender has no rating in a criterion that counts, so that its line is an approximation. */
function hasGap({ values, weights }: Competition["field"], contender: number): boolean {
  return weights.some((weight, j) => weight > 0 && Number.isNaN(at(values, contender, j)));
}

interface Lines {
  /** Where the lines are at the stated weight, and where the criterion has all the weight. */
  readonly scores: Float64Array;
  readonly alone: Float64Array;
}

/** The place nearest to the stated weight, towards `limit`, at which the account gains or loses its place. */
function firstChange(
  { scores, alone }: Lines,
  account: number,
  places: number,
  limit: number,
): { readonly u: number; readonly rival: number } | undefined {
  const n = scores.length;
  const direction = Math.sign(limit);
  const end = Math.abs(limit) - AT_THE_END;
  const others = new Uint32Array(n);
  const distances = new Float64Array(n);
  const steps = new Int8Array(n); // 1 where the other comes to be ahead, −1 where it falls behind
  let crossings = 0;
  let ahead = 0;
  let level = 0; // accounts whose line is the account's own
  for (let other = 0; other < n; other++) {
    if (other === account) continue;
    const gap = lead(scores, other, account);
    const gain = direction * (lead(alone, other, account) - gap);
    if (gap === 0 && gain === 0) level++;
    if (gap > 0 || (gap === 0 && gain > 0)) ahead++;
    const distance = -gap / gain;
    if (!(gap * gain < 0 && distance < end)) continue;
    others[crossings] = other;
    distances[crossings] = distance;
    steps[crossings++] = gain > 0 ? 1 : -1;
  }
  const standing = () => (ahead + level < places ? "in" : ahead < places ? "tied" : "out");
  const now = standing();
  const wanted = now === "in" ? 1 : -1;
  const order = sortByValue(allIndices(crossings), distances, "ascending");
  for (let p = 0; p < crossings;) {
    const distance = distances[order[p]!]!;
    let rival = -1;
    for (; p < crossings && isTie(distances[order[p]!]!, distance); p++) {
      const crossing = order[p]!;
      ahead += steps[crossing]!;
      if (rival < 0 && steps[crossing] === wanted) rival = others[crossing]!;
    }
    if (standing() !== now) return { u: direction * distance, rival };
  }
  return undefined;
}

/** By how much one value is above another; 0 where they differ by rounding only. */
function lead(values: Float64Array, one: number, other: number): number {
  return isTie(values[one]!, values[other]!) ? 0 : values[one]! - values[other]!;
}
