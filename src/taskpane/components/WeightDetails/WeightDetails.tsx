import { Button } from "@fluentui/react-components";
import { formatWeight } from "../../weights/formatNumber";
import { useWeightDetailsStyles } from "./WeightDetails.styles";

export interface WeightDetailsProps {
  readonly name: string;
  /** Direction and scale. */
  readonly about: string;
  readonly definition: string;
  /** What the safe range says; undefined where there is none. */
  readonly range: string | undefined;
  /** The sheet's weight, where the draft has another. */
  readonly sheet: number | undefined;
  readonly canReturn: boolean;
  /** Whether it can be edited or removed now: not while there is a draft. */
  readonly editable: boolean;
  readonly onReturn: () => void;
  readonly onEdit: () => void;
  /** Undefined at the ends of the group and while there is a draft. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** What there is to say about a criterion, and what can be done to it besides setting its weight. */
export function WeightDetails(props: WeightDetailsProps) {
  const { name, about, definition, range, sheet, canReturn, editable, onReturn, onEdit, onUp, onDown, onRemove } =
    props;
  const styles = useWeightDetailsStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{[`${about}.`, definition && `${definition}.`].filter(Boolean).join(" ")}</p>
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
        <Button size="small" disabledFocusable={!editable} aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit…
        </Button>
        <Button size="small" disabledFocusable={!onUp} aria-label={`Move ${name} up`} onClick={onUp}>
          Up
        </Button>
        <Button size="small" disabledFocusable={!onDown} aria-label={`Move ${name} down`} onClick={onDown}>
          Down
        </Button>
        <Button size="small" disabledFocusable={!editable} aria-label={`Remove ${name}`} onClick={onRemove}>
          Remove…
        </Button>
      </div>
      {sheet !== undefined && (
        <p className={styles.hint}>Apply or discard the changed weights before you edit, move or remove criteria.</p>
      )}
    </div>
  );
}
