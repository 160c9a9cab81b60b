import { DEFAULTS } from "./defaults";
import { column, type Matrix } from "./matrix";
import { divisionByZero, notAvailable, type RowErrors } from "./modelError";

/** Kinds of ties between two firms, from the easiest to break to the hardest: level 1 to 4. */
export const BOND_TYPES = ["financial", "social", "customised", "structural"] as const;

export type BondType = (typeof BOND_TYPES)[number];

export interface Bonds {
  /** Structural ties as a share of all ties. */
  readonly share: Float64Array;
  /** The highest level with a tie: 0 none, 1 financial, 2 social, 3 customised, 4 structural. */
  readonly level: Float64Array;
  /** Σ level × tie. */
  readonly index: Float64Array;
  /** Accounts of which no tie is known. */
  readonly errors: RowErrors;
  /** Accounts without any tie, which have no share. */
  readonly shareErrors: RowErrors;
}

/**
 * What holds each account, from its ties t_j (0–1) of levels l_j = 1 financial, 2 social, 3 customised, 4 structural:
 *
 *   share = Σ_{l_j=4} t_j / Σ t_j     level = max l_j with t_j ≥ 0.5     index = Σ l_j t_j
 *
 * A missing tie is left out of all three; the index is then what is known at least.
 *
 * @param ties accounts × ties, 0–1, NaN where unknown.
 * @param types the type of each tie.
 * @returns for each account share, level and index; without any tie the share is #DIV/0!, without any known tie #N/A.
 * Source: levels of Berry & Parasuraman, Marketing services, 1991; the weights 1 to 4 are a convention.
 * @example
 * // A loyalty rebate and joint planning: level 4, index 1 + 4 = 5, share 1/2
 * bonds(matrixOf([[1, 0, 1]]), ["financial", "social", "structural"])
 */
export function bonds(ties: Matrix, types: readonly BondType[]): Bonds {
  const n = ties.rows;
  const all = new Float64Array(n);
  const share = new Float64Array(n);
  const level = new Float64Array(n);
  const index = new Float64Array(n);
  const known = new Uint8Array(n);
  types.forEach((type, j) => {
    const l = BOND_TYPES.indexOf(type) + 1;
    const t = column(ties, j);
    for (let i = 0; i < n; i++) {
      if (Number.isNaN(t[i]!)) continue;
      known[i] = 1;
      all[i]! += t[i]!;
      index[i]! += l * t[i]!;
      if (type === "structural") share[i]! += t[i]!;
      if (t[i]! >= DEFAULTS.flag.value && l > level[i]!) level[i] = l;
    }
  });

  const errors: RowErrors = new Map();
  const shareErrors: RowErrors = new Map();
  for (let i = 0; i < n; i++) {
    if (!known[i]) errors.set(i, notAvailable(`ties row ${i + 1} is blank. Say of each tie whether there is one.`));
    else if (all[i] === 0)
      shareErrors.set(i, divisionByZero(`ties row ${i + 1} has no tie, so there is no share of them.`));
    share[i]! /= all[i]!;
  }
  return { share, level, index, errors, shareErrors };
}
