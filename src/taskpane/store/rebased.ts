import type { Criterion } from "../../workbook/snapshot/criteria";
import type { Reading } from "../../workbook/snapshot/snapshot";
import { type Draft, rebase } from "./draft";
import { type PaneState, SETTLED } from "./paneState";

/** What of the pane's state a new reading changes: its draft is held against what the sheet says now. */
export function rebased(state: PaneState, reading: Reading): Partial<PaneState> {
  if (reading.kind !== "snapshot") return {};
  const { criteria } = reading.snapshot;
  const { draft, dropped } = rebase(state.draft, criteria);
  const lost = lostOrder(state, criteria);
  const said = [
    ...(dropped.length === 0 ? [] : [droppedText(dropped)]),
    ...(lost === undefined ? [] : [`The new order was dropped: ${lost} in the sheet.`]),
  ];
  return {
    draft,
    ...(lost === undefined ? {} : { order: undefined }),
    ...(said.length === 0 ? {} : { notice: { kind: "dropped", text: said.join(" ") } }),
    ...(sameWeights(state.reading, reading) ? {} : SETTLED),
  };
}

function droppedText(dropped: Draft): string {
  const edits = dropped.map(({ row, value }) => `"${row}" to ${value}`).join(", ");
  const what = dropped.length === 1 ? `The change of ${edits} was` : `The changes of ${edits} were`;
  return `${what} dropped: the sheet no longer has a weight there that can be typed in.`;
}

/** Why an order that is not in the sheet yet can no longer be meant: the sheet has other criteria or an order of its own. */
function lostOrder({ order, reading }: PaneState, criteria: readonly Criterion[]): string | undefined {
  if (order === undefined || isInOrder(criteria, order)) return undefined;
  const names = criteria.map(({ name }) => name);
  if (order.length !== names.length || names.some((name) => !order.includes(name))) {
    return "criteria came, went or were renamed";
  }
  const isSorted = reading?.kind === "snapshot" && !isInOrder(reading.snapshot.criteria, names);
  return isSorted ? "the criteria were put in another order" : undefined;
}

function isInOrder(criteria: readonly Criterion[], order: readonly string[]): boolean {
  return criteria.length === order.length && criteria.every(({ name }, c) => name === order[c]);
}

/** Whether the sheet has the weights it had. */
function sameWeights(before: Reading | undefined, after: Reading): boolean {
  if (before?.kind !== "snapshot" || after.kind !== "snapshot") return false;
  const [old, now] = [before.snapshot.criteria, after.snapshot.criteria];
  return old.length === now.length && old.every(({ name, cell }, c) => name === now[c]!.name && cell === now[c]!.cell);
}
