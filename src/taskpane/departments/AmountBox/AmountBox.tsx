import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";
import { formatWeight, parseWeight } from "../../weights/formatNumber";
import { useAmountBoxStyles } from "./AmountBox.styles";

export interface AmountBoxProps {
  readonly label: string;
  readonly describedBy?: string;
  /** Undefined where nothing is answered: the box is empty then. */
  readonly value: number | undefined;
  /** What an arrow key adds. */
  readonly step: number;
  readonly disabled: boolean;
  readonly onChange: (value: number | undefined) => void;
  /** The box is left, or Enter was pressed in it. */
  readonly onLeave?: () => void;
}

/**
 * A box for a number of 0 or more, or for none. Every number that is typed counts at once, an emptied box is no answer.
 * Arrow up and down add a step, Escape brings back what was there before the typing.
 */
export function AmountBox({ label, describedBy, value, step, disabled, onChange, onLeave }: AmountBoxProps) {
  const styles = useAmountBoxStyles();
  const faultId = useId();
  const [typing, setTyping] = useState<{ text: string; before: number | undefined }>();
  const isEmpty = typing?.text.trim() === "";
  const faulty = typing !== undefined && !isEmpty && parseWeight(typing.text) === undefined;

  const type = (text: string) => {
    setTyping({ text, before: typing === undefined ? value : typing.before });
    const typed = parseWeight(text);
    if (typed !== undefined || text.trim() === "") onChange(typed);
  };
  const press = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      setTyping(undefined);
      onChange(Number(Math.max(0, (value ?? 0) + direction * step).toPrecision(12)));
    } else if (event.key === "Enter") {
      setTyping(undefined);
      onLeave?.();
    } else if (event.key === "Escape" && typing !== undefined) {
      setTyping(undefined);
      onChange(typing.before);
    }
  };

  return (
    <span className={styles.root}>
      <Input
        size="small"
        disabled={disabled}
        className={styles.box}
        input={{
          className: styles.number,
          role: "spinbutton",
          inputMode: "decimal",
          autoComplete: "off",
          "aria-label": label,
          "aria-describedby": [faulty && faultId, describedBy].filter(Boolean).join(" ") || undefined,
          "aria-valuenow": value,
          "aria-valuemin": 0,
          "aria-valuetext": value === undefined ? "not answered" : formatWeight(value),
          "aria-invalid": faulty,
        }}
        value={typing?.text ?? (value === undefined ? "" : formatWeight(value))}
        onChange={(_, { value: text }) => type(text)}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          setTyping(undefined);
          onLeave?.();
        }}
        onKeyDown={press}
      />
      {faulty && (
        <span id={faultId} role="alert" className={styles.fault}>
          Enter a number, 0 or more
        </span>
      )}
    </span>
  );
}

const DIRECTIONS: Record<string, 1 | -1 | undefined> = { ArrowUp: 1, ArrowDown: -1 };
