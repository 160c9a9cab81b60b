import { Button, Input, Spinner } from "@fluentui/react-components";
import { useApplyBarStyles } from "./ApplyBar.styles";

export interface ApplyBarProps {
  readonly changes: number;
  /** Why the changes cannot be applied as they are; undefined where they can. */
  readonly hindrance: string | undefined;
  readonly applying: boolean;
  /** What the log of changes shall say about them. */
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** The two ways to end a draft, and the comment for the log of changes. */
export function ApplyBar(props: ApplyBarProps) {
  const { changes, hindrance, applying, comment, onComment, onApply, onDiscard } = props;
  const styles = useApplyBarStyles();
  const idle = changes === 0 || applying;
  return (
    <div className={styles.root}>
      {changes > 0 && hindrance !== undefined && <p className={styles.hindrance}>{hindrance}</p>}
      {changes > 0 && (
        <Input
          size="small"
          className={styles.comment}
          aria-label="Comment for the change log"
          placeholder="Comment for the change log (optional)"
          value={comment}
          disabled={applying}
          onChange={(_, { value }) => onComment(value)}
        />
      )}
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
