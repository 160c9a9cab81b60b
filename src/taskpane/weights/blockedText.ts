/** What the user has begun in the pane and not ended. */
export interface Begun {
  readonly applying: boolean;
  /** Whether weights are changed. */
  readonly draft: boolean;
  /** Whether the criteria are shown in another order than the sheet's. */
  readonly order: boolean;
}

/** Why criteria cannot be added, edited or removed now, with the way out; undefined where they can. */
export function editBlocked({ applying, draft, order }: Begun): string | undefined {
  if (applying) return "KAM is writing to the workbook.";
  if (draft)
    return "Apply or discard the changed weights first. Then criteria can be added, edited, moved and removed.";
  if (order) return "Write the new order or cancel it first. Then criteria can be added, edited and removed.";
  return undefined;
}
