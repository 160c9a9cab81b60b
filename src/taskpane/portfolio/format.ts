import { isKey, type Status } from "../../models/status";

export { counted } from "../../workbook/counted";

const AMOUNT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** An amount in whole units, such as 8,574,000. */
export function formatAmount(amount: number): string {
  return AMOUNT.format(amount).replace("-", "\u2212");
}

/** A score, or a part of one, as the sheet shows it: 0.712. */
export function formatScore(score: number): string {
  return score.toFixed(3);
}

/** A probability as a whole percentage; only what is certain is 0 % or 100 %. */
export function formatProbability(probability: number): string {
  const percent = Math.round(100 * probability);
  if (percent === 0 && probability > 0) return "<\u00a01\u00a0%";
  if (percent === 100 && probability < 1) return ">\u00a099\u00a0%";
  return `${percent}\u00a0%`;
}

/** A status for the eye: accounts that cannot be read have none. */
export function statusText(status: Status | undefined): string {
  return status ?? "No status";
}

/** Whether a status puts the account on the list, is open, or leaves it off. */
export function standingOf(status: Status | undefined): "key" | "open" | "off" {
  if (isKey(status)) return "key";
  return status === "Tie at cut" || status === "Unknown" ? "open" : "off";
}
