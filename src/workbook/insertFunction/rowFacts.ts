/** How the rows of a function's arguments belong together. */
export interface RowFacts {
  /** Arguments of which each has a value, or a row, for the same things; one value may stand for all of them. */
  readonly together?: readonly (readonly string[])[];
  /** Of these arguments a row alone is enough for one cell, so that the function can stand in a column of a table. */
  readonly byRow?: readonly string[];
  /** The argument for each row of which there is one in the result, where that needs the whole list. */
  readonly perRow?: string;
  /** Words under which neither holds: a row gives several cells, or needs the whole list, or the result is another table. */
  readonly notByRow?: Readonly<Record<string, readonly string[]>>;
  /** Words of `method` under which a row is enough only beside anchors; "" is the default. */
  readonly anchored?: readonly string[];
}

/** Whether the words that were chosen make the rows of a function's result others than those of its arguments. */
export function hasOtherRows(id: string, chosen: Readonly<Record<string, string>>): boolean {
  return Object.entries(ROW_FACTS[id]?.notByRow ?? {}).some(([name, words]) => words.includes(chosen[name] ?? ""));
}

/** The contacts of two functions: what is known of each pair of people. */
const CONTACTS = ["accounts", "our_people", "their_people", "strength"];
const CRITERIA = { together: [["weights", "directions"]] };

/** What is known of each function by its id; one that is not here is written as a spill, and no lengths are compared. */
export const ROW_FACTS: Readonly<Record<string, RowFacts>> = {
  ABC: { together: [["amounts", "customers"]], perRow: "amounts" },
  ALLOCATE: { together: [["value", "minimum", "maximum"]], perRow: "value" },
  AUDIT: { together: [["answers", "weights"]] },
  BIAS: { together: [["scores", "revenue"]] },
  BONDS: { byRow: ["ties"] },
  BRIDGE: { together: [["prior", "current", "customers", "tiers"]] },
  CLV: {
    together: [["margin", "retention", "discount", "growth", "horizon", "acquisition_cost"]],
    byRow: ["margin", "retention", "discount", "growth", "horizon", "acquisition_cost"],
  },
  COMBINE: {
    together: [["forecasts", "adjustments"]],
    byRow: ["forecasts", "adjustments"],
    notByRow: { output: ["table"] },
  },
  CONCENTRATION: { together: [["amounts", "customers"]] },
  CONFLICT: { together: [["accounts", "active"]], perRow: "accounts" },
  CONTRIBUTION: { together: [["amounts", "tiers", "customers"]] },
  COSTTOSERVE: { byRow: ["drivers"], notByRow: { output: ["parts"] } },
  ELIGIBLE: { byRow: ["ratings"] },
  FEASIBILITY: {
    together: [["revenue_change", "margin_rate", "cost_change"]],
    byRow: ["revenue_change", "margin_rate", "cost_change"],
    notByRow: { output: ["table"] },
  },
  FLIPWEIGHT: CRITERIA,
  KNOWLEDGE: { byRow: ["answers"] },
  LENDERLIMIT: { together: [["receivables", "customers", "limit"]], perRow: "receivables" },
  LOSSIMPACT: { together: [["amounts", "customers", "margins"]] },
  MAJORCUSTOMERS: { together: [["amounts", "customers", "segments"]] },
  MATRIX: { together: [["attractiveness", "strength"]], byRow: ["attractiveness", "strength"] },
  MIGRATION: { together: [["previous", "current", "amounts"]] },
  PARETO: { together: [["amounts", "customers"]] },
  READINESS: { together: [["conditions", "customer_willing"]], byRow: ["conditions", "customer_willing"] },
  REPLACEMENTCOST: {
    together: [["margin", "acquisition_cost", "months_to_replace", "ramp_months", "win_rate"]],
    byRow: ["margin", "acquisition_cost", "months_to_replace", "ramp_months", "win_rate"],
    notByRow: { output: ["parts"] },
  },
  SCORE: {
    ...CRITERIA,
    byRow: ["ratings"],
    notByRow: { output: ["parts"], method: ["sum", "vector", "rank"] },
    anchored: ["minmax", "max"],
  },
  SELECT: {
    together: [["scores", "eligible", "tiebreak", "previous"]],
    perRow: "scores",
    notByRow: { output: ["summary"] },
  },
  SHAREOFWALLET: {
    together: [["sales", "spend", "rank", "suppliers"]],
    byRow: ["sales", "spend", "rank", "suppliers"],
  },
  SINGLEPOINT: {
    together: [CONTACTS, ["for_accounts", "revenue"]],
    byRow: ["for_accounts", "revenue"],
    notByRow: { output: ["table"] },
  },
  STABILITY: { ...CRITERIA, perRow: "ratings" },
  STAGE: { byRow: ["markers", "ceiling"], notByRow: { output: ["axes"] } }, // markers may have a header row
  STRUCTURE: {
    together: [[...CONTACTS, "functions", "levels"]],
    byRow: ["for_accounts"],
    notByRow: { output: ["table"] },
  },
  TOPSIS: { ...CRITERIA, byRow: ["ratings"], anchored: [""] },
  TRIGGERS: { byRow: ["flags"], together: [["names", "severity"]] },
  WEIGHTRANGE: CRITERIA,
  WEIGHTS: { together: [["inputs", "voice"]] },
  WHALE: { together: [["profits", "customers"]] },
};
