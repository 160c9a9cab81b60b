import { Button, Spinner } from "@fluentui/react-components";
import { useApplyBarStyles } from "../ApplyBar/ApplyBar.styles";
import { WrittenList } from "../WrittenList/WrittenList";
import { useOrderBarStyles } from "./OrderBar.styles";

export interface OrderBarProps {
  /** What writing the order does, in words. */
  readonly words: readonly string[];
  readonly writing: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** The two ways to end a change of the order. */
export function OrderBar({ words, writing, onWrite, onCancel }: OrderBarProps) {
  const styles = useApplyBarStyles();
  const { words: said } = useOrderBarStyles();
  return (
    <div className={styles.root}>
      <div className={said}>
        <WrittenList words={words} />
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.apply}
          disabledFocusable={writing}
          icon={writing ? <Spinner size="extra-tiny" /> : undefined}
          onClick={onWrite}
        >
          Write the order
        </Button>
        <Button disabledFocusable={writing} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
