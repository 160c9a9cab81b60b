import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneMessageStyles } from "./PaneMessage.styles";

export interface PaneMessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean };
}

/** What the pane shows in place of a screen: what is the case, what to do about it. */
export function PaneMessage({ title, children, action }: PaneMessageProps) {
  const styles = usePaneMessageStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      {action && (
        <Button
          className={styles.action}
          disabledFocusable={action.busy}
          icon={action.busy ? <Spinner size="extra-tiny" /> : undefined}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      )}
    </main>
  );
}
