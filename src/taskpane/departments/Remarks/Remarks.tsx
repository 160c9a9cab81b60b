import { useRemarksStyles } from "./Remarks.styles";

export interface RemarksProps {
  /** A sentence each; one that stands there twice is shown once. */
  readonly remarks: readonly string[];
}

/** How many are on show; the others are folded away. */
const ON_SHOW = 3;

/** What in the sheet cannot be used: the first few, the others on demand. */
export function Remarks({ remarks }: RemarksProps) {
  const styles = useRemarksStyles();
  const all = [...new Set(remarks)];
  if (all.length === 0) return null;
  const [first, others] = [all.slice(0, ON_SHOW), all.slice(ON_SHOW)];
  return (
    <div className={styles.root}>
      <ul className={styles.list}>
        {first.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary tabIndex={0} className={styles.more}>
            {others.length} more
          </summary>
          <ul className={styles.list}>
            {others.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
