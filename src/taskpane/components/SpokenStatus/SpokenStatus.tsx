import type { ReactNode } from "react";
import { useSpokenStatusStyles } from "./SpokenStatus.styles";

/** What a screen reader says when it changes, and nobody sees, as the pane shows it in another way. */
export function SpokenStatus({ children }: { readonly children: ReactNode }) {
  const styles = useSpokenStatusStyles();
  return (
    <div role="status" className={styles.root}>
      {children}
    </div>
  );
}
