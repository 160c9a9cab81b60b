import { type NetAmounts, rankedAmounts } from "./customers";
import { DEFAULTS } from "./defaults";
import { invalid } from "./modelError";
import { shareBase } from "./shareBase";
import { tieGroups } from "./ties";

export type AbcClass = "A" | "B" | "C";

const CLASSES: readonly AbcClass[] = ["A", "B", "C"];

/** The shares up to which customers are A, and then B. */
export type AbcCuts = readonly [a: number, b: number];

const DEFAULT_CUTS: AbcCuts = [DEFAULTS.abcA.value, DEFAULTS.abcB.value];

/** A share this little below a cut has reached it: sums of tenths do not come out even. */
const CUT_TOLERANCE = 1e-9;

/**
 * ABC class of each customer. With customers ranked by amount, x_(1) ≥ x_(2) ≥ …, and T the total:
 *
 *   before_i = Σ_{r<i} x_(r) / T      A while before_i < 0.8, B while before_i < 0.95, else C
 *
 * so the customer that crosses a cut stays in the better class. Equal amounts share the class of the first of them.
 * Customers that net to zero or to a credit are C. The cuts are conventions.
 *
 * @param amounts net amounts by customer, see `netByCustomer`.
 * @param total the amount shares refer to; default the net sum.
 * @returns a class for each customer, in the order of `amounts.customers`.
 * @throws #VALUE! for cuts that do not rise within 0–1; totals as in `shareBase`.
 * Source: Pareto's 80 %; ABC analysis as in inventory control, Dickie 1951.
 * @example
 * // Amounts 60, 25, 10, 5: shares before 0, 0.6, 0.85, 0.95: A, A, B, C
 */
export function abcClasses(amounts: NetAmounts, total?: number, cuts: AbcCuts = DEFAULT_CUTS): AbcClass[] {
  const [a, b] = cuts;
  if (!(a > 0 && a < b && b <= 1)) {
    throw invalid(`cuts are ${a} and ${b}. Give two rising shares above 0 and up to 1, such as 0.8 and 0.95.`);
  }
  const base = shareBase(amounts, total);
  const { ranked, net } = amounts;
  const sorted = rankedAmounts(amounts);
  const places = new Uint8Array(net.length).fill(CLASSES.indexOf("C"));
  let before = 0;
  let first = 0;
  for (const end of tieGroups(sorted)) {
    const share = before / base;
    const place = share < a - CUT_TOLERANCE ? 0 : share < b - CUT_TOLERANCE ? 1 : 2;
    for (let r = first; r < end; r++) {
      places[ranked[r]!] = place;
      before += sorted[r]!;
    }
    first = end;
  }
  const classes = new Array<AbcClass>(net.length);
  for (let c = 0; c < classes.length; c++) classes[c] = CLASSES[places[c]!]!;
  return classes;
}
