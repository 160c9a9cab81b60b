import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useId } from "react";
import { formatWeight } from "../../formatNumber";
import { useWeightDetailsStyles } from "./WeightDetails.styles";

export interface WeightDetailsProps {
  readonly name: string;
  /** Direction, scale and definition. */
  readonly about: string;
  /** What the safe range says; undefined where there is none. */
  readonly range: string | undefined;
  /** The sheet's weight, where the draft has another. */
  readonly sheet: number | undefined;
  readonly canReturn: boolean;
  /** Why it cannot be edited or removed now; undefined where it can. */
  readonly blocked: string | undefined;
  readonly onReturn: () => void;
  readonly onEdit: () => void;
  /** Undefined at the ends of the group and while there is a draft. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** What there is to say about a criterion, and what can be done to it besides setting its weight. */
export function WeightDetails(props: WeightDetailsProps) {
  const { name, about, range, sheet, canReturn, blocked, onReturn, onEdit, onUp, onDown, onRemove } = props;
  const styles = useWeightDetailsStyles();
  const why = useId();
  const edits = {
    disabledFocusable: blocked !== undefined,
    "aria-describedby": blocked === undefined ? undefined : why,
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{about}</p>
      {range !== undefined && <p className={styles.text}>{range}</p>}
      <div className={styles.buttons}>
        {sheet !== undefined && (
          <Button
            size="small"
            disabled={!canReturn}
            aria-label={`Back to ${formatWeight(sheet)} for ${name}`}
            onClick={onReturn}
          >
            Back to {formatWeight(sheet)}
          </Button>
        )}
        <Button size="small" {...edits} aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit…
        </Button>
        <Tooltip relationship="label" content={`Move ${name} up`}>
          <Button size="small" disabledFocusable={!onUp} icon={<ArrowUp16Regular />} onClick={onUp} />
        </Tooltip>
        <Tooltip relationship="label" content={`Move ${name} down`}>
          <Button size="small" disabledFocusable={!onDown} icon={<ArrowDown16Regular />} onClick={onDown} />
        </Tooltip>
        <Button size="small" {...edits} aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove…
        </Button>
      </div>
      {blocked !== undefined && (
        <p id={why} className={styles.hint}>
          {blocked}
        </p>
      )}
    </div>
  );
}
