import { DEFAULTS } from "../../models/defaults";
import { blockAddress, cellAddress } from "../address";
import { columnReference, type RatingReferences, scoreFormula, setting, shownCells, spill } from "../formulas";
import { ratingColumns } from "../model/ratingColumns";
import { BINDING, CHART_SHEETS, NAMES } from "../names";
import type { Plan, PlanCell } from "../plan/plan";
import type { PlanSeries } from "../plan/chart";
import type { BoundColumns } from "../portfolioView/boundColumns";
import {
  type Axis,
  type BubbleMatrix,
  type GroupAxes,
  MATRIX_FIELDS,
  MOST_BUBBLES,
} from "../portfolioView/bubbleMatrix";
import type { Criterion } from "../snapshot/criteria";
import type { Blocks } from "../snapshot/snapshot";
import { bold, setCells } from "../workedExamples/blockRow";
import { boundColumn } from "./boundColumn";
import * as formulas from "./chartFormulas";
import type { ChartOffer } from "./chartOffer";
import { BETWEEN, chartSheet, columnSteps, firstRow, rangeAt, SOURCE_COLUMN } from "./chartSheet";
import { missingName } from "./missingName";

const NOTES = 5;

/** Widths of the columns that are drawn, and of those in the order of the portfolio. */
const DRAWN_WIDTHS = [190, 95, 80, 115, 130, ...MATRIX_FIELDS.map(() => 120)];
const PORTFOLIO_WIDTHS = [190, 95, 70, 80, 115, 130, 60];

/** Where in the drawn columns the criteria stand, above them: label, then a column each. */
const CRITERIA_COLUMN = 3;

const { matrixCut, minCoverage } = DEFAULTS;

/** What the chart is made from. */
interface MatrixSource {
  readonly ratings: RatingReferences;
  readonly axes: readonly (readonly [group: string, axis: Axis])[];
  readonly account: string;
  readonly revenue: string | undefined;
  /** How many accounts have a place in the matrix now. */
  readonly placed: number;
}

/** The portfolio matrix for the workbook: what groups of criteria stand for goes with it. */
export function matrixOffer(
  blocks: Blocks,
  { revenue }: BoundColumns,
  criteria: readonly Criterion[],
  axes: GroupAxes,
  { placed }: BubbleMatrix,
): ChartOffer {
  const { name: table, columns } = blocks.portfolio!;
  const problem = missingName(blocks, ["ratingHeaders", "weights", "directions", "anchors", "unrated", "status"]);
  if (problem !== undefined) return { problem };
  const account = boundColumn(blocks, BINDING.account);
  const names = criteria.map(({ name }) => name);
  const ratings = ratingColumns(table, columns, names);
  if (ratings === undefined || account === undefined) {
    return { problem: "it needs columns with the accounts and their ratings." };
  }
  const source: MatrixSource = {
    ...{ ratings, axes: Object.entries(axes), placed },
    account: columnReference(table, account),
    revenue: revenue && columnReference(table, revenue.column),
  };
  return { sheet: CHART_SHEETS.matrix, plan: (sheet) => matrixChart(sheet, source), usesWeights: true };
}

/**
 * A sheet with both scores of every account, the accounts in the order in which they are drawn, and a bubble chart of
 * these with a series for each field. Excel draws no lines in a chart of bubbles, so the axes cross at the cuts.
 */
function matrixChart(sheet: string, { ratings, axes, account, revenue, placed }: MatrixSource): Plan {
  const shown = Math.min(placed, MOST_BUBBLES);
  const top = firstRow(NOTES);
  const header = top + Math.max(axes.length + 1, 3) + 1;
  const first = header + 1;
  const other = SOURCE_COLUMN + DRAWN_WIDTHS.length + 1;
  const drawn = (column: number) => cellAddress(first, SOURCE_COLUMN + column);
  const inTable = (column: number) => cellAddress(first, other + column);
  const order = { rated: inTable(6), key: inTable(2), size: inTable(1) };
  const groupCells = (column: number) => blockAddress(top + 1, SOURCE_COLUMN + column, axes.length, 1);
  const criterionCell = (row: number) => cellAddress(top + row, SOURCE_COLUMN + CRITERIA_COLUMN + 1);
  const weights = (axis: Axis) => formulas.axisWeights(groupCells(0), groupCells(1), axis);
  const score = (row: number) => scoreFormula(ratings, setting(minCoverage.label), spill(criterionCell(row)));
  const cells = (column: number) => rangeAt(sheet, first, SOURCE_COLUMN + column, shown);
  const criteria: readonly (readonly PlanCell[])[] = [
    ["Criterion", shownCells(NAMES.ratingHeaders)],
    ["Strength", weights("strength")],
    ["Attractiveness", weights("attractiveness")],
  ];
  const size = revenue === undefined ? "Size" : "Revenue";
  const axis = { minimum: 0, maximum: 1, numberFormat: "0.0", crossedAt: matrixCut.value };
  return chartSheet({
    sheet,
    title: "Portfolio matrix",
    notes: [
      formulas.bubbleCount(blockAddress(first, SOURCE_COLUMN + 3, shown, 1), account),
      "Across: strength of our position. Up: attractiveness. Both are scores from 0 to 1 over the criteria that stand for them, weighted as in tblCriteria.",
      revenue !== undefined
        ? "The area of a bubble is the revenue; an account without revenue above 0 has no bubble."
        : "No column has the revenue, so all bubbles have one size.",
      `The axes cross at ${matrixCut.value}, where high begins. These cuts, the names of the fields (after Cheverton) and which group stands for what are conventions.`,
      `The chart draws ${shown === 1 ? "the first row" : `the first ${shown} rows`} beside it (${MOST_BUBBLES} at most, a convention) and follows their cells. It does not grow: for more accounts add it anew.`,
    ],
    widths: [...DRAWN_WIDTHS, BETWEEN, ...PORTFOLIO_WIDTHS],
    source: [
      setCells(sheet, top, SOURCE_COLUMN, [["Group", "Stands for"], ...axes.map((pair) => [...pair])]),
      bold(sheet, top, SOURCE_COLUMN, 2),
      setCells(sheet, top, SOURCE_COLUMN + CRITERIA_COLUMN, criteria),
      bold(sheet, top, SOURCE_COLUMN + CRITERIA_COLUMN, 1),
      ...columnSteps(
        sheet,
        header,
        SOURCE_COLUMN,
        [
          { heading: "Account", cell: formulas.inOrder(inTable(0), order) },
          { heading: size, cell: formulas.inOrder(inTable(1), order), numberFormat: "#,##0" },
          { heading: "Strength", cell: formulas.numbersInOrder(inTable(3), order), numberFormat: "0.00" },
          { heading: "Attractiveness", cell: formulas.inOrder(inTable(4), order), numberFormat: "0.00" },
          { heading: "Field", cell: formulas.inOrder(inTable(5), order) },
          ...MATRIX_FIELDS.map((field, f) => ({
            heading: field,
            cell: formulas.inField(drawn(4), cellAddress(header, SOURCE_COLUMN + 5 + f), drawn(3)),
            numberFormat: "0.00",
          })),
        ],
        shown,
      ),
      setCells(sheet, header - 1, other, [["Every account, in the order of its table"]]),
      ...columnSteps(
        sheet,
        header,
        other,
        [
          { heading: "Account", cell: shownCells(account) },
          {
            heading: size,
            cell: revenue === undefined ? formulas.equalSizes(account) : formulas.bubbleSizes(revenue),
            numberFormat: "#,##0",
          },
          { heading: "Key list", cell: formulas.onKeyList() },
          { heading: "Strength", cell: score(1), numberFormat: "0.00" },
          { heading: "Attractiveness", cell: score(2), numberFormat: "0.00" },
          { heading: "Field", cell: formulas.matrixField(inTable(4), inTable(3)) },
          { heading: "Rated", cell: formulas.ratedOnBoth(inTable(3), inTable(4)) },
        ],
        placed,
      ),
    ],
    chart: {
      title: "Accounts by strength and attractiveness",
      series: MATRIX_FIELDS.map((name, f): PlanSeries => ({
        name,
        type: "Bubble",
        across: cells(2),
        values: cells(5 + f),
        sizes: cells(1),
      })) as [PlanSeries, ...PlanSeries[]],
      categoryAxis: { title: "Strength of our position", ...axis },
      valueAxis: { title: "Attractiveness", ...axis },
    },
  });
}
