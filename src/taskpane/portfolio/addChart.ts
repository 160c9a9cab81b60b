import type { ChartOffer } from "../../workbook/charts/chartOffer";
import { freeName } from "../../workbook/freeName";
import type { PaneStore } from "../store/paneStore";

/** Adds a chart to the workbook, on a sheet whose name is not taken. */
export async function addChart(
  store: PaneStore,
  { sheet: wanted, plan, usesWeights }: Exclude<ChartOffer, { problem: string }>,
  hasDraft: boolean,
): Promise<void> {
  const sheets = await store.attempt((workbook) => workbook.sheetNames());
  if (sheets === undefined) return;
  const sheet = freeName(wanted, sheets);
  const done = `The sheet ${sheet} has the chart, beside the cells that it draws.`;
  const weights = " It has the weights of the sheet: what is changed in the pane counts there once it is applied.";
  await store.carryOut(plan(sheet), usesWeights && hasDraft ? done + weights : done);
}
