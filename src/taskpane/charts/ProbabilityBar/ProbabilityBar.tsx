import { useProbabilityBarStyles } from "./ProbabilityBar.styles";

/** A probability as a bar, with a line at 50 %. The figure itself stands beside it in words. */
export function ProbabilityBar({ probability }: { readonly probability: number }) {
  const styles = useProbabilityBarStyles();
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: `${100 * probability}%` }} />
      <span className={styles.half} />
    </span>
  );
}
