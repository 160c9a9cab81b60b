import { blockAddress, cellAddress } from "../address";
import {
  columnReference,
  contributionFormula,
  type RevenueReferences,
  setting,
  spill,
  withBlanksMarked,
} from "../formulas";
import { BINDING, CHART_SHEETS, TABLES } from "../names";
import type { PlanSeries } from "../plan/chart";
import type { Plan, Step } from "../plan/plan";
import type { BoundColumns } from "../portfolioView/boundColumns";
import { STANDINGS, type TierContribution, type TierSource } from "../portfolioView/tierContribution";
import type { Blocks } from "../snapshot/snapshot";
import { bold, setCells } from "../workedExamples/blockRow";
import { boundColumn } from "./boundColumn";
import * as formulas from "./chartFormulas";
import type { ChartOffer } from "./chartOffer";
import { BETWEEN, chartSheet, columnSteps, firstRow, formatted, rangeAt, SOURCE_COLUMN } from "./chartSheet";
import { missingName } from "./missingName";
import { revenueSource } from "./revenueSource";

const NOTES = 4;

/** Widths of the columns of the chart's cells, of the table of KAM.CONTRIBUTION, and of the standing of each account. */
const CHART_WIDTHS = [190, 90, 90];
const TABLE_WIDTHS = [190, 80, 95, 70, 100, 90, 70];
const STANDING_WIDTHS = [190, 80, 90];
const CLOSING_ROWS = 2;

interface Source extends RevenueReferences {
  /** The column with the tiers; undefined where they are the standing on the key list. */
  readonly tiers: string | undefined;
  readonly account: string;
  readonly parent: string | undefined;
}

/** The contribution of tiers for the workbook, with the tiers that the pane shows. */
export function tierOffer(
  blocks: Blocks,
  bound: BoundColumns,
  source: TierSource,
  tiers: TierContribution,
): ChartOffer {
  const revenue = revenueSource(blocks, bound);
  if ("problem" in revenue) return revenue;
  const problem = source.kind === "keyList" ? missingName(blocks, ["status"]) : undefined;
  if (problem !== undefined) return { problem };
  const table = blocks.portfolio!;
  const reference = (column: string | undefined) =>
    column === undefined ? undefined : columnReference(table.name, column);
  const own: Source = {
    ...revenue,
    tiers: source.kind === "column" ? reference(table.columns[source.column]) : undefined,
    account: reference(boundColumn(blocks, BINDING.account))!,
    parent: reference(boundColumn(blocks, BINDING.parent)),
  };
  return {
    sheet: CHART_SHEETS.tiers,
    plan: (sheet) => tierChart(sheet, own, tiers),
    usesWeights: source.kind === "keyList",
  };
}

/** A sheet with the table of KAM.CONTRIBUTION and columns of the shares, beside them the benchmarks where there are some. */
function tierChart(sheet: string, source: Source, { benchmarks, rows }: TierContribution): Plan {
  const top = firstRow(NOTES);
  const header = top + (benchmarks.length === 0 ? 0 : benchmarks.length + 2);
  const first = header + 1;
  const table = SOURCE_COLUMN + CHART_WIDTHS.length + 1;
  const standing = table + TABLE_WIDTHS.length + 1;
  const inTable = (column: number) => blockAddress(first, table + column, rows, 1);
  const standingCell = (column: number) => cellAddress(first, standing + column);
  const cells = (column: number) => rangeAt(sheet, first, SOURCE_COLUMN + column, rows);
  const hasBenchmarks = benchmarks.length > 0;
  const benchmarkCells = hasBenchmarks ? blockAddress(top + 1, SOURCE_COLUMN, benchmarks.length, 2) : "";
  const tiers = source.tiers === undefined ? spill(standingCell(2)) : withBlanksMarked(source.tiers);
  const benchmarkSeries: PlanSeries = {
    name: "Benchmark",
    type: "ColumnClustered",
    across: cells(0),
    values: cells(2),
  };
  return chartSheet({
    sheet,
    title: "Contribution by tier",
    notes: [
      source.tiers === undefined
        ? "Columns: the share of the revenue that each standing on the key list brings. A customer with several accounts stands where its best account stands."
        : `Columns: the share of the revenue that each tier of ${source.tiers} brings.`,
      "Shares are of the Entity revenue of tblSettings where it is set, else of what the list adds up to; credits are taken off within their tier.",
      hasBenchmarks
        ? "The benchmarks come from tblSettings. They are from practice, without a source."
        : "tblSettings has no benchmark for these tiers. Benchmarks are for tiers named New, Major and Key.",
      `The chart draws ${rows === 1 ? "this one row" : `these ${rows} rows`} and follows their cells. It does not grow: for more tiers add it anew.`,
    ],
    widths: [
      ...CHART_WIDTHS,
      BETWEEN,
      ...TABLE_WIDTHS,
      ...(source.tiers === undefined ? [BETWEEN, ...STANDING_WIDTHS] : []),
    ],
    source: [
      ...(hasBenchmarks ? benchmarkSteps(sheet, top, benchmarks) : []),
      ...columnSteps(
        sheet,
        header,
        SOURCE_COLUMN,
        [
          { heading: "Tier", cell: formulas.tierNames(inTable(0)) },
          { heading: "Share", cell: formulas.shareOfTier(inTable(0), inTable(3)), numberFormat: "0.0%" },
          ...(hasBenchmarks
            ? [{ heading: "Benchmark", cell: formulas.whereNumber(inTable(5), inTable(5)), numberFormat: "0.0%" }]
            : []),
        ],
        rows,
      ),
      setCells(sheet, header - 1, table, [["What these cells are taken from: the table of KAM.CONTRIBUTION"]]),
      setCells(sheet, header, table, [[contributionFormula(source, tiers, benchmarkCells)]]),
      bold(sheet, header, table, TABLE_WIDTHS.length),
      formatted(rangeAt(sheet, first, table + 2, rows + CLOSING_ROWS), "#,##0"),
      formatted(rangeAt(sheet, first, table + 3, rows + CLOSING_ROWS), "0.0%"),
      formatted(rangeAt(sheet, first, table + 4, rows + CLOSING_ROWS), "#,##0"),
      formatted(rangeAt(sheet, first, table + 5, rows + CLOSING_ROWS, 2), "0.0%"),
      ...(source.tiers === undefined
        ? [
            setCells(sheet, header - 1, standing, [["Every account, in the order of its table"]]),
            ...columnSteps(
              sheet,
              header,
              standing,
              [
                { heading: "Customer", cell: formulas.customerOf(source.account, source.parent) },
                { heading: "Standing", cell: formulas.standingOf() },
                { heading: "Tier", cell: formulas.bestStanding(standingCell(1), standingCell(0), STANDINGS) },
              ],
              rows,
            ),
          ]
        : []),
    ],
    chart: {
      title: "Share of the revenue by tier",
      series: [
        { name: "Share", type: "ColumnClustered", across: cells(0), values: cells(1) },
        ...(hasBenchmarks ? [benchmarkSeries] : []),
      ],
      valueAxis: { title: "Share of the revenue", numberFormat: "0%" },
    },
  });
}

function benchmarkSteps(sheet: string, row: number, benchmarks: TierContribution["benchmarks"]): Step[] {
  return [
    setCells(sheet, row, SOURCE_COLUMN, [
      ["Benchmark", `Share, from ${TABLES.settings}`],
      ...benchmarks.map(({ tiers, setting: label }) => [tiers, { formula: `=${setting(label)}` }]),
    ]),
    bold(sheet, row, SOURCE_COLUMN, 2),
    formatted(rangeAt(sheet, row + 1, SOURCE_COLUMN + 1, benchmarks.length), "0%"),
  ];
}
