import { invalid } from "./modelError";
import { at, type Matrix } from "./matrix";
import type { Eligibility } from "./status";
import { isTie } from "./ties";

/** Whether an account must pass every gate or at least one. */
export type GateMode = "all" | "any";

/** The limits of each criterion, NaN where there is none. A criterion with a limit is a gate. */
export interface Limits {
  readonly minimums: Float64Array;
  readonly maximums: Float64Array;
}

/** Whether a criterion is a gate. */
export function isGate({ minimums, maximums }: Limits, j: number): boolean {
  return !Number.isNaN(minimums[j]!) || !Number.isNaN(maximums[j]!);
}

/**
 * Knock-out screening (conjunctive: every gate, or disjunctive: any gate). A gate is passed by min_j ≤ x_ij ≤ max_j,
 * ends included, and values equal but for rounding (1e-9, relative) count as equal.
 *
 * Under `all` an account is not eligible once it fails a gate, else unknown while a gate's rating is missing, else
 * eligible. Under `any` it is eligible once it passes a gate, else unknown while a rating is missing, else not.
 *
 * @param ratings accounts × criteria, NaN where missing.
 * @throws #VALUE! when there is no limit at all, or a minimum is above its maximum.
 * Source: Coombs 1964; Dawes 1964 (conjunctive and disjunctive rules).
 * @example
 * // Credit score of at least 4: 3 is not eligible, 4 is, and a missing one is unknown
 * eligible(matrixOf([[3], [4], [NaN]]), { minimums: Float64Array.of(4), maximums: Float64Array.of(NaN) })
 */
export function eligible(ratings: Matrix, limits: Limits, mode: GateMode = "all"): Eligibility[] {
  checkLimits(limits);
  const gates = gatesOf(ratings, limits);
  const decisive = mode === "any";
  return Array.from({ length: ratings.rows }, (_, i) => {
    let missing = false;
    for (const j of gates) {
      const passed = passes(at(ratings, i, j), limits, j);
      if (passed === decisive) return decisive ? "eligible" : "not eligible";
      if (passed === undefined) missing = true;
    }
    return missing ? "unknown" : decisive ? "not eligible" : "eligible";
  });
}

/**
 * Why accounts are not eligible or unknown: every gate that an account does not pass, such as "Credit score 3 < 4" or
 * "Credit score missing", in the order of the criteria; "" for eligible accounts.
 *
 * @param verdicts what `eligible` says of each account.
 * @param names one per criterion, undefined where it has none.
 */
export function reasons(
  ratings: Matrix,
  limits: Limits,
  verdicts: readonly Eligibility[],
  names: readonly (string | undefined)[] = [],
): string[] {
  const gates = gatesOf(ratings, limits).map((j) => ({ j, name: names[j] ?? `Criterion ${j + 1}:` }));
  return verdicts.map((verdict, i) => {
    if (verdict === "eligible") return "";
    const notPassed: string[] = [];
    for (const { j, name } of gates) {
      const x = at(ratings, i, j);
      if (passes(x, limits, j)) continue;
      const [lo, hi] = [limits.minimums[j]!, limits.maximums[j]!];
      const because = Number.isNaN(x) ? "missing" : `${digits(x)} ${x < lo ? `< ${digits(lo)}` : `> ${digits(hi)}`}`;
      notPassed.push(`${name} ${because}`);
    }
    return notPassed.join("; ");
  });
}

/** Whether a rating passes a gate, undefined where it is missing. */
function passes(x: number, { minimums, maximums }: Limits, j: number): boolean | undefined {
  if (Number.isNaN(x)) return undefined;
  const [lo, hi] = [minimums[j]!, maximums[j]!];
  return !(x < lo && !isTie(x, lo)) && !(x > hi && !isTie(x, hi));
}

function gatesOf({ columns }: Matrix, limits: Limits): number[] {
  return Array.from({ length: columns }, (_, j) => j).filter((j) => isGate(limits, j));
}

function checkLimits(limits: Limits): void {
  const { minimums, maximums } = limits;
  let gates = 0;
  for (let j = 0; j < minimums.length; j++) {
    if (isGate(limits, j)) gates++;
    if (!(minimums[j]! > maximums[j]!)) continue;
    const cure =
      maximums[j] === 0
        ? "If there is no maximum, enter n/a: a blank cell may be read as 0."
        : "Exchange the two, or enter n/a where there is no limit.";
    throw invalid(`minimums ${j + 1} is ${minimums[j]}, above maximums ${j + 1}, which is ${maximums[j]}. ${cure}`);
  }
  if (gates === 0) throw invalid("minimums and maximums hold no limit. Enter one for at least one criterion.");
}

/** A number as a person writes it, without the last digits of binary rounding. */
function digits(x: number): string {
  return String(Number(x.toPrecision(15)));
}
