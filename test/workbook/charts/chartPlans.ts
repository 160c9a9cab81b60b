import { netByCustomer } from "../../../src/models/customers";
import type { ChartOffer } from "../../../src/workbook/charts/chartOffer";
import { matrixOffer } from "../../../src/workbook/charts/matrixChart";
import { paretoOffer } from "../../../src/workbook/charts/paretoChart";
import type { Plan } from "../../../src/workbook/plan/plan";
import { boundColumns, shareTotal } from "../../../src/workbook/portfolioView/boundColumns";
import { bubbleMatrix, type GroupAxes, groupsOf, usualAxes } from "../../../src/workbook/portfolioView/bubbleMatrix";
import { listing } from "../../../src/workbook/portfolioView/listing";
import { paretoCurve } from "../../../src/workbook/portfolioView/paretoCurve";
import { portfolioInput } from "../../../src/workbook/snapshot/keyList";
import { type Blocks, takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { modelBlocks } from "../modelTables";

/** The Pareto chart of a workbook, and the curve that the pane shows. */
export function paretoOf(blocks: Blocks) {
  const bound = boundColumns(blocks);
  const amounts = netByCustomer(bound.revenue!.amounts, bound.customers);
  const curve = paretoCurve(amounts, shareTotal(blocks.settings));
  if ("problem" in curve) throw new Error(curve.problem);
  return { curve, offer: paretoOffer(blocks, bound, curve) };
}

/** The chart of the portfolio matrix of a workbook, and the matrix that the pane shows. */
export function matrixOf(blocks: Blocks, own: GroupAxes = {}) {
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  const { criteria, portfolio } = { ...reading.snapshot, ...reading.snapshot.portfolio };
  const weights = criteria.map(({ weight }) => weight);
  const bound = boundColumns(blocks);
  const columns = portfolio.criteria.map((c) => criteria[c]!);
  const { rows } = listing(portfolio, criteria, weights, bound.revenue?.amounts);
  const axes = { ...usualAxes(groupsOf(columns)), ...own };
  const matrix = bubbleMatrix(portfolioInput(portfolio, criteria, weights), columns, rows, axes);
  if ("problem" in matrix) throw new Error(matrix.problem);
  return { matrix, offer: matrixOffer(blocks.portfolio!, columns, axes, matrix, bound.revenue !== undefined) };
}

/** The plan of a chart that can be added. */
export function planOf(offer: ChartOffer): Plan {
  if ("problem" in offer) throw new Error(offer.problem);
  return offer.plan(offer.sheet);
}

/** Every plan that adds a chart. */
export function chartPlans(): Plan[] {
  return [paretoOf(modelBlocks()), matrixOf(modelBlocks())].map(({ offer }) => planOf(offer));
}
