import { Button, mergeClasses, ToggleButton, Tooltip } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen16Regular } from "@fluentui/react-icons/svg/lock-open";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { memo, useId, useRef, useState } from "react";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { shown } from "../../../workbook/snapshot/table";
import type { SafeRange } from "../../../workbook/weights/safeRanges";
import { formatShare, formatWeight } from "../../weights/formatNumber";
import { safeText, shownEnds } from "../../weights/safeText";
import { useDraggedRow } from "../../weights/useDraggedRow";
import type { WeightRow as Row } from "../../weights/weightRows";
import type { WeightScale } from "../../weights/weightScale";
import { NumberBox } from "../NumberBox/NumberBox";
import { WeightDetails } from "../WeightDetails/WeightDetails";
import { WeightSlider } from "../WeightSlider/WeightSlider";
import { useWeightRowStyles } from "./WeightRow.styles";

/** What can be done to a criterion from its row. */
export interface WeightRowActions {
  readonly onChange: (criterion: Criterion, weight: number) => void;
  readonly onToggleLock: (criterion: Criterion) => void;
  readonly onKeepMine: (criterion: Criterion) => void;
  readonly onTakeSheets: (criterion: Criterion) => void;
  readonly onEdit: (criterion: Criterion) => void;
  readonly onRemove: (criterion: Criterion) => void;
  /** Shows the criterion at the place of another. */
  readonly onMove: (criterion: Criterion, to: Criterion) => void;
}

export interface WeightRowProps {
  readonly row: Row;
  /** What the weights add up to. */
  readonly total: number;
  readonly scale: WeightScale;
  readonly safe: SafeRange | undefined;
  /** Why the weight is not what was asked for. */
  readonly limit: string | undefined;
  /** The criteria before and after it in its group. */
  readonly before: Criterion | undefined;
  readonly after: Criterion | undefined;
  readonly disabled: boolean;
  /** Whether it can be edited or removed now, and be moved to another place. */
  readonly structural: boolean;
  readonly movable: boolean;
  readonly actions: WeightRowActions;
}

/** Where a share says the same as the weight. */
const PERCENT = 100;

/** A criterion: its name, its weight as number and slider with the safe range, its lock, its details when opened. */
export const WeightRow = memo(function WeightRow(props: WeightRowProps) {
  const { row, total, scale, safe, limit, before, after, disabled, structural, movable, actions } = props;
  const styles = useWeightRowStyles();
  const describedBy = useId();
  const details = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const { root, handle, edge } = useDraggedRow(row.criterion, movable, actions.onMove);
  const { criterion, weight, share, changed, locked, conflict } = row;
  const { name, definition, computed } = criterion;
  const fixed = disabled || computed || locked;
  const change = (value: number) => actions.onChange(criterion, value);
  const range = safe && safeText(safe, total);
  /** The button that was pressed is gone afterwards, so the focus goes to the weight it was about. */
  const settle = (how: (criterion: Criterion) => void) => () => {
    how(criterion);
    box.current?.focus();
  };

  return (
    <li
      ref={root}
      className={mergeClasses(
        styles.root,
        changed && styles.changed,
        edge === "top" && styles.dropAbove,
        edge === "bottom" && styles.dropBelow,
      )}
    >
      <span ref={handle} className={mergeClasses(styles.handle, !movable && styles.unmovable)} aria-hidden>
        <ReOrderDotsVertical16Regular />
      </span>
      <button
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron}>{open ? <ChevronDown12Regular /> : <ChevronRight12Regular />}</span>
        <span className={styles.label}>{name}</span>
        <span className={styles.direction}>
          {criterion.direction === "cost" ? (
            <ArrowDown12Regular aria-label="less is better" />
          ) : (
            <ArrowUp12Regular aria-label="more is better" />
          )}
        </span>
      </button>
      <span id={describedBy} hidden>
        {[about(criterion), definition, changed && `Changed: the sheet has ${formatWeight(criterion.weight)}`, range]
          .filter(Boolean)
          .join(". ")}
      </span>
      {!computed && (
        <Tooltip relationship="label" content={`Lock the weight of ${name}`}>
          <ToggleButton
            className={styles.lock}
            appearance="transparent"
            size="small"
            checked={locked}
            disabled={disabled}
            icon={locked ? <LockClosed16Regular /> : <LockOpen16Regular />}
            onClick={() => actions.onToggleLock(criterion)}
          />
        </Tooltip>
      )}
      <div className={styles.box}>
        <NumberBox
          label={`Weight of ${name}`}
          describedBy={describedBy}
          value={weight}
          step={scale.step}
          disabled={fixed}
          inputRef={box}
          onChange={change}
        />
      </div>
      <div className={mergeClasses(styles.slider, total === PERCENT && styles.wide)}>
        <WeightSlider
          label={`Weight of ${name}, slider`}
          describedBy={describedBy}
          value={weight}
          mark={changed ? criterion.weight : undefined}
          safe={safe?.change && shownEnds(safe, total)}
          scale={scale}
          disabled={fixed}
          onChange={change}
        />
      </div>
      {total !== PERCENT && <span className={styles.share}>{formatShare(share)}</span>}
      {computed && <span className={styles.note}>A formula in the sheet gives this weight.</span>}
      {limit !== undefined && (
        <span role="status" className={styles.note}>
          {limit}
        </span>
      )}
      {conflict !== undefined && (
        <div className={styles.conflict} role="group" aria-label={`Which weight of ${name} counts`}>
          <span className={styles.question}>The sheet now says {conflict === "" ? "nothing" : shown(conflict)}.</span>
          <Button size="small" disabled={disabled} onClick={settle(actions.onKeepMine)}>
            Keep {formatWeight(weight)}
          </Button>
          <Button size="small" disabled={disabled} onClick={settle(actions.onTakeSheets)}>
            Take {formatWeight(criterion.weight)}
          </Button>
        </div>
      )}
      <div id={details} className={styles.details}>
        {open && (
          <WeightDetails
            about={about(criterion)}
            definition={definition}
            range={range}
            sheet={changed && conflict === undefined ? criterion.weight : undefined}
            canReturn={!fixed}
            editable={structural}
            name={name}
            onReturn={() => {
              change(criterion.weight);
              box.current?.focus();
            }}
            onEdit={() => actions.onEdit(criterion)}
            onUp={movable && before ? () => actions.onMove(criterion, before) : undefined}
            onDown={movable && after ? () => actions.onMove(criterion, after) : undefined}
            onRemove={() => actions.onRemove(criterion)}
          />
        )}
      </div>
    </li>
  );
});

function about({ direction, lo, hi }: Criterion): string {
  const better = direction === "cost" ? "Less is better" : "More is better";
  return lo === 0 && hi === 0 ? `${better}, scale from the list's own values` : `${better}, scale ${lo} to ${hi}`;
}
