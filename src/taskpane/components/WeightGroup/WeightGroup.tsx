import { type ReactNode, useId } from "react";
import { formatShare } from "../../weights/formatNumber";
import { useWeightGroupStyles } from "./WeightGroup.styles";

export interface WeightGroupProps {
  /** "" for criteria without a group, which have no heading. */
  readonly name: string;
  readonly share: number;
  readonly children: ReactNode;
}

/** The criteria of one group under its name and share. */
export function WeightGroup({ name, share, children }: WeightGroupProps) {
  const styles = useWeightGroupStyles();
  const heading = useId();
  if (name === "") {
    return (
      <ul className={styles.list} aria-label="Criteria">
        {children}
      </ul>
    );
  }
  return (
    <section aria-labelledby={heading}>
      <div className={styles.heading}>
        <h2 id={heading} className={styles.name}>
          {name}
        </h2>
        <span className={styles.share}>{formatShare(share)}</span>
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
