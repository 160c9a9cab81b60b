import { DEFAULTS } from "./defaults";
import { invalid, type RowErrors } from "./modelError";
import { isTie } from "./ties";

export type MatrixScheme = "cheverton" | "millman_wilson" | "woodburn" | "plain";

/** Names of the cells: a row for each band of attractiveness, a column for each band of strength, lowest first. */
const SCHEMES: Record<MatrixScheme, readonly (readonly string[])[]> = {
  cheverton: [
    ["Opportunistic", "Maintenance"],
    ["Key development", "Key"],
  ],
  millman_wilson: [
    ["Withdraw", "Manage for cash", "Maintain"],
    ["Manage for cash", "Maintain", "Invest selectively"],
    ["Maintain", "Invest selectively", "Invest for growth"],
  ],
  woodburn: [
    ["Streamline", "Status"],
    ["Star", "Strategic"],
  ],
  plain: [
    ["Low–Low", "Low–High"],
    ["High–Low", "High–High"],
  ],
};

/** Values may leave 0–1 by this much and count as within. */
const ROUNDING = 1e-9;

export interface MatrixOptions {
  /** Where the bands of attractiveness begin: one cut, or two for three bands. Default 0.5, or 1/3 and 2/3. */
  readonly attractivenessCuts?: readonly number[];
  /** The same for strength. */
  readonly strengthCuts?: readonly number[];
  /** Default: `cheverton`. */
  readonly scheme?: MatrixScheme;
}

export interface MatrixCells {
  /** The name of each account's cell, "" where it has none. */
  readonly cells: readonly string[];
  readonly errors: RowErrors;
}

/**
 * The cell of each account in a portfolio matrix of attractiveness and relative strength. A value on a cut belongs to
 * the higher band; values equal but for rounding (1e-9, relative) count as equal.
 *
 * `cheverton`: Key (attractive, strong), Key development (attractive, weak), Maintenance (unattractive, strong),
 * Opportunistic. `woodburn`: Strategic, Star, Status, Streamline in the same places. `plain`: High–High and so on,
 * attractiveness first. `millman_wilson`: three bands each; with 0, 1, 2 for low, medium, high the sum 4 to 0 gives
 * Invest for growth, Invest selectively, Maintain, Manage for cash, Withdraw.
 *
 * @param attractiveness one per account, on 0–1 unless cuts are given; NaN where missing gives "".
 * @param strength as `attractiveness`.
 * @throws #VALUE! where cuts do not increase or are not as many as the scheme's bands need.
 * Source: Millman & Wilson 1995 (after Fiocca 1982); Cheverton; Woodburn & McDonald.
 * @example
 * // Attractive and weak: Key development
 * portfolioMatrix(Float64Array.of(0.8), Float64Array.of(0.3)).cells // ["Key development"]
 */
export function portfolioMatrix(
  attractiveness: Float64Array,
  strength: Float64Array,
  options: MatrixOptions = {},
): MatrixCells {
  const { scheme = "cheverton" } = options;
  const names = SCHEMES[scheme];
  const errors: RowErrors = new Map();
  const bandOf = (axis: string, values: Float64Array, given: readonly number[] | undefined) => {
    if (given) checkCuts(axis, given, names.length, scheme);
    const cuts = given ?? defaultCuts(names.length);
    return (i: number) => {
      const x = values[i]!;
      if (given === undefined && !(x >= -ROUNDING && x <= 1 + ROUNDING) && !errors.has(i)) {
        errors.set(i, outside(axis, i, x));
      }
      let band = 0;
      while (band < cuts.length && (x >= cuts[band]! || isTie(x, cuts[band]!))) band++;
      return band;
    };
  };
  const row = bandOf("attractiveness", attractiveness, options.attractivenessCuts);
  const columnOf = bandOf("strength", strength, options.strengthCuts);
  const cells = Array.from(attractiveness, (x, i) => {
    if (Number.isNaN(x) || Number.isNaN(strength[i]!)) return "";
    const name = names[row(i)]![columnOf(i)]!;
    return errors.has(i) ? "" : name;
  });
  return { cells, errors };
}

function defaultCuts(bands: number): readonly number[] {
  const { matrixCut, matrixLow, matrixHigh } = DEFAULTS;
  return bands === 2 ? [matrixCut.value] : [matrixLow.value, matrixHigh.value];
}

function checkCuts(axis: string, cuts: readonly number[], bands: number, scheme: MatrixScheme): void {
  if (cuts.length !== bands - 1) {
    const has = `${axis}_cut has ${cuts.length === 1 ? "1 value" : `${cuts.length} values`}`;
    throw invalid(
      bands === 2
        ? `${has}, but the scheme ${scheme} has two bands. Give one cut, or use the scheme millman_wilson with two.`
        : `${has}, but the scheme ${scheme} has three bands. Give two cuts, such as 0.33 and 0.67.`,
    );
  }
  if (bands === 3 && !(cuts[0]! < cuts[1]!)) {
    throw invalid(`${axis}_cut is ${cuts[0]} and ${cuts[1]}. Give the lower cut first.`);
  }
}

function outside(axis: string, i: number, x: number) {
  return invalid(`${axis} row ${i + 1} is ${x}, outside 0 to 1. Pass ${axis}_cut for values on another scale.`);
}
