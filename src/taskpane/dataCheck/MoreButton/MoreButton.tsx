import { Button } from "@fluentui/react-components";
import { formatAmount } from "../../portfolio/format";

export interface MoreButtonProps {
  /** How many rows come next, and how many are left. */
  readonly more: { readonly next: number; readonly left: number };
  readonly onClick: () => void;
}

/** Shows more rows of a long list; nothing where all are shown. */
export function MoreButton({ more: { next, left }, onClick }: MoreButtonProps) {
  if (left === 0) return null;
  return (
    <Button appearance="subtle" size="small" onClick={onClick}>
      {next === left ? `Show the last ${formatAmount(next)}` : `Show ${next} more of ${formatAmount(left)}`}
    </Button>
  );
}
