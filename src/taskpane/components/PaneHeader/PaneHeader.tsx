import type { ReactNode } from "react";
import { usePaneHeaderStyles } from "./PaneHeader.styles";

export interface PaneHeaderProps {
  readonly title: string;
  /** A figure for the whole screen, at the end of the line. */
  readonly children?: ReactNode;
}

/** The name of a screen. */
export function PaneHeader({ title, children }: PaneHeaderProps) {
  const styles = usePaneHeaderStyles();
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <span className={styles.figure}>{children}</span>
    </header>
  );
}
