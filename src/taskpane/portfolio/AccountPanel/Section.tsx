import { type ReactNode, useId } from "react";
import { useSectionStyles } from "./AccountPanel.styles";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of what is said about an account, under a heading. */
export function Section({ title, children }: SectionProps) {
  const styles = useSectionStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
