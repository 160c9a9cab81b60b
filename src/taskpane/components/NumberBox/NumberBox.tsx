import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { withoutNoise } from "../../../workbook/weights/precision";
import { formatWeight, parseWeight } from "../../formatNumber";
import { useNumberBoxStyles } from "./NumberBox.styles";

export interface NumberBoxProps {
  readonly label: string;
  /** Id of the element that describes what the number is. */
  readonly describedBy?: string;
  /** Undefined where there is no number yet: the box is empty then. */
  readonly value: number | undefined;
  /** What an arrow key adds. */
  readonly step: number;
  readonly disabled: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange: (value: number) => void;
  /** There is to be no number; where this is missing, an emptied box changes nothing. */
  readonly onClear?: () => void;
  /** The box is left, or Enter was pressed in it. */
  readonly onLeave?: () => void;
}

/**
 * A box for a number of 0 or more, or for none. Every number that is typed counts at once; what is typed stays as it is
 * until the box is left. Arrow up and down add a step, Page up and down ten; Escape brings back what was there before
 * the typing.
 */
export function NumberBox(props: NumberBoxProps) {
  const { label, describedBy, value, step, disabled, inputRef, onChange, onClear, onLeave } = props;
  const styles = useNumberBoxStyles();
  const faultId = useId();
  const [typing, setTyping] = useState<{ text: string; before: number | undefined }>();
  const faulty = typing !== undefined && typing.text.trim() !== "" && parseWeight(typing.text) === undefined;
  const shown = value === undefined ? "" : formatWeight(value);

  const give = (number: number | undefined) => (number === undefined ? onClear?.() : onChange(number));
  const type = (text: string) => {
    setTyping({ text, before: typing === undefined ? value : typing.before });
    const typed = parseWeight(text);
    if (typed !== undefined || text.trim() === "") give(typed);
  };
  const press = (event: KeyboardEvent) => {
    const direction = STEPS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      setTyping(undefined);
      onChange(withoutNoise(Math.max(0, (value ?? 0) + direction * step)));
    } else if (event.key === "Enter") {
      setTyping(undefined);
      onLeave?.();
    } else if (event.key === "Escape" && typing !== undefined) {
      setTyping(undefined);
      give(typing.before);
    }
  };

  return (
    <span className={styles.root}>
      <Input
        size="small"
        disabled={disabled}
        className={styles.box}
        input={{
          ref: inputRef,
          className: styles.number,
          role: "spinbutton",
          inputMode: "decimal",
          autoComplete: "off",
          "aria-label": label,
          "aria-describedby": [faulty && faultId, describedBy].filter(Boolean).join(" ") || undefined,
          "aria-valuenow": value,
          "aria-valuemin": 0,
          "aria-valuetext": shown || "no number",
          "aria-invalid": faulty,
        }}
        value={typing?.text ?? shown}
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

const STEPS: Record<string, number | undefined> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
