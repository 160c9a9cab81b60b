import { Button, Spinner } from "@fluentui/react-components";
import { useApplyBarStyles } from "./ApplyBar.styles";

export interface ApplyBarProps {
  readonly changes: number;
  /** Why the changes cannot be applied as they are; undefined where they can. */
  readonly hindrance: string | undefined;
  readonly applying: boolean;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** The two ways to end a draft. */
export function ApplyBar({ changes, hindrance, applying, onApply, onDiscard }: ApplyBarProps) {
  const styles = useApplyBarStyles();
  const idle = changes === 0 || applying;
  return (
    <div className={styles.root}>
      {changes > 0 && hindrance !== undefined && <p className={styles.hindrance}>{hindrance}</p>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={idle || hindrance !== undefined}
          icon={applying ? <Spinner size="extra-tiny" /> : undefined}
          onClick={onApply}
        >
          {changes === 0 ? "Apply" : `Apply ${changes === 1 ? "1 change" : `${changes} changes`}`}
        </Button>
        <Button disabledFocusable={idle} onClick={onDiscard}>
          Discard
        </Button>
      </div>
    </div>
  );
}
