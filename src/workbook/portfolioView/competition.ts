import { type Contenders, contenders } from "../../models/contenders";
import { type ModelError, notAvailable, type RowErrors } from "../../models/modelError";
import type { Portfolio as KeyList, PortfolioInput } from "../../models/portfolio";
import type { Status } from "../../models/status";

/** Statuses that the score decides. */
const BY_SCORE: ReadonlySet<Status | undefined> = new Set<Status>(["Key", "Tie at cut", "Reserve", "Below cut"]);

/** The accounts that compete by score for the places that overrides leave. */
export interface Competition {
  readonly field: Contenders;
  /** Places that go by score. */
  readonly places: number;
}

const NOT_BY_SCORE: ModelError = notAvailable("The score does not decide about this account.");

/** Whether the score decides about an account of this status. */
export function goesByScore(status: Status | undefined): boolean {
  return BY_SCORE.has(status);
}

/** Who competes in a key list. Accounts that are not eligible, unknown, without a score or key by override do not. */
export function competition(input: PortfolioInput, { status, counts }: KeyList): Competition {
  const others: RowErrors = new Map();
  status.forEach((name, row) => {
    if (!goesByScore(name)) others.set(row, NOT_BY_SCORE);
  });
  return {
    field: contenders(input.ratings, input.weights, input, others),
    places: Math.max(0, input.capacity - counts["Key (override)"]),
  };
}
