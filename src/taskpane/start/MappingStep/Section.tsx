import { type ReactNode, useId } from "react";
import { useMappingStepStyles } from "./MappingStep.styles";

/** A part of the step with its title. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useMappingStepStyles();
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
