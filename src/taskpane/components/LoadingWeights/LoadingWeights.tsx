import { mergeClasses, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { PaneHeader } from "../PaneHeader/PaneHeader";
import { useLoadingWeightsStyles } from "./LoadingWeights.styles";

const ROWS = [72, 54, 64, 48, 68, 58];

/** The outline of the weights while the workbook is read. */
export function LoadingWeights() {
  const styles = useLoadingWeightsStyles();
  return (
    <main>
      <PaneHeader title="Weights" />
      <Skeleton aria-label="Reading the criteria from the workbook" className={styles.root}>
        {ROWS.map((width) => (
          <div key={width} className={styles.row}>
            <SkeletonItem size={16} className={styles.item} style={{ width: `${width}%` }} />
            <SkeletonItem size={24} className={styles.item} />
            <SkeletonItem size={8} className={mergeClasses(styles.item, styles.slider)} />
          </div>
        ))}
      </Skeleton>
    </main>
  );
}
