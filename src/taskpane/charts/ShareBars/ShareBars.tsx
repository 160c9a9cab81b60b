import { mergeClasses } from "@fluentui/react-components";
import { useShareBarsStyles } from "./ShareBars.styles";

/** A share as a bar. */
export interface ShareBar {
  readonly label: string;
  /** Of the whole; below 0 for credits, which have no bar. */
  readonly share: number;
  /** The share in words, such as 63.2 %. */
  readonly figure: string;
  /** What else to know, such as how many accounts. */
  readonly detail?: string;
  /** A share to compare with, marked on the bar. */
  readonly mark?: number;
  /** Whether it is what is left over and not a part of its own. */
  readonly pale?: boolean;
}

/** Shares of one whole as bars on the same scale from 0 to 100 %. */
export function ShareBars({ bars }: { readonly bars: readonly ShareBar[] }) {
  const styles = useShareBarsStyles();
  return (
    <ul className={styles.list}>
      {bars.map(({ label, share, figure, detail, mark, pale }) => (
        <li key={label} className={styles.row}>
          <span className={styles.label}>
            {label} {detail && <span className={styles.detail}>{detail}</span>}
          </span>
          <span className={styles.figure}>{figure}</span>
          <span className={styles.track} aria-hidden>
            <span
              className={mergeClasses(styles.bar, pale && styles.pale)}
              style={{ width: `${100 * Math.min(1, Math.max(0, share))}%` }}
            />
            {mark !== undefined && <span className={styles.mark} style={{ left: `${100 * mark}%` }} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
