/** How serious a trigger is. */
export const SEVERITIES = { review: 1, withdraw: 2, dissolve: 3 } as const;

export type Severity = (typeof SEVERITIES)[keyof typeof SEVERITIES];

export interface Trigger {
  /** The trigger's name among the reasons. */
  readonly label: string;
  /** When it is set. */
  readonly meaning: string;
  readonly severity: Severity;
}

/** Reasons to withdraw key status: what has become of the customer. */
const WITHDRAWAL: readonly Trigger[] = [
  {
    label: "No longer strategic",
    meaning: "The score lies below the cut by more than the buffer, or the account has lost its part in our plans.",
    severity: SEVERITIES.withdraw,
  },
  {
    label: "Buys from a major competitor",
    meaning: "A named major competitor of ours has a new or rising share of the customer's spend.",
    severity: SEVERITIES.withdraw,
  },
  {
    label: "Financially unstable",
    meaning: "The credit score is below the least one accepted, or payments have become doubtful.",
    severity: SEVERITIES.withdraw,
  },
  {
    label: "Unethical conduct",
    meaning: "The customer has acted against the law or our code of conduct.",
    severity: SEVERITIES.withdraw,
  },
  {
    label: "Unprofitable after concessions",
    meaning: "The account's profit is below zero once all concessions are taken off.",
    severity: SEVERITIES.withdraw,
  },
];

/** Reasons for which a relationship ends: four breaches of trust on our side, and one account beyond repair. */
const DISSOLUTION: readonly Trigger[] = [
  {
    label: "Price pushed up",
    meaning: "We have raised prices because the customer could not turn elsewhere.",
    severity: SEVERITIES.dissolve,
  },
  {
    label: "Confidence broken",
    meaning: "We have passed on what the customer told us in confidence.",
    severity: SEVERITIES.dissolve,
  },
  {
    label: "Rivals of the customer supplied",
    meaning: "We supply major competitors of the customer, against what it could expect.",
    severity: SEVERITIES.dissolve,
  },
  {
    label: "Supply held back",
    meaning: "We have kept goods or services short on purpose.",
    severity: SEVERITIES.dissolve,
  },
  {
    label: "No prospect of profit",
    meaning: "The account would lose money even if it were served at the lowest cost we can think of.",
    severity: SEVERITIES.dissolve,
  },
];

/**
 * Ready lists of triggers. Their severities, 2 for withdrawal and 3 for dissolution, are a convention: the texts they
 * follow name the reasons without ranking them.
 */
export const TRIGGER_PRESETS = { withdrawal: WITHDRAWAL, dissolution: DISSOLUTION } as const;

export type TriggerPreset = keyof typeof TRIGGER_PRESETS;
