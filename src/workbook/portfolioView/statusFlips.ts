import { at } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import type { PortfolioInput } from "../../models/portfolio";
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
 * at the first crossing after which as many accounts are ahead of it as there are places, or no longer are. The nearest
 * of these over all accounts are the ends of the safe range that KAM.WEIGHTRANGE gives. An account with missing ratings
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
    const lines = { scores: field.scores, slopes: alone.map((value, c) => value - field.scores[c]!) };
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
  readonly scores: Float64Array;
  readonly slopes: Float64Array;
}

/** An account that passes another at a distance from the stated weight, upwards or downwards. */
interface Crossing {
  readonly distance: number;
  readonly other: number;
  readonly rises: boolean;
}

/** The place nearest to the stated weight, towards `limit`, at which the account gains or loses its place. */
function firstChange(
  { scores, slopes }: Lines,
  account: number,
  places: number,
  limit: number,
): { readonly u: number; readonly rival: number } | undefined {
  const direction = Math.sign(limit);
  const end = Math.abs(limit) - AT_THE_END;
  const crossings: Crossing[] = [];
  let ahead = 0;
  for (let other = 0; other < scores.length; other++) {
    if (other === account) continue;
    const gap = isTie(scores[other]!, scores[account]!) ? 0 : scores[other]! - scores[account]!;
    const gain = direction * (slopes[other]! - slopes[account]!);
    if (gap > 0 || (gap === 0 && gain > 0)) ahead++;
    const distance = -gap / gain;
    if (gap * gain < 0 && distance < end) crossings.push({ distance, other, rises: gain > 0 });
  }
  const isIn = ahead < places;
  crossings.sort((a, b) => a.distance - b.distance || a.other - b.other);
  for (let p = 0; p < crossings.length;) {
    const { distance } = crossings[p]!;
    const together = crossings.slice(p, endOfTie(crossings, p));
    for (const { rises } of together) ahead += rises ? 1 : -1;
    if (ahead < places !== isIn) {
      const { other } = together.find(({ rises }) => rises === isIn)!;
      return { u: direction * distance, rival: other };
    }
    p += together.length;
  }
  return undefined;
}

function endOfTie(crossings: readonly Crossing[], first: number): number {
  let end = first + 1;
  while (end < crossings.length && isTie(crossings[end]!.distance, crossings[first]!.distance)) end++;
  return end;
}
