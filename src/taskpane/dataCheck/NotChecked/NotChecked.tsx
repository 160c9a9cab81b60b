import type { ScanTarget } from "../../../workbook/dataCheck/scan";
import { useNotCheckedStyles } from "./NotChecked.styles";

export interface NotCheckedProps {
  readonly targets: readonly ScanTarget[];
}

/** What a check would look at and for. */
export function NotChecked({ targets }: NotCheckedProps) {
  const styles = useNotCheckedStyles();
  const names = targets.map(({ table }) => table);
  return (
    <div className={styles.root}>
      <p>
        The check reads {names.slice(0, -1).join(", ")} and {names.at(-1)} and lists what makes scores and totals wrong:
        numbers stored as text, empty and error cells, values off their scale, accounts that stand there twice or are
        missing in a table, total rows, and sums that do not agree.
      </p>
      <p>It changes nothing. Where a repair is safe, you see each cell before and after, and decide.</p>
    </div>
  );
}
