import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ContributionRow } from "../../../models/contribution";
import { tierOffer } from "../../../workbook/charts/tierChart";
import { shareTotal } from "../../../workbook/portfolioView/boundColumns";
import {
  type TierContribution,
  tierColumns,
  tierContribution,
  type TierSource,
} from "../../../workbook/portfolioView/tierContribution";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import { ChartFrame } from "../../charts/ChartFrame/ChartFrame";
import { type ShareBar, ShareBars } from "../../charts/ShareBars/ShareBars";
import { formatShare } from "../../formatNumber";
import { type Adding, AddToWorkbook } from "../AddToWorkbook/AddToWorkbook";
import { counted, formatAmount } from "../format";
import type { PortfolioData } from "../usePortfolioData";
import { useChartsViewStyles } from "./ChartsView.styles";
import { revenueNeeded, revenueWords } from "./revenueNotes";

export interface ContributionSectionProps {
  readonly data: PortfolioData;
  readonly blocks: Blocks;
  readonly adding: Adding;
}

const TITLE = "Contribution by tier";
const KEY_LIST = "";

/** What each tier brings, beside the benchmarks where the user has set some. */
export function ContributionSection({ data, blocks, adding }: ContributionSectionProps) {
  const styles = useChartsViewStyles();
  const { settings } = blocks;
  const table = blocks.portfolio!;
  const { amounts, bound, listing } = data;
  const columns = useMemo(() => tierColumns(table), [table]);
  const [chosen, setChosen] = useState<string>();
  const usual = columns.find((j) => table.columns[j]!.toLowerCase() === "tier");
  const column = columns.find(
    (j) => table.columns[j] === (chosen ?? (usual === undefined ? KEY_LIST : table.columns[usual])),
  );
  const source = useMemo(
    (): TierSource => (column === undefined ? { kind: "keyList" } : { kind: "column", column }),
    [column],
  );
  const tiers = useMemo(
    () => amounts && tierContribution(amounts, source, listing.rows, table, settings),
    [amounts, source, listing.rows, table, settings],
  );
  if (tiers === undefined) return <ChartFrame title={TITLE} summary={revenueNeeded(bound)} />;
  const choice = (
    <div className={styles.choices}>
      <Field label="Tiers" size="small" className={styles.choice}>
        <Select
          size="small"
          value={column === undefined ? KEY_LIST : table.columns[column]}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value={KEY_LIST}>Standing on the key list</option>
          {columns.map((j) => (
            <option key={j} value={table.columns[j]}>
              Column {table.columns[j]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
  if ("problem" in tiers) {
    return (
      <ChartFrame title={TITLE} summary={tiers.problem}>
        {choice}
      </ChartFrame>
    );
  }
  const all = [...tiers.tiers, ...tiers.subtotals, ...(tiers.notInList === undefined ? [] : [tiers.notInList])];
  return (
    <ChartFrame
      title={TITLE}
      summary={summaryOf(tiers, revenueWords(shareTotal(settings)))}
      notes={notesOf(tiers)}
      table={{
        header: [
          "Tier",
          "Accounts",
          "Revenue",
          "Share",
          ...(tiers.unattributed === undefined ? [] : ["Benchmark", "Gap"]),
        ],
        rows: all.map((row) => [
          row.label,
          row.accounts === undefined ? "" : String(row.accounts),
          formatAmount(row.amount),
          formatShare(row.share),
          ...(tiers.unattributed === undefined ? [] : benchmarkCells(row)),
        ]),
      }}
      action={<AddToWorkbook offer={tierOffer(blocks, bound, source, tiers)} adding={adding} chart={TITLE} />}
    >
      {choice}
      <ShareBars bars={barsOf(tiers)} />
    </ChartFrame>
  );
}

function summaryOf({ tiers }: TierContribution, revenue: string): string {
  const [most] = [...tiers].sort((a, b) => b.share - a.share);
  if (most === undefined) return "No tier has any revenue.";
  return `${most.label}: ${formatShare(most.share)} of ${revenue}, with ${counted(most.accounts ?? 0, "customer")}.`;
}

function barsOf({ tiers, subtotals, withoutTier, notInList, unattributed }: TierContribution): readonly ShareBar[] {
  const bar = ({ label, accounts, share, benchmark, gap }: ContributionRow): ShareBar => ({
    label,
    share,
    figure: formatShare(share),
    detail: [
      accounts === undefined ? undefined : counted(accounts, "customer"),
      benchmark === undefined ? undefined : `benchmark ${formatShare(benchmark)}, gap ${inPoints(gap!)}`,
    ]
      .filter((part) => part !== undefined)
      .join(", "),
    ...(benchmark !== undefined && { mark: benchmark }),
  });
  return [
    ...tiers.map(bar),
    ...(withoutTier === 0
      ? []
      : [{ label: "No tier", share: withoutTier, figure: formatShare(withoutTier), pale: true }]),
    ...(notInList === undefined
      ? []
      : [
          {
            label: notInList.label,
            share: notInList.share,
            figure: formatShare(notInList.share),
            detail: notInList.share > 0 ? "entity revenue of nobody on the list" : "the list has more",
            pale: true,
          },
        ]),
    ...subtotals.map(bar),
    ...(unattributed === undefined || Math.abs(unattributed) < 1e-9
      ? []
      : [
          {
            label: "Left open by the benchmarks",
            share: unattributed,
            figure: formatShare(unattributed),
            detail: "attributed to no tier",
            pale: true,
          },
        ]),
  ];
}

function notesOf({ unattributed, unusedBenchmarks }: TierContribution): readonly string[] {
  return [
    ...(unattributed === undefined
      ? []
      : ["The line on a bar is the benchmark of the settings. It is from practice, without a source."]),
    ...(unusedBenchmarks
      ? [
          "The benchmarks of the settings are for tiers named New, Major and Key. Choose a column that has them to compare.",
        ]
      : []),
  ];
}

function benchmarkCells({ benchmark, gap }: ContributionRow): readonly string[] {
  return [benchmark === undefined ? "" : formatShare(benchmark), gap === undefined ? "" : inPoints(gap)];
}

/** A difference of two shares in percentage points, with its sign. */
function inPoints(gap: number): string {
  return `${gap < 0 ? "\u2212" : "+"}${(100 * Math.abs(gap)).toFixed(1)}\u00a0points`;
}
