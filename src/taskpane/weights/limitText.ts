import type { Limit } from "../../workbook/weights/rescale";
import { formatWeight } from "../formatNumber";

/** Why a weight is not what was asked for, for the user. */
export function limitText(limit: Limit, weight: number, criteria: number): string {
  if (limit === "held") return `${formatWeight(weight)} is all that the locked weights leave.`;
  if (limit === "othersZero") {
    return "The weights that are not locked are 0, so none can take the difference. Raise one of them first.";
  }
  return criteria === 1
    ? "The only criterion has all the weight."
    : "All other weights are locked, so none can take the difference. Unlock one first.";
}
