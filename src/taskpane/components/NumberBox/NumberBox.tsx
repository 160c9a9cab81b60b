import { Input } from "@fluentui/react-components";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { withoutNoise } from "../../../workbook/weights/precision";
import { formatWeight, parseWeight } from "../../weights/formatNumber";
import { useNumberBoxStyles } from "./NumberBox.styles";

export interface NumberBoxProps {
  readonly label: string;
  /** Id of the element that describes what the number is. */
  readonly describedBy: string;
  readonly value: number;
  /** What an arrow key adds. */
  readonly step: number;
  readonly disabled: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange: (value: number) => void;
}

/**
 * A box for a number of 0 or more. Every number that is typed counts at once; what is typed stays as it is until the
 * box is left. Arrow up and down add a step, Page up and down ten; Escape brings back the number from before the typing.
 */
export function NumberBox({ label, describedBy, value, step, disabled, inputRef, onChange }: NumberBoxProps) {
  const styles = useNumberBoxStyles();
  const faultId = useId();
  const [typing, setTyping] = useState<{ text: string; before: number }>();
  const faulty = typing !== undefined && typing.text.trim() !== "" && parseWeight(typing.text) === undefined;

  const type = (text: string) => {
    setTyping({ text, before: typing?.before ?? value });
    const typed = parseWeight(text);
    if (typed !== undefined) onChange(typed);
  };
  const press = (event: KeyboardEvent) => {
    const direction = STEPS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      setTyping(undefined);
      onChange(withoutNoise(Math.max(0, value + direction * step)));
    } else if (event.key === "Enter") {
      setTyping(undefined);
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
          ref: inputRef,
          className: styles.number,
          role: "spinbutton",
          inputMode: "decimal",
          autoComplete: "off",
          "aria-label": label,
          "aria-describedby": faulty ? `${faultId} ${describedBy}` : describedBy,
          "aria-valuenow": value,
          "aria-valuemin": 0,
          "aria-valuetext": formatWeight(value),
          "aria-invalid": faulty,
        }}
        value={typing?.text ?? formatWeight(value)}
        onChange={(_, { value: text }) => type(text)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyping(undefined)}
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
