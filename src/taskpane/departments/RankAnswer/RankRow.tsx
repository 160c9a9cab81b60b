import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import type { KeyboardEvent } from "react";
import { useDraggedRow } from "../../components/DraggedRow/useDraggedRow";
import { useRankRowStyles } from "./RankRow.styles";

export interface RankRowProps {
  readonly name: string;
  /** Equal ones share the mean of their places, such as 2.5. */
  readonly rank: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether it is equal to the one above. */
  readonly joined: boolean;
  readonly disabled: boolean;
  readonly onMove: (by: 1 | -1, control: "up" | "down") => void;
  /** Puts a criterion in the place of another. */
  readonly onDrop: (dragged: string, to: string) => void;
  readonly onJoin: (joined: boolean) => void;
  readonly onRemove: () => void;
}

/** A criterion in the order: dragged by its handle, moved by its buttons or by Alt with an arrow key. */
export function RankRow(props: RankRowProps) {
  const styles = useRankRowStyles();
  const { name, rank, isFirst, isLast, joined, disabled, onMove, onDrop, onJoin, onRemove } = props;
  const { root, handle, mark } = useDraggedRow({ item: name, name, list: LIST }, !disabled, onDrop);
  const press = (event: KeyboardEvent) => {
    const by = event.altKey ? MOVES[event.key] : undefined;
    if (by === undefined || disabled) return;
    event.preventDefault();
    if (by === -1 ? !isFirst : !isLast) onMove(by, by === -1 ? "up" : "down");
  };
  return (
    <li ref={root} data-name={name} className={mergeClasses(styles.root, mark)} onKeyDown={press}>
      <span ref={handle} className={styles.handle} aria-hidden>
        <ReOrderDotsVertical16Regular />
      </span>
      <span className={styles.rank}>{rank}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.buttons}>
        <ToggleButton
          size="small"
          appearance={joined ? "secondary" : "subtle"}
          className={styles.equal}
          checked={joined}
          disabledFocusable={disabled || isFirst}
          aria-label={`${name} is equal to the one above`}
          title="Equal to the one above"
          onClick={() => onJoin(!joined)}
        >
          =
        </ToggleButton>
        <Button
          size="small"
          appearance="subtle"
          data-control="up"
          aria-label={`Move ${name} up`}
          title="Up (Alt+Up)"
          icon={<ChevronUp16Regular />}
          disabledFocusable={disabled || isFirst}
          onClick={() => onMove(-1, "up")}
        />
        <Button
          size="small"
          appearance="subtle"
          data-control="down"
          aria-label={`Move ${name} down`}
          title="Down (Alt+Down)"
          icon={<ChevronDown16Regular />}
          disabledFocusable={disabled || isLast}
          onClick={() => onMove(1, "down")}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Take ${name} out of the order`}
          title="Out of the order"
          icon={<Dismiss16Regular />}
          disabled={disabled}
          onClick={() => onRemove()}
        />
      </span>
    </li>
  );
}

const LIST = "order";

const MOVES: Record<string, 1 | -1 | undefined> = { ArrowUp: -1, ArrowDown: 1 };
