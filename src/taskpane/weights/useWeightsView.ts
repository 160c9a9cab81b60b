import { useDeferredValue, useMemo, useState } from "react";
import type { Snapshot } from "../../workbook/snapshot/snapshot";
import type { Criterion } from "../../workbook/snapshot/criteria";
import { previewer, type PreviewReading } from "../../workbook/snapshot/preview";
import { type SafeRanges, safeRanges } from "../../workbook/weights/safeRanges";
import type { PaneState } from "../store/paneState";
import { weightRows } from "./weightRows";
import { fits, weightScale, type WeightScale } from "./weightScale";

/**
 * What the screen of the weights shows. The rows follow at once; the key list follows them, and the safe ranges follow
 * the key list, each when there is time for it.
 */
export function useWeightsView(snapshot: Snapshot, { draft, locked, order }: PaneState) {
  const { criteria } = snapshot;
  const inOrder = useMemo(() => newOrder(order, criteria), [order, criteria]);
  const view = useMemo(() => weightRows(criteria, draft, locked, inOrder), [criteria, draft, locked, inOrder]);
  const scale = useScale(view.sheetWeights, view.weights);
  const calculations = useMemo(() => calculationsOf(snapshot), [snapshot]);
  const now = useMemo(() => ({ calculations, view }), [calculations, view]);
  const shown = useDeferredValue(now);
  const preview = useMemo(() => shown.calculations.preview(shown.view.weights), [shown]);
  const settled = useDeferredValue(shown);
  const ranges = useMemo(() => settled.calculations.ranges(settled.view), [settled]);
  return { view, inOrder, scale, preview, ranges };
}

/** What is calculated from weights on a state of the sheet; what does not depend on them is calculated once. */
function calculationsOf({ criteria, portfolio }: Snapshot) {
  if ("problems" in portfolio) {
    const problem: PreviewReading = { problem: portfolio.problems.join(" ") };
    return { preview: () => problem, ranges: (): SafeRanges => [] };
  }
  return {
    preview: previewer(portfolio.portfolio, criteria),
    ranges: safeRanges(portfolio.portfolio, criteria),
  };
}

/** An order that is another than the sheet's. */
function newOrder(order: readonly string[] | undefined, criteria: readonly Criterion[]) {
  return criteria.every(({ name }, c) => name === order?.[c]) ? undefined : order;
}

/** The scale of the sliders: another one only where the last no longer fits, so that thumbs do not jump. */
function useScale(sheet: readonly number[], drafted: readonly number[]): WeightScale {
  const [scale, setScale] = useState(() => weightScale(sheet, drafted));
  if (fits(scale, sheet, drafted)) return scale;
  const next = weightScale(sheet, drafted);
  setScale(next);
  return next;
}
