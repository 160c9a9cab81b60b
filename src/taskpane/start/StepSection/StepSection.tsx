import { type ReactNode, useId } from "react";
import { useStepSectionStyles } from "./StepSection.styles";

/** A part of a step with its title. */
export function StepSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStepSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
