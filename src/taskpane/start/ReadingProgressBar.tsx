import { Button, ProgressBar } from "@fluentui/react-components";
import { useChooseListStyles } from "./ChooseList/ChooseList.styles";
import type { ReadingProgress } from "./startFlow";

export interface ReadingProgressBarProps {
  readonly progress: ReadingProgress;
  readonly onCancel: () => void;
}

/** How far a list is read, and a way to break off. */
export function ReadingProgressBar({ progress: { rows, of }, onCancel }: ReadingProgressBarProps) {
  const styles = useChooseListStyles();
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label="Reading the list" value={of === undefined ? undefined : rows / of} />
      <div className={styles.line}>
        <span className={styles.figures}>
          {of === undefined ? "Reading…" : `${rows.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} rows read`}
        </span>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
