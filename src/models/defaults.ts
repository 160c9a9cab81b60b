/**
 * What a default rests on: `standard` is laid down by a rule or used throughout the field, `brief` is stated in key
 * account management texts without a source of its own, `convention` was chosen for this add-in.
 */
export type DefaultKind = "standard" | "brief" | "convention";

export interface Default {
  /** The setting's name on the Settings sheet and in the docs. */
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly kind: DefaultKind;
  readonly source: string;
}

/** Every default and threshold of the models. All of them can be changed by an argument or a cell. */
export const DEFAULTS = {
  capacity: {
    label: "Capacity",
    value: 35,
    unit: "accounts",
    kind: "brief",
    source: "Optimum of 15 to 35 key accounts, stated without a source; others say 10 to 50.",
  },
  capacityLow: {
    label: "Fewest key accounts",
    value: 15,
    unit: "accounts",
    kind: "brief",
    source: "Optimum of 15 to 35 key accounts, stated without a source.",
  },
  minCoverage: {
    label: "Least coverage",
    value: 0.6,
    unit: "share of weight",
    kind: "convention",
    source: "An account is scored when ratings carry 60 % of the weight.",
  },
  buffer: {
    label: "Buffer below the cut",
    value: 0.05,
    unit: "score points",
    kind: "convention",
    source: "A key account this close below the cut is watched before it leaves.",
  },
  matrixCut: {
    label: "Matrix cut",
    value: 0.5,
    unit: "score",
    kind: "convention",
    source: "Half of the 0 to 1 scale.",
  },
  matrixLow: {
    label: "Matrix cut, medium from",
    value: 1 / 3,
    unit: "score",
    kind: "convention",
    source: "A third of the 0 to 1 scale, where a scheme has three bands.",
  },
  matrixHigh: {
    label: "Matrix cut, high from",
    value: 2 / 3,
    unit: "score",
    kind: "convention",
    source: "Two thirds of the 0 to 1 scale, where a scheme has three bands.",
  },
  abcA: {
    label: "ABC cut A",
    value: 0.8,
    unit: "share",
    kind: "convention",
    source: "Pareto's 80 %; cuts vary in use.",
  },
  abcB: {
    label: "ABC cut B",
    value: 0.95,
    unit: "share",
    kind: "convention",
    source: "Usual second cut of ABC analysis.",
  },
  crCustomers: {
    label: "Customers in CR",
    value: 4,
    unit: "customers",
    kind: "convention",
    source: "CR4 of industrial economics; practitioners quote the top 1, 5, 10 or 20.",
  },
  hhiModerate: {
    label: "HHI band, moderate from",
    value: 1500,
    unit: "HHI",
    kind: "convention",
    source: "Borrowed from merger policy (US guidelines of 2010), which is about markets, not customer bases.",
  },
  hhiHigh: {
    label: "HHI band, high from",
    value: 2500,
    unit: "HHI",
    kind: "convention",
    source: "Borrowed from merger policy (US guidelines of 2010), which is about markets, not customer bases.",
  },
  majorCustomer: {
    label: "Major customer from",
    value: 0.1,
    unit: "share of entity revenue",
    kind: "standard",
    source: "ASC 280-10-50-42 and IFRS 8.34: 10 percent or more of revenue.",
  },
  lenderLimit: {
    label: "Lender concentration limit",
    value: 0.2,
    unit: "share of receivables",
    kind: "convention",
    source: "Agreements range from 10 % to 25 %, with limits of their own for single debtors.",
  },
  benchmarkNew: {
    label: "Benchmark, new accounts",
    value: 0.1,
    unit: "share of revenue",
    kind: "brief",
    source: "Stated without a source: 500 new accounts bring 10 % of revenue.",
  },
  benchmarkMajorKey: {
    label: "Benchmark, major and key accounts",
    value: 0.8,
    unit: "share of revenue",
    kind: "brief",
    source: "Stated without a source: major and key accounts bring 80 %; 10 % stay unattributed.",
  },
  diamond: {
    label: "Links that make a diamond",
    value: 3,
    unit: "independent contact pairs",
    kind: "convention",
    source: "Pairs of people that share nobody (the matching number of the contacts).",
  },
  diamondFunctions: {
    label: "Functions that make a diamond",
    value: 3,
    unit: "customer functions",
    kind: "convention",
    source: "Linked functions on the customer's side.",
  },
  seniorLevel: {
    label: "Senior from level",
    value: 4,
    unit: "level of 5",
    kind: "convention",
    source: "Seniority of contacts on a scale of 1 to 5.",
  },
  turnover: {
    label: "Turnover of people",
    value: 0.15,
    unit: "probability a year",
    kind: "convention",
    source: "Chance that a contact leaves within a year.",
  },
  spread: {
    label: "Weight spread",
    value: 0.25,
    unit: "share of each weight",
    kind: "convention",
    source: "Weights vary by 25 % either way in the stability analysis.",
  },
  draws: {
    label: "Draws",
    value: 2000,
    unit: "draws",
    kind: "convention",
    source: "Standard error of a probability at most 1.1 percentage points.",
  },
  seed: { label: "Seed", value: 1, unit: "seed", kind: "convention", source: "The same seed gives the same answer." },
  consistencyRatio: {
    label: "Consistency ratio up to",
    value: 0.1,
    unit: "ratio",
    kind: "standard",
    source: "Saaty 1980: judgements with a consistency ratio above 10 % should be revised.",
  },
  flag: {
    label: "A flag counts from",
    value: 0.5,
    unit: "degree from 0 to 1",
    kind: "convention",
    source: "Triggers and ties given as a degree count from one half.",
  },
  readiness: {
    label: "Ready for KAM from",
    value: 0.5,
    unit: "score",
    kind: "convention",
    source: "Half of the weight of the conditions that favour key account management.",
  },
  costGrowth: {
    label: "Cost growth cap",
    value: 0.05,
    unit: "share of cost base",
    kind: "convention",
    source: "Growth may add 5 % to the cost base.",
  },
  auditPass: {
    label: "Audit passes above",
    value: 0.5,
    unit: "share of answers",
    kind: "brief",
    source: "Yes to most of the nine questions: strictly more than half.",
  },
} as const satisfies Record<string, Default>;
