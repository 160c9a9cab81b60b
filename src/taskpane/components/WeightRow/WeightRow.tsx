import { Button, mergeClasses, Tooltip } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useId, useRef } from "react";
import type { Criterion } from "../../../workbook/snapshotCriteria";
import { shown } from "../../../workbook/snapshotTable";
import { formatShare, formatWeight } from "../../weights/formatNumber";
import type { WeightRow as Row } from "../../weights/weightRows";
import type { WeightScale } from "../../weights/weightScale";
import { NumberBox } from "../NumberBox/NumberBox";
import { WeightSlider } from "../WeightSlider/WeightSlider";
import { useWeightRowStyles } from "./WeightRow.styles";

export interface WeightRowProps {
  readonly row: Row;
  readonly scale: WeightScale;
  readonly disabled: boolean;
  readonly onChange: (criterion: Criterion, weight: number) => void;
  readonly onKeepMine: (criterion: Criterion) => void;
  readonly onTakeSheets: (criterion: Criterion) => void;
}

/** A criterion: its name and direction, its weight as number and slider, its share, and the choice in a conflict. */
export function WeightRow({ row, scale, disabled, onChange, onKeepMine, onTakeSheets }: WeightRowProps) {
  const styles = useWeightRowStyles();
  const describedBy = useId();
  const box = useRef<HTMLInputElement>(null);
  const { criterion, weight, share, changed, conflict } = row;
  const { name, definition, computed } = criterion;
  const fixed = disabled || computed;
  const change = (value: number) => onChange(criterion, value);
  /** The button that was pressed is gone afterwards, so the focus goes to the weight it was about. */
  const settle = (how: (criterion: Criterion) => void) => () => {
    how(criterion);
    box.current?.focus();
  };

  return (
    <li className={mergeClasses(styles.root, changed && styles.changed)}>
      <Tooltip
        relationship="inaccessible"
        positioning="below-start"
        content={
          <>
            <strong>{name}</strong>
            <div>{about(criterion)}</div>
            {definition && <div>{definition}</div>}
          </>
        }
      >
        <span className={styles.name}>
          <span className={styles.direction}>
            {criterion.direction === "cost" ? <ArrowDown12Regular /> : <ArrowUp12Regular />}
          </span>
          <span className={styles.label}>{name}</span>
        </span>
      </Tooltip>
      <span id={describedBy} hidden>
        {[about(criterion), definition, changed && `Changed: the sheet has ${formatWeight(criterion.weight)}`]
          .filter(Boolean)
          .join(". ")}
      </span>
      {changed && conflict === undefined && (
        <Tooltip relationship="label" content={`Back to ${formatWeight(criterion.weight)} for ${name}`}>
          <Button
            className={styles.undo}
            appearance="subtle"
            size="small"
            icon={<ArrowUndo16Regular />}
            disabled={disabled}
            onClick={settle(onTakeSheets)}
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
      <div className={styles.slider}>
        <WeightSlider
          label={`Weight of ${name}, slider`}
          value={weight}
          mark={changed ? criterion.weight : undefined}
          scale={scale}
          disabled={fixed}
          onChange={change}
        />
      </div>
      <span className={styles.share}>{formatShare(share)}</span>
      {computed && <span className={styles.note}>A formula in the sheet gives this weight.</span>}
      {conflict !== undefined && (
        <div className={styles.conflict} role="group" aria-label={`Which weight of ${name} counts`}>
          <span className={styles.question}>The sheet now says {conflict === "" ? "nothing" : shown(conflict)}.</span>
          <Button size="small" disabled={disabled} onClick={settle(onKeepMine)}>
            Keep {formatWeight(weight)}
          </Button>
          <Button size="small" disabled={disabled} onClick={settle(onTakeSheets)}>
            Take {formatWeight(criterion.weight)}
          </Button>
        </div>
      )}
    </li>
  );
}

function about({ direction, lo, hi }: Criterion): string {
  const better = direction === "cost" ? "Less is better" : "More is better";
  return lo === 0 && hi === 0 ? better : `${better}, scale ${lo} to ${hi}`;
}
