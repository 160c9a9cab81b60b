import { readBenchmarks } from "../../cells/benchmarks";
import { readLabels } from "../../cells/labels";
import { contribution, type ContributionRow } from "../../models/contribution";
import type { NetAmounts } from "../../models/customers";
import { DEFAULTS } from "../../models/defaults";
import type { Labels } from "../../models/labels";
import { ModelError } from "../../models/modelError";
import { isKey } from "../../models/status";
import type { TableBlock } from "../snapshot/table";
import { settingNumber, shareTotal } from "./boundColumns";
import type { AccountRow } from "./listing";
import { shareProblem } from "./shareProblem";

/** What the tiers are: the standing on the key list, or a column of the portfolio's table. */
export type TierSource = { readonly kind: "keyList" } | { readonly kind: "column"; readonly column: number };

export interface TierContribution {
  readonly tiers: readonly ContributionRow[];
  /** The benchmarks that are about these tiers, each with the setting that has it. */
  readonly benchmarks: readonly { readonly setting: string; readonly tiers: string }[];
  /** How many rows KAM.CONTRIBUTION gives before those that close its table. */
  readonly rows: number;
  /** Subtotals that only a benchmark asks for, such as Major+Key. */
  readonly subtotals: readonly ContributionRow[];
  /** Revenue of customers without a tier, as a share; 0 where there is none. */
  readonly withoutTier: number;
  /** What the entity revenue has beyond the list; below 0 where the list has more, undefined where they agree. */
  readonly notInList: ContributionRow | undefined;
  /** What the benchmarks together leave open; undefined where none applies. */
  readonly unattributed: number | undefined;
  /** Benchmarks are in the settings, but no tier bears their names. */
  readonly unusedBenchmarks: boolean;
}

/** Tiers that a column may have at most, so that it is one of tiers and not of names. */
const MOST_TIERS = 12;
const LONGEST_TIER = 40;

/** Benchmarks that the settings may hold, and the tiers they are about. */
const BENCHMARKS = [
  { setting: DEFAULTS.benchmarkNew.label, tiers: "New" },
  { setting: DEFAULTS.benchmarkMajorKey.label, tiers: "Major+Key" },
] as const;

/** Columns of the portfolio's table that can stand for tiers: a few texts that repeat. */
export function tierColumns(table: TableBlock): readonly number[] {
  return table.columns.flatMap((_, j) => {
    const texts = new Set<string>();
    for (const row of table.values) {
      const cell = row[j]!;
      if (cell === "") continue;
      if (typeof cell !== "string" || cell.length > LONGEST_TIER) return [];
      texts.add(cell.trim().toLowerCase());
      if (texts.size > MOST_TIERS) return [];
    }
    return texts.size >= 2 && texts.size < table.values.length ? [j] : [];
  });
}

/** What each tier contributes to the revenue, beside the benchmarks of the settings where tiers bear their names. */
export function tierContribution(
  amounts: NetAmounts,
  source: TierSource,
  rows: readonly AccountRow[],
  table: TableBlock,
  settings: TableBlock | undefined,
): TierContribution | { readonly problem: string } {
  const set = BENCHMARKS.flatMap(({ setting, tiers }) => {
    const share = settingNumber(settings, setting);
    return share === undefined ? [] : [{ setting, tiers, share }];
  });
  const total = shareTotal(settings);
  const problem = shareProblem(amounts, total);
  if (problem !== undefined) return { problem };
  try {
    const labels = source.kind === "keyList" ? standing(amounts, rows) : columnLabels(table, source.column);
    const divided = twoTiers(amounts, labels, rows);
    if (divided !== undefined) return { problem: divided };
    const names = new Set(labels.names.map((name) => name.trim().toLowerCase()));
    const fitting = source.kind === "keyList" ? [] : set.filter(({ tiers }) => isAbout(tiers, names));
    const read =
      fitting.length === 0
        ? undefined
        : readBenchmarks(
            fitting.map(({ tiers, share }) => [tiers, share]),
            labels,
          );
    const all = contribution(amounts, read?.tiers ?? labels, total, read?.benchmarks);
    const tierCount = (read?.tiers ?? labels).names.length;
    const [tiers, others] = [all.slice(0, tierCount), all.slice(tierCount)];
    return {
      tiers: tiers.filter(({ accounts }) => accounts !== 0),
      benchmarks: fitting,
      rows: all.filter(({ label }) => label !== "Not in list" && label !== "Total").length,
      subtotals: others.filter(({ benchmark }) => benchmark !== undefined),
      withoutTier: others.find(({ label }) => label === "No tier")?.share ?? 0,
      notInList: others.find(({ label }) => label === "Not in list"),
      unattributed: fitting.length === 0 ? undefined : 1 - fitting.reduce((sum, { share }) => sum + share, 0),
      unusedBenchmarks: set.length > 0 && fitting.length < set.length,
    };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}

function isAbout(benchmark: string, tiers: ReadonlySet<string>): boolean {
  return benchmark.split("+").some((tier) => tiers.has(tier.toLowerCase()));
}

/** Names a customer whose accounts are in different tiers; undefined where there is none. */
function twoTiers({ customers }: NetAmounts, tiers: Labels, rows: readonly AccountRow[]): string | undefined {
  const first = new Map<number, number>();
  for (const [row, customer] of customers.of.entries()) {
    if (tiers.of[row]! < 0) continue;
    const other = first.get(customer) ?? row;
    first.set(customer, other);
    if (tiers.of[other] === tiers.of[row]) continue;
    const said = [other, row].map((one) => `${rows[one]!.account} is "${tiers.names[tiers.of[one]!]}"`);
    return `${said.join(" and ")}, but both belong to ${customers.names[customer]}. Give the accounts of a customer one tier.`;
  }
  return undefined;
}

function columnLabels(table: TableBlock, column: number): Labels {
  const block = { argument: "tiers", rows: table.values.length, columns: 1, cells: table.values.map(() => []) };
  return readLabels(
    "tiers",
    table.values.map((row) => [row[column]]),
    block,
    "row",
  );
}

/** A customer with several accounts stands where its best account stands. */
export const STANDINGS = ["Key list", "Reserve", "Others"] as const;

function standing({ customers }: NetAmounts, rows: readonly AccountRow[]): Labels {
  const best = new Map<number, number>();
  const placeOf = ({ status }: AccountRow) =>
    isKey(status) ? 0 : status === "Reserve" || status === "Tie at cut" ? 1 : 2;
  rows.forEach((row, i) => {
    const customer = customers.of[i]!;
    best.set(customer, Math.min(best.get(customer) ?? STANDINGS.length, placeOf(row)));
  });
  return { of: Int32Array.from(rows, (_, i) => best.get(customers.of[i]!)!), names: STANDINGS };
}
