import { mergeClasses } from "@fluentui/react-components";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { memo, useId, useRef, useState } from "react";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { useDraggedRow } from "../../components/DraggedRow/useDraggedRow";
import { NumberBox } from "../../components/NumberBox/NumberBox";
import { ConflictChoice } from "../ConflictChoice/ConflictChoice";
import { CriterionName } from "../CriterionName/CriterionName";
import { criterionText } from "../criterionText";
import { formatShare, formatWeight } from "../../formatNumber";
import { LockButton } from "../LockButton/LockButton";
import { safeText, shownEnds } from "../safeText";
import { WeightDetails } from "../WeightDetails/WeightDetails";
import { WeightSlider } from "../WeightSlider/WeightSlider";
import { useWeightRowStyles } from "./WeightRow.styles";
import type { WeightRowProps } from "./WeightRow.types";

/** Where a share says the same as the weight. */
const PERCENT = 100;

/** A criterion: its name, its weight as number and slider with the safe range, its lock, its details when opened. */
export const WeightRow = memo(function WeightRow(props: WeightRowProps) {
  const { row, total, scale, safe, limit, before, after, disabled, blocked, movable, actions } = props;
  const styles = useWeightRowStyles();
  const describedBy = useId();
  const details = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const draggable = movable && (before !== undefined || after !== undefined);
  const { criterion, weight, share, changed, locked, conflict } = row;
  const { name, group, computed } = criterion;
  const { root, handle, mark } = useDraggedRow({ item: criterion, name, list: group }, draggable, actions.onMove);
  const fixed = disabled || computed || locked;
  const about = criterionText(criterion);
  const range = safe && safeText(safe, total);
  const change = (value: number) => actions.onChange(criterion, value);
  /** The button that was pressed is gone afterwards, so the focus goes to the weight it was about. */
  const settle = (how: () => void) => () => {
    how();
    box.current?.focus();
  };
  const moveTo = (to: Criterion | undefined) => (movable && to ? () => actions.onMove(criterion, to) : undefined);

  return (
    <li ref={root} className={mergeClasses(styles.root, mark, changed && styles.changed)}>
      <span ref={handle} className={mergeClasses(styles.handle, !draggable && styles.unmovable)} aria-hidden>
        <ReOrderDotsVertical16Regular />
      </span>
      <div className={styles.name}>
        <CriterionName
          name={name}
          direction={criterion.direction}
          open={open}
          details={details}
          onToggle={() => setOpen(!open)}
        />
      </div>
      <span id={describedBy} hidden>
        {[about, changed && `Changed: the sheet has ${formatWeight(criterion.weight)}.`, range]
          .filter(Boolean)
          .join(" ")}
      </span>
      {!computed && (
        <div className={styles.lock}>
          <LockButton
            name={name}
            locked={locked}
            disabled={disabled}
            onToggle={() => actions.onToggleLock(criterion)}
          />
        </div>
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
        <div className={styles.conflict}>
          <ConflictChoice
            name={name}
            sheet={conflict}
            sheetWeight={criterion.weight}
            paneWeight={weight}
            disabled={disabled}
            onKeepMine={settle(() => actions.onKeepMine(criterion))}
            onTakeSheets={settle(() => actions.onTakeSheets(criterion))}
          />
        </div>
      )}
      <div id={details} className={styles.details}>
        {open && (
          <WeightDetails
            name={name}
            about={about}
            range={range}
            sheet={changed && conflict === undefined ? criterion.weight : undefined}
            canReturn={!fixed}
            blocked={blocked}
            onReturn={settle(() => change(criterion.weight))}
            onEdit={() => actions.onEdit(criterion)}
            onUp={moveTo(before)}
            onDown={moveTo(after)}
            onRemove={() => actions.onRemove(criterion)}
          />
        )}
      </div>
    </li>
  );
});
