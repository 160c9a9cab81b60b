/** The stages of a key relationship, from not a key account (0) to synergistic (5). */
export const STAGES = ["Not key", "Pre", "Early", "Mid", "Partnership", "Synergistic"] as const;

/** The two coordinates of the stage model: how collaborative a relationship is, and how deep the two firms are in it. */
export type StageAxis = "collaboration" | "involvement";

export interface StageMarker {
  /** The marker's name in headers and in the output "missing". */
  readonly label: string;
  /** Other headers that mean the same. */
  readonly aliases: readonly string[];
  /** Whether Yes and No are as good as 1 and 0. */
  readonly flag?: true;
  readonly axis?: StageAxis;
  /** The values the marker can take, where they are bounded. */
  readonly range?: { readonly lo: number; readonly hi: number; readonly meaning: string };
}

/** The markers of a stage in the documented order of columns. */
export const STAGE_MARKERS = [
  { label: "Identified", aliases: ["identified as key", "significant"], flag: true },
  {
    label: "Share of spend",
    aliases: ["share", "spend share", "customer share", "share of wallet"],
    range: { lo: 0, hi: 1, meaning: "a share from 0 to 1, such as 0.35 for 35 %" },
  },
  {
    label: "Supplier status",
    aliases: ["status"],
    axis: "collaboration",
    range: { lo: 0, hi: 3, meaning: "a status from 0 to 3: 0 none, 1 trial, 2 preferred, 3 strategic or sole" },
  },
  { label: "Trust", aliases: ["trust rating"], axis: "collaboration" },
  { label: "Contacts", aliases: ["customer contacts"], axis: "involvement" },
  { label: "Senior contacts", aliases: ["senior", "senior links"], axis: "involvement" },
  { label: "Functions", aliases: ["linked functions", "functions linked"], axis: "involvement" },
  {
    label: "Independent links",
    aliases: ["matching number", "matching", "nu", "ν", "links"],
    axis: "involvement",
  },
  {
    label: "Information sharing",
    aliases: ["info sharing", "information", "information shared", "open book"],
    flag: true,
    axis: "collaboration",
  },
  { label: "Joint projects", aliases: ["projects"], flag: true, axis: "collaboration" },
  {
    label: "Shared people",
    aliases: ["shared resources", "shared people or resources", "shared people and resources"],
    flag: true,
    axis: "collaboration",
  },
] as const satisfies readonly StageMarker[] as readonly StageMarker[];

/** How names of markers and stages are compared: case, spaces, hyphens and underscores do not matter. */
const folded = (name: string) => name.toLowerCase().replace(/[\s\-_]/g, "");

const MARKER_NAMES = new Map(
  STAGE_MARKERS.flatMap(({ label, aliases }, m) => [label, ...aliases].map((name) => [folded(name), m])),
);

/** The marker (from 0) a header names, with or without a unit in parentheses such as "Trust (1-5)", or undefined. */
export function markerNamed(header: string): number | undefined {
  return MARKER_NAMES.get(folded(header.replace(/\([^()]*\)\s*$/, "")));
}

/** The same stages as McDonald, Rogers & Woodburn name them, from Pre to Synergistic. */
const OTHER_NAMES = ["exploratory", "basic", "cooperative", "interdependent", "integrated"];

/** The stage (0 to 5) a text names, with or without "KAM", or undefined. */
export function stageNamed(text: string): number | undefined {
  const name = folded(text).replace(/kam$/, "");
  const index = STAGES.findIndex((stage, k) => folded(stage) === name || OTHER_NAMES[k - 1] === name);
  return index < 0 ? undefined : index;
}
