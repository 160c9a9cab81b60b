import type { Criterion } from "../../workbook/snapshot/criteria";
import { formatAny } from "../formatNumber";

/** What a criterion is rated on, in words: its direction, its scale and its definition. */
export function criterionText({ direction, lo, hi, definition }: Criterion): string {
  const better = direction === "cost" ? "Less is better" : "More is better";
  const scale =
    lo === 0 && hi === 0 ? "scale from the list's own values" : `scale ${formatAny(lo)} to ${formatAny(hi)}`;
  return `${better}, ${scale}.${definition === "" ? "" : ` ${asSentence(definition)}`}`;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
