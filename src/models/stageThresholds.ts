import { DEFAULTS, type Default } from "./defaults";
import { STAGE_MARKERS, STAGES } from "./stageMarkers";

/** What each stage asks of each marker: `at[(k - 1) * markers + m]` for stage k; NaN where nothing is asked. */
export interface StageThresholds {
  readonly at: Float64Array;
  /** 1 where the marker must lie above the threshold, 0 where reaching it is enough. */
  readonly above: Uint8Array;
}

export interface StageThreshold extends Default {
  /** The stage from 1 (Pre) to 5 (Synergistic) that asks for it. */
  readonly stage: number;
  /** The marker's place in `STAGE_MARKERS`, from 0. */
  readonly marker: number;
  /** Whether the value itself is not enough. */
  readonly above?: true;
}

const NOT_PUBLISHED = "Descriptions of the stages name the marker but give no number; this one is a choice.";

/** stage, marker, value, unit, source, and whether the marker must lie above the value. */
const ROWS: readonly [number, string, number, string, string, true?][] = [
  [1, "Identified", 1, "yes or no", "A prospect that shows signs of being strategically significant."],
  [2, "Share of spend", 0, "share of customer spend", "The supplier has won a first, small share.", true],
  [2, "Supplier status", 1, "status 0 to 3", `On trial. ${NOT_PUBLISHED}`],
  [3, "Trust", 3, "rating of 5", `The customer has come to trust the supplier. ${NOT_PUBLISHED}`],
  [3, "Supplier status", 2, "status 0 to 3", `Preferred, though not sole supplier. ${NOT_PUBLISHED}`],
  [3, "Contacts", 3, "people", `More than one contact on the customer's side. ${NOT_PUBLISHED}`],
  [3, "Senior contacts", 1, "people", `Other, more senior contacts. ${NOT_PUBLISHED}`],
  [4, "Information sharing", 1, "yes or no", "Information is shared, up to an open book."],
  [
    4,
    "Functions",
    DEFAULTS.diamondFunctions.value,
    "customer functions",
    `Specialists talk to theirs. ${NOT_PUBLISHED}`,
  ],
  [
    4,
    "Independent links",
    DEFAULTS.diamond.value,
    "independent contact pairs",
    `A diamond of contacts. ${NOT_PUBLISHED}`,
  ],
  [5, "Joint projects", 1, "projects", "Projects on cost, new products, quality or other ventures."],
  [5, "Shared people", 1, "yes or no", "Both sides share people or resources."],
];

/**
 * The thresholds a stage has by default. The order of stages and their markers follow Millman & Wilson 1995; the
 * numbers are conventions of this add-in, since no source gives any.
 */
export const STAGE_THRESHOLDS: readonly StageThreshold[] = ROWS.map(([stage, label, value, unit, source, above]) => ({
  stage,
  marker: STAGE_MARKERS.findIndex((marker) => marker.label === label),
  label: `${STAGES[stage]}: ${label} ${above ? "above" : "from"}`,
  value,
  unit,
  kind: "convention",
  source,
  ...(above && { above }),
}));

/** Thresholds that ask for nothing yet. */
export function noThresholds(): StageThresholds {
  const cells = (STAGES.length - 1) * STAGE_MARKERS.length;
  return { at: new Float64Array(cells).fill(NaN), above: new Uint8Array(cells) };
}

/** Where the threshold of a stage (1 to 5) for a marker (from 0) stands in `StageThresholds`. */
export function thresholdIndex(stage: number, marker: number): number {
  return (stage - 1) * STAGE_MARKERS.length + marker;
}

/** `STAGE_THRESHOLDS` in the form the stage model takes. */
export function defaultThresholds(): StageThresholds {
  const thresholds = noThresholds();
  for (const { stage, marker, value, above } of STAGE_THRESHOLDS) {
    thresholds.at[thresholdIndex(stage, marker)] = value;
    thresholds.above[thresholdIndex(stage, marker)] = above ? 1 : 0;
  }
  return thresholds;
}
