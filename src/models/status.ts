/** What KAM.SELECT says of an account, in the order of the summary. */
export const STATUSES = [
  "Key",
  "Key (override)",
  "Tie at cut",
  "Reserve",
  "Below cut",
  "No score",
  "Unknown",
  "Not eligible",
] as const;

export type Status = (typeof STATUSES)[number];

/**
 * Whether an account may be a key account: `unknown` where a fact is missing, `always` where it is one by decision,
 * whatever its score.
 */
export type Eligibility = "eligible" | "not eligible" | "unknown" | "always";

/** Whether a status puts an account on the key list. A tie at the cut is not decided, so it does not. */
export function isKey(status: Status | undefined): boolean {
  return status === "Key" || status === "Key (override)";
}
