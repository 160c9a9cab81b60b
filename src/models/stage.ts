import { at, type Matrix } from "./matrix";
import { invalid, type RowErrors } from "./modelError";
import { type StageAxis, STAGE_MARKERS, STAGES } from "./stageMarkers";
import { defaultThresholds, type StageThresholds, thresholdIndex } from "./stageThresholds";
import { isTie } from "./ties";

/** Whether a stage needs all of its markers or half of them. */
export type StageMode = "strict" | "most";

export interface StageOptions {
  /** Default: `STAGE_THRESHOLDS`. */
  readonly thresholds?: StageThresholds;
  /** Default: `strict`. */
  readonly mode?: StageMode;
  /** The highest stage (0 to 5) each account may have; NaN where there is no limit. */
  readonly ceilings?: Float64Array;
  /** The row of the first account in messages; 2 below a header. Default 1. */
  readonly firstRow?: number;
}

export interface StageResult {
  /** The stage of each account, 0 to 5, see `STAGES`. */
  readonly index: Uint8Array;
  /** The next stage of each account within its ceiling, or 0 where there is none. */
  readonly next: Uint8Array;
  /** What keeps account `i` from the next stage: the gate with its unmet markers, or the ceiling; "" where nothing. */
  readonly missing: (i: number) => string;
  /** Accounts × 2: collaboration and involvement, 0–1; NaN where no marker of the axis has a threshold. */
  readonly axes: Matrix;
  readonly errors: RowErrors;
}

/** What a stage asks of one marker. */
interface Demand {
  readonly marker: number;
  readonly at: number;
  readonly above: boolean;
}

const SHARE_OF_MARKERS: Record<StageMode, number> = { strict: 1, most: 0.5 };

const TOP = STAGES.length - 1;

/** Markers whose values are bounded. */
const BOUNDED = STAGE_MARKERS.flatMap(({ label, range }, m) => (range ? [{ m, label, range }] : []));

/** A share of spend may lie this much outside 0–1, since shares come from divisions. */
const RANGE_TOLERANCE = 1e-9;

/**
 * The stage of each relationship by cumulative gates (Guttman scaling). With m_k the share of the markers of stage k
 * that meet their threshold:
 *
 *   stage = the largest k with m_l ≥ q for all l ≤ k, q = 1 (strict) or 0.5 (most); no more than the ceiling
 *   axis  = mean of min(x / top, 1) over its markers, top the marker's highest threshold at any stage
 *
 * Thresholds are inclusive unless `above` is set. A missing marker is not met, counts 0 on its axis and is listed as
 * unknown. Markers of higher stages do not help while a lower gate is shut. A stage without any threshold is passed
 * over: its gate stands open, and nobody stops there. A marker whose top threshold is 0 counts 1 on its axis when it
 * is above 0.
 *
 * @param markers accounts × 11 in the order of `STAGE_MARKERS`, NaN where unknown.
 * @returns stages, what blocks the next one, the axes, and the rows with a share outside 0–1 or a status outside 0–3.
 * @throws #VALUE! when no threshold is set at all.
 * Source: stages and axes after Millman & Wilson, From key account selling to key account management, 1995.
 * @example
 * // Identified, 20 % of spend, preferred supplier, trust 4, but one contact and no senior one: Early,
 * // "Mid: Contacts 1 (needs 3); Senior contacts 0 (needs 1)"
 * stage(matrixOf([[1, 0.2, 2, 4, 1, 0, 1, 1, 0, 0, 0]])).index[0] // 2
 */
export function stage(markers: Matrix, options: StageOptions = {}): StageResult {
  const { mode = "strict", ceilings, firstRow = 1 } = options;
  const gates = gatesOf(options.thresholds ?? defaultThresholds());
  const n = markers.rows;
  const index = new Uint8Array(n);
  const next = new Uint8Array(n);
  const blocked = new Uint8Array(n);
  const errors: RowErrors = new Map();
  for (let i = 0; i < n; i++) {
    const fault = outOfRange(markers, i);
    if (fault) errors.set(i, invalid(`markers row ${i + firstRow}: ${fault}`));
    let reached = 0;
    let k = 1;
    for (; k <= TOP; k++) {
      const gate = gates[k]!;
      if (gate.length === 0) continue;
      let met = 0;
      for (const demand of gate) if (meets(at(markers, i, demand.marker), demand)) met++;
      if (met / gate.length < SHARE_OF_MARKERS[mode]) break;
      reached = k;
    }
    blocked[i] = k;
    const ceiling = ceilings?.[i] ?? NaN;
    index[i] = reached > ceiling ? ceiling : reached;
    next[i] = k > TOP || k > ceiling ? 0 : k;
  }

  const missing = (i: number) => {
    const ceiling = ceilings?.[i] ?? NaN;
    if (ceiling < TOP && blocked[i]! > ceiling) return `Ceiling: ${STAGES[ceiling]}`;
    if (next[i] === 0) return "";
    const unmet = gates[next[i]!]!.filter((demand) => !meets(at(markers, i, demand.marker), demand));
    return `${STAGES[next[i]!]}: ${unmet.map((demand) => shortfall(at(markers, i, demand.marker), demand)).join("; ")}`;
  };
  return {
    index,
    next,
    missing,
    errors,
    get axes() {
      return axesOf(markers, gates);
    },
  };
}

/** The demands of each stage; a stage that asks for nothing has none. */
function gatesOf(thresholds: StageThresholds): readonly (readonly Demand[])[] {
  const gates = STAGES.map((_, k) =>
    STAGE_MARKERS.flatMap((_marker, marker) => {
      const p = thresholdIndex(k, marker);
      const value = k === 0 ? NaN : thresholds.at[p]!;
      return Number.isNaN(value) ? [] : [{ marker, at: value, above: thresholds.above[p] === 1 }];
    }),
  );
  if (gates.every((gate) => gate.length === 0)) {
    throw invalid(
      "thresholds are all 0 or blank, so no stage asks for anything. Set at least one, such as Identified 1.",
    );
  }
  return gates;
}

function meets(value: number, { at: threshold, above }: Demand): boolean {
  const equal = isTie(value, threshold);
  return above ? value > threshold && !equal : value > threshold || equal;
}

function shortfall(value: number, { marker, at: threshold, above }: Demand): string {
  const found = Number.isNaN(value) ? "unknown" : String(rounded(value));
  return `${STAGE_MARKERS[marker]!.label} ${found} (needs ${above ? "> " : ""}${rounded(threshold)})`;
}

/** A number as a sentence shows it, without the digits that come from binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function outOfRange(markers: Matrix, i: number): string | undefined {
  for (const { m, label, range } of BOUNDED) {
    const value = at(markers, i, m);
    if (value < range.lo - RANGE_TOLERANCE || value > range.hi + RANGE_TOLERANCE) {
      return `${label} is ${rounded(value)}. Give ${range.meaning}.`;
    }
  }
  return undefined;
}

function axesOf(markers: Matrix, gates: readonly (readonly Demand[])[]): Matrix {
  const n = markers.rows;
  const top = new Float64Array(STAGE_MARKERS.length).fill(-Infinity);
  for (const { marker, at: threshold } of gates.flat()) if (threshold > top[marker]!) top[marker] = threshold;

  const values = new Float64Array(2 * n);
  (["collaboration", "involvement"] satisfies StageAxis[]).forEach((axis, a) => {
    const members = STAGE_MARKERS.flatMap((marker, m) => (marker.axis === axis && top[m]! >= 0 ? [m] : []));
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (const m of members) sum += progress(at(markers, i, m), top[m]!);
      values[a * n + i] = sum / members.length;
    }
  });
  return { rows: n, columns: 2, values };
}

function progress(value: number, top: number): number {
  if (!(value > 0)) return 0;
  return value >= top ? 1 : value / top;
}
