import { netByCustomer } from "../../../src/models/customers";
import type { ChartOffer } from "../../../src/workbook/charts/chartOffer";
import { matrixOffer } from "../../../src/workbook/charts/matrixChart";
import { paretoOffer } from "../../../src/workbook/charts/paretoChart";
import { tierOffer } from "../../../src/workbook/charts/tierChart";
import type { Plan } from "../../../src/workbook/plan/plan";
import { boundColumns, shareTotal } from "../../../src/workbook/portfolioView/boundColumns";
import { bubbleMatrix, type GroupAxes, groupsOf, usualAxes } from "../../../src/workbook/portfolioView/bubbleMatrix";
import { listing } from "../../../src/workbook/portfolioView/listing";
import { paretoCurve } from "../../../src/workbook/portfolioView/paretoCurve";
import { tierContribution, type TierSource } from "../../../src/workbook/portfolioView/tierContribution";
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

/** The accounts of a workbook, as the pane reads and lists them. */
function portfolioOf(blocks: Blocks) {
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  const { criteria, portfolio } = { ...reading.snapshot, ...reading.snapshot.portfolio };
  const weights = criteria.map(({ weight }) => weight);
  const bound = boundColumns(blocks);
  const { rows } = listing(portfolio, criteria, weights, bound.revenue?.amounts);
  return { portfolio, criteria, weights, bound, rows, columns: portfolio.criteria.map((c) => criteria[c]!) };
}

/** The chart of the portfolio matrix of a workbook, and the matrix that the pane shows. */
export function matrixOf(blocks: Blocks, own: GroupAxes = {}) {
  const { portfolio, criteria, weights, columns, bound, rows } = portfolioOf(blocks);
  const axes = { ...usualAxes(groupsOf(columns)), ...own };
  const matrix = bubbleMatrix(portfolioInput(portfolio, criteria, weights), columns, rows, axes);
  if ("problem" in matrix) throw new Error(matrix.problem);
  return { matrix, offer: matrixOffer(blocks, bound, columns, axes, matrix) };
}

/** The chart of tiers of a workbook, and what the pane shows of them. */
export function tiersOf(blocks: Blocks, column?: string) {
  const bound = boundColumns(blocks);
  const amounts = netByCustomer(bound.revenue!.amounts, bound.customers);
  const { rows } = portfolioOf(blocks);
  const source: TierSource =
    column === undefined ? { kind: "keyList" } : { kind: "column", column: blocks.portfolio!.columns.indexOf(column) };
  const tiers = tierContribution(amounts, source, rows, blocks.portfolio!, blocks.settings);
  if ("problem" in tiers) throw new Error(tiers.problem);
  return { tiers, offer: tierOffer(blocks, bound, source, tiers) };
}

/** The plan of a chart that can be added. */
export function planOf(offer: ChartOffer): Plan {
  if ("problem" in offer) throw new Error(offer.problem);
  return offer.plan(offer.sheet);
}

/** Every plan that adds a chart. */
export function chartPlans(): Plan[] {
  return [paretoOf(modelBlocks()), matrixOf(modelBlocks()), tiersOf(modelBlocks())].map(({ offer }) => planOf(offer));
}
