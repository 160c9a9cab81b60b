import { mergeClasses, Slider } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { comparisonWords, MOST_IMPORTANT, ratioAt, stopOf } from "../../../workbook/departments/pairScale";
import { usePairSliderStyles } from "./PairSlider.styles";

export interface PairSliderProps {
  readonly a: string;
  readonly b: string;
  /** How many times as important `a` is as `b`; undefined where it was not answered. */
  readonly value: number | undefined;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

const END = MOST_IMPORTANT - 1;

/**
 * A slider from "a is extremely more important" over "equally" in the middle to "b is". Enter answers with the place it
 * stands at, so that the middle can be meant.
 */
export function PairSlider({ a, b, value, disabled, onChange }: PairSliderProps) {
  const styles = usePairSliderStyles();
  const stop = value === undefined ? 0 : -stopOf(value);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && value === undefined) onChange(1);
  };
  return (
    <span className={styles.root}>
      <span className={styles.middle} />
      <Slider
        size="small"
        className={mergeClasses(styles.slider, value === undefined && styles.unanswered)}
        rail={{ className: styles.rail }}
        min={-END}
        max={END}
        value={stop}
        disabled={disabled}
        input={{
          "aria-label": `${a} against ${b}`,
          "aria-valuetext": value === undefined ? "Not compared yet" : comparisonWords(a, b, value),
          onKeyDown: press,
        }}
        onChange={(_, { value: moved }) => onChange(ratioAt(-moved))}
      />
    </span>
  );
}
