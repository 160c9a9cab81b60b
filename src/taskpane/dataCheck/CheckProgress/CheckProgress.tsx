import { ProgressBar } from "@fluentui/react-components";
import type { ScanProgress } from "../../../workbook/dataCheck/scan";
import { formatAmount } from "../../portfolio/format";
import { useCheckProgressStyles } from "./CheckProgress.styles";

export interface CheckProgressProps {
  /** Undefined before the first cells are read. */
  readonly progress: ScanProgress | undefined;
}

/** How far the reading of the tables has come. */
export function CheckProgress({ progress }: CheckProgressProps) {
  const styles = useCheckProgressStyles();
  return (
    <div className={styles.root}>
      <ProgressBar
        aria-label="Reading the tables"
        {...(progress !== undefined && { value: progress.cells, max: progress.of })}
      />
      <p className={styles.text}>
        {progress === undefined
          ? "Looking for the tables"
          : `${progress.table}: ${formatAmount(progress.cells)} of ${formatAmount(progress.of)} cells`}
      </p>
    </div>
  );
}
