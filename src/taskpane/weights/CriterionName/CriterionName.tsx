import { mergeClasses } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Direction } from "../../../models/criteria";
import { useCriterionNameStyles } from "./CriterionName.styles";

export interface CriterionNameProps {
  readonly name: string;
  readonly direction: Direction;
  /** Whether the details are shown, and the id of the element they are in. */
  readonly open: boolean;
  readonly details: string;
  readonly onToggle: () => void;
}

/** A criterion's name, which opens and closes its details; a long name is cut until they are open. */
export function CriterionName({ name, direction, open, details, onToggle }: CriterionNameProps) {
  const styles = useCriterionNameStyles();
  return (
    <button
      type="button"
      className={styles.root}
      title={open ? undefined : name}
      aria-expanded={open}
      aria-controls={details}
      onClick={onToggle}
    >
      <span className={styles.sign}>{open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}</span>
      <span className={mergeClasses(styles.name, !open && styles.folded)}>{name}</span>
      <span className={styles.sign}>
        {direction === "cost" ? (
          <ArrowDown12Regular aria-label="less is better" />
        ) : (
          <ArrowUp12Regular aria-label="more is better" />
        )}
      </span>
    </button>
  );
}
