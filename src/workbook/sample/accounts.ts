import type { MappedOverride } from "../model/mapping";

/** Rating columns of the sample, in the order of the accounts table. */
export const RATING_COLUMNS = [
  "Growth potential",
  "Strategic fit",
  "Margin",
  "Innovation",
  "Price pressure",
  "Days overdue",
] as const;

export interface SampleAccount {
  readonly account: string;
  readonly parent: string | null;
  readonly segment: string;
  readonly revenue: number;
  /** Yes or No, as the customer decides. */
  readonly eligible: string;
  readonly ratings: readonly (number | string | null)[];
}

const account = (
  name: string,
  parent: string | null,
  segment: string,
  revenue: number,
  eligible: string,
  ...ratings: (number | string | null)[]
): SampleAccount => ({ account: name, parent, segment, revenue, eligible, ratings });

/**
 * The customers of Nordhaven Fluid Systems, an invented maker of pumps, valves and seals. Planted cases: three
 * companies of one parent, a customer with net credits, one that declines, one kept always, two with the same score,
 * a true blank, and one rated too little to be scored.
 */
export const ACCOUNTS: readonly SampleAccount[] = [
  account("Aldermoor Breweries", "Aldermoor Group", "Beverage", 8_574_000, "Yes", 8, 9, 0.31, 4, 4, 12),
  account("Aldermoor Dairies", "Aldermoor Group", "Food", 7_642_000, "Yes", 7, 8, 0.27, 3, 5, 18),
  account("Aldermoor Packaging", "Aldermoor Group", "Packaging", 6_338_000, "Yes", 5, 6, 0.22, 2, 6, 25),
  account("Brightwater Utilities", null, "Water", 9_120_000, "Yes", 6, 9, 0.29, 3, 3, 8),
  account("Calder Chemicals", null, "Chemicals", 7_905_000, "Yes", 7, 7, 0.18, 4, 8, 41),
  account("Dunmore Paper", null, "Paper", 3_480_000, "Yes", 3, 5, 0.2, 1, 7, 33),
  account("Eastfield Pharma", null, "Pharma", 6_870_000, "Yes", 9, 9, 0.36, 5, 3, 10),
  account("Fennick Foods", null, "Food", 2_960_000, "Yes", 6, 6, 0.24, 3, 5, 21),
  account("Garrow Shipyards", null, "Marine", 4_415_000, "No", 8, 7, 0.26, 4, 4, 15),
  account("Hollin Mining", null, "Mining", 5_230_000, "Yes", 5, 4, 0.33, 2, 4, 57),
  account("Istrad Energy", null, "Energy", 6_105_000, "Yes", 9, 8, 0.25, 5, 5, 20),
  account("Jarrow Steel", null, "Metals", 3_725_000, "Yes", 2, 4, 0.12, 1, 9, 68),
  account("Keld Water Trust", null, "Water", 2_240_000, "Yes", 6, 9, 0.3, 3, 3, 14),
  account("Lyndale Semiconductors", null, "Electronics", 1_890_000, "Yes", 10, 8, 0.38, 5, 4, 9),
  account("Marrick Textiles", null, "Textiles", 1_310_000, "Yes", 3, 3, 0.19, 2, 7, 49),
  account("Northgate District Heating", null, "Energy", 2_705_000, "Yes", 5, 7, 0.23, 3, 4, 16),
  account("Orrin Distillers", null, "Beverage", 3_150_000, "Yes", 7, null, 0.28, 3, 5, 22),
  account("Penhale Polymers", null, "Chemicals", 2_480_000, "Yes", 7, 7, 0.26, 4, 5, 24),
  account("Quarrendon Glass", null, "Glass", 1_675_000, "Yes", "n/a", "n/a", 0.21, 2, 6, "n/a"),
  account("Ravensbourne Hospitals", null, "Health", 1_960_000, "Yes", 6, 7, 0.34, 3, 2, 38),
  account("Selwick Automotive", null, "Automotive", 5_540_000, "Yes", 7, 7, 0.26, 4, 5, 24),
  account("Tarnbrook Marine", null, "Marine", -84_000, "Yes", 4, 5, 0.15, 2, 6, 71),
  account("Ullswick Biofuels", null, "Energy", 940_000, "Yes", 10, 7, 0.22, 5, 6, 30),
  account("Vale of Ember Cement", null, "Building", 2_035_000, "Yes", 4, 3, 0.17, 1, 8, 52),
];

/** What the firm has decided about two of them, whatever their scores. */
export const OVERRIDES: readonly MappedOverride[] = [
  {
    account: "Northgate District Heating",
    override: "Always",
    reason: "Partner of the heat network pilot until 2027; the board's decision",
  },
  {
    account: "Vale of Ember Cement",
    override: "Never",
    reason: "In a dispute about warranty; served by the region until it is settled",
  },
];

export interface SampleCriterion {
  readonly criterion: (typeof RATING_COLUMNS)[number];
  readonly group: "Needs" | "Outcomes" | "Attributes" | "Risks";
  readonly direction: "benefit" | "cost";
  readonly lo: number;
  readonly hi: number;
  readonly weight: number;
  readonly definition: string;
}

const criterion = (
  name: SampleCriterion["criterion"],
  group: SampleCriterion["group"],
  direction: SampleCriterion["direction"],
  lo: number,
  hi: number,
  weight: number,
  definition: string,
): SampleCriterion => ({ criterion: name, group, direction, lo, hi, weight, definition });

export const CRITERIA: readonly SampleCriterion[] = [
  criterion(
    "Growth potential",
    "Outcomes",
    "benefit",
    1,
    10,
    25,
    "1 shrinking demand, 10 demand that doubles in five years",
  ),
  criterion("Strategic fit", "Needs", "benefit", 1, 10, 20, "1 buys a commodity, 10 needs what only we make"),
  criterion("Margin", "Outcomes", "benefit", 0, 0.4, 20, "Contribution margin of the last year, as a share of revenue"),
  criterion("Innovation", "Attributes", "benefit", 1, 5, 10, "1 never tests anything new, 5 develops products with us"),
  criterion("Price pressure", "Risks", "cost", 1, 10, 10, "1 accepts list prices, 10 tenders every order"),
  criterion("Days overdue", "Risks", "cost", 0, 90, 15, "Average days a payment is late"),
];
