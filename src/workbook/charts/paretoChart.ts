import { DEFAULTS } from "../../models/defaults";
import { blockAddress, cellAddress } from "../address";
import { paretoFormula, type RevenueReferences } from "../formulas";
import { CHART_SHEETS } from "../names";
import type { Plan } from "../plan/plan";
import type { BoundColumns } from "../portfolioView/boundColumns";
import type { ParetoCurve } from "../portfolioView/paretoCurve";
import type { Blocks } from "../snapshot/snapshot";
import { bold, setCells } from "../workedExamples/blockRow";
import { namesWhereNumber, paretoCount, whereNumber } from "./chartFormulas";
import type { ChartOffer } from "./chartOffer";
import { BETWEEN, chartSheet, columnSteps, firstRow, formatted, rangeAt, SOURCE_COLUMN } from "./chartSheet";
import { revenueSource } from "./revenueSource";

/** More columns than this have no room for their names. */
const MOST_COLUMNS = 30;

const NOTES = 4;

/** Net credits let the curve pass 100 %; where it is by no more than this, the axis ends there all the same. */
const PASSED = 0.01;

/** Widths of the columns of the chart's cells, and of the table of KAM.PARETO, and the rows that close the latter. */
const CHART_WIDTHS = [190, 95, 105, 60];
const TABLE_WIDTHS = [50, 190, 95, 70, 125, 185, 60];
const CLOSING_ROWS = 4;

const { abcA } = DEFAULTS;

/** The Pareto chart of the portfolio's revenue, for the workbook. */
export function paretoOffer(blocks: Blocks, bound: BoundColumns, curve: ParetoCurve): ChartOffer {
  const source = revenueSource(blocks, bound);
  if ("problem" in source) return source;
  return { sheet: CHART_SHEETS.pareto, plan: (sheet) => paretoChart(sheet, source, curve), usesWeights: false };
}

/**
 * A sheet with the table of KAM.PARETO, the cells of its largest customers, and a chart of these: columns of revenue, and
 * on the axis at the right the line of their share together and the line it is compared with.
 */
function paretoChart(sheet: string, source: RevenueReferences, { customers, reached }: ParetoCurve): Plan {
  const shown = Math.min(customers, MOST_COLUMNS);
  const top = firstRow(NOTES);
  const mark = cellAddress(top, SOURCE_COLUMN + 1);
  const header = top + 2;
  const first = header + 1;
  const table = SOURCE_COLUMN + CHART_WIDTHS.length + 1;
  const inTable = (column: number) => blockAddress(first, table + column, shown, 1);
  const ranks = inTable(0);
  const cells = (column: number) => rangeAt(sheet, first, SOURCE_COLUMN + column, shown);
  const line = { type: "Line", across: cells(0), onSecondaryAxis: true } as const;
  const notes = [
    paretoCount(ranks, inTable(5), cellAddress(header, table)),
    "Columns: revenue, the largest first. Line: their share together, on the axis at the right. Companies of one parent are one customer.",
    "Shares are of the Entity revenue of tblSettings where it is set, else of what the list adds up to; net credits take some of it off again.",
    `The chart draws ${shown === 1 ? "this one row" : `these ${shown} rows`} (${MOST_COLUMNS} at most, a convention) and follows their cells. It does not grow: for more customers add it anew.`,
  ];
  return chartSheet({
    sheet,
    title: "Pareto curve of revenue",
    notes,
    widths: [...CHART_WIDTHS, BETWEEN, ...TABLE_WIDTHS],
    source: [
      setCells(sheet, top, SOURCE_COLUMN, [["Line at", abcA.value, `Convention. ${abcA.source}`]]),
      formatted(rangeAt(sheet, top, SOURCE_COLUMN + 1, 1), "0%"),
      ...columnSteps(
        sheet,
        header,
        SOURCE_COLUMN,
        [
          { heading: "Customer", cell: namesWhereNumber(ranks, inTable(1)) },
          { heading: "Revenue", cell: whereNumber(ranks, inTable(2)), numberFormat: "#,##0" },
          { heading: "Share together", cell: whereNumber(ranks, inTable(4)), numberFormat: "0.0%" },
          { heading: "Line", cell: whereNumber(ranks, mark), numberFormat: "0%" },
        ],
        shown,
      ),
      setCells(sheet, header - 1, table, [["What these cells are taken from: the table of KAM.PARETO"]]),
      setCells(sheet, header, table, [[paretoFormula(source, shown)]]),
      bold(sheet, header, table, TABLE_WIDTHS.length),
      formatted(rangeAt(sheet, first, table + 2, shown + CLOSING_ROWS), "#,##0"),
      formatted(rangeAt(sheet, first, table + 3, shown + CLOSING_ROWS, 3), "0.0%"),
    ],
    chart: {
      title: shown === 1 ? "Revenue of the largest customer" : `Revenue of the ${shown} largest customers`,
      series: [
        { name: "Revenue", type: "ColumnClustered", across: cells(0), values: cells(1) },
        { ...line, name: "Share together", values: cells(2) },
        { ...line, name: `Line at ${mark}`, values: cells(3), isMark: true },
      ],
      valueAxis: { title: "Revenue", minimum: 0, numberFormat: "#,##0" },
      secondaryAxis: {
        title: "Share together",
        minimum: 0,
        maximum: Math.max(1, Math.ceil(10 * (reached - PASSED)) / 10),
        numberFormat: "0%",
      },
    },
  });
}
