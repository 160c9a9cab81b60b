import { ToggleButton, Tooltip } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { useLockButtonStyles } from "./LockButton.styles";

export interface LockButtonProps {
  readonly name: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  readonly onToggle: () => void;
}

/** Keeps a weight as it is while others move, or lets it move again. */
export function LockButton({ name, locked, disabled, onToggle }: LockButtonProps) {
  const styles = useLockButtonStyles();
  return (
    <Tooltip relationship="label" content={`Lock the weight of ${name}`}>
      <ToggleButton
        className={styles.root}
        appearance="transparent"
        size="small"
        checked={locked}
        disabled={disabled}
        icon={locked ? <LockClosed16Regular /> : <LockOpen16Regular />}
        onClick={onToggle}
      />
    </Tooltip>
  );
}
