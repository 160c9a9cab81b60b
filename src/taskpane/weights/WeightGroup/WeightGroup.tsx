import { type ReactNode, useId } from "react";
import { formatShare } from "../../formatNumber";
import { useWeightGroupStyles } from "./WeightGroup.styles";

export interface WeightGroupProps {
  /** "" for criteria without a group. */
  readonly name: string;
  /** Whether there are other groups, from which those without one are told apart. */
  readonly heading: boolean;
  readonly share: number;
  readonly children: ReactNode;
}

/** The criteria of one group under its name and share. */
export function WeightGroup({ name, heading: hasHeading, share, children }: WeightGroupProps) {
  const styles = useWeightGroupStyles();
  const heading = useId();
  if (name === "" && !hasHeading) {
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
          {name === "" ? "Without a group" : name}
        </h2>
        <span className={styles.share}>{formatShare(share)}</span>
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
