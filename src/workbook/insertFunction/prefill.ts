import { DEFAULTS } from "../../models/defaults";
import { columnReference, columnsReference, setting } from "../formulas";
import { ratingColumns } from "../model/ratingColumns";
import { NAMES, OPTIONAL_SETTINGS } from "../names";
import { shareTotal } from "../portfolioView/boundColumns";
import { boundModel } from "../repair/boundModel";
import type { Blocks } from "../snapshot/snapshot";
import { settingValue } from "../snapshot/settings";
import { columnIndex, sameName } from "../snapshot/table";

/** What the model of a workbook has for arguments, each as its own formulas refer to it. */
type Bound =
  | "ratings"
  | "weights"
  | "directions"
  | "anchors"
  | "criteria"
  | "scores"
  | "eligible"
  | "capacity"
  | "minCoverage"
  | "crCustomers"
  | "accounts"
  | "revenue"
  | "customers"
  | "total";

const CRITERIA = {
  ratings: "ratings",
  weights: "weights",
  directions: "directions",
  anchors: "anchors",
} as const;
const REVENUE = { amounts: "revenue", customers: "customers", total: "total" } as const;

/** Which arguments of which functions the model binds: those that mean just what it has. */
const BOUND: Readonly<Record<string, Readonly<Record<string, Bound>>>> = {
  ABC: REVENUE,
  BIAS: { scores: "scores", revenue: "revenue", top: "capacity" },
  CONCENTRATION: { ...REVENUE, k: "crCustomers" },
  CONFLICT: { accounts: "accounts" },
  CONTRIBUTION: REVENUE,
  ELIGIBLE: { ratings: "ratings", names: "criteria" },
  FLIPWEIGHT: CRITERIA,
  LOSSIMPACT: REVENUE,
  MAJORCUSTOMERS: REVENUE,
  NORMALIZE: CRITERIA,
  OBJECTIVEWEIGHTS: CRITERIA,
  PARETO: REVENUE,
  SCORE: { ...CRITERIA, min_coverage: "minCoverage" },
  SELECT: { scores: "scores", eligible: "eligible", capacity: "capacity" },
  STABILITY: { ...CRITERIA, top: "capacity" },
  TOPSIS: CRITERIA,
  WEIGHTRANGE: { ...CRITERIA, top: "capacity" },
};

/**
 * What the arguments of a function are in the model of a workbook, by the names of the arguments. What the model lacks, or
 * what could mean several things, is left out.
 */
export function prefill(id: string, parameters: readonly string[], blocks: Blocks): Readonly<Record<string, string>> {
  const bound = BOUND[id];
  if (bound === undefined) return {};
  const model = boundReferences(blocks);
  return Object.fromEntries(
    parameters.flatMap((name) => {
      const reference = bound[name] === undefined ? undefined : model[bound[name]];
      return reference === undefined ? [] : [[name, reference]];
    }),
  );
}

function boundReferences(blocks: Blocks): Partial<Record<Bound, string>> {
  const model = boundModel(blocks);
  const { portfolio } = blocks;
  if (model === undefined || portfolio === undefined) return {};
  const { settings, binding, criteria } = model;
  const { name: table, columns } = portfolio;
  const named = (key: keyof typeof NAMES) =>
    blocks.names?.some(({ name, refersTo }) => sameName(name, NAMES[key]) && !refersTo.includes("#REF!"))
      ? NAMES[key]
      : undefined;
  const set = (label: string) => (typeof settingValue(settings, label) === "number" ? setting(label) : undefined);
  const at = (column: string) => (column === "" ? undefined : columnIndex(portfolio, column));
  const column = (name: string) => (at(name) === undefined ? undefined : columnReference(table, columns[at(name)!]!));
  const total = shareTotal(settings) === undefined ? undefined : setting(OPTIONAL_SETTINGS.entityRevenue);
  return {
    ratings: ratingColumns(table, columns, criteria)?.marked,
    weights: named("weights"),
    directions: named("directions"),
    anchors: named("anchors"),
    criteria: named("ratingHeaders"),
    scores: named("scores"),
    eligible: named("eligible"),
    capacity: set(DEFAULTS.capacity.label),
    minCoverage: set(DEFAULTS.minCoverage.label),
    crCustomers: set(DEFAULTS.crCustomers.label),
    accounts: column(binding.account),
    revenue: column(binding.revenue),
    customers: customers(),
    total,
  };

  /** Account and parent side by side; where they are not neighbours, which of them is meant is the user's to say. */
  function customers(): string | undefined {
    const [account, parent] = [at(binding.account), at(binding.parent)];
    if (account === undefined || binding.parent === "") return column(binding.account);
    return parent === account + 1 ? columnsReference(table, columns[account]!, columns[parent]!) : undefined;
  }
}
