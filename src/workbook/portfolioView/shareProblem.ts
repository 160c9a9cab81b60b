import type { NetAmounts } from "../../models/customers";

/**
 * Why there are no shares of the revenue, in the pane's words; undefined where there are.
 *
 * @param total the amount shares refer to; default the list's own.
 */
export function shareProblem({ positive, total: own }: NetAmounts, total = own): string | undefined {
  if (positive === 0) return "No customer has a revenue above 0, so there are no shares.";
  if (total <= 0) return "Credits take off all the revenue of the list, so there are no shares.";
  return undefined;
}
