/** What the user has begun in the pane and not ended. */
export interface Begun {
  readonly applying: boolean;
  /** Whether weights are changed. */
  readonly draft: boolean;
  /** Whether the criteria are shown in another order than the sheet's. */
  readonly order: boolean;
}

const WRITING = "KAM is writing to the workbook.";

/** Why no preset can be chosen now: some go by the order of the criteria. Undefined where one can. */
export function presetsBlocked({ applying, order }: Pick<Begun, "applying" | "order">): string | undefined {
  if (applying) return WRITING;
  return order ? "Write the new order or cancel it first. Then presets can be chosen." : undefined;
}

/** Why criteria cannot be added, edited or removed now, with the way out; undefined where they can. */
export function editBlocked({ applying, draft, order }: Begun): string | undefined {
  if (applying) return WRITING;
  if (draft)
    return "Apply or discard the changed weights first. Then criteria can be added, edited, moved and removed.";
  if (order) return "Write the new order or cancel it first. Then criteria can be added, edited and removed.";
  return undefined;
}
