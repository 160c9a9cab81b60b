import { Slider } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { toDecimals, withoutNoise } from "../../../workbook/weights/precision";
import { formatWeight } from "../../formatNumber";
import type { WeightScale } from "../weightScale";
import { THUMB, useWeightSliderStyles } from "./WeightSlider.styles";

export interface WeightSliderProps {
  readonly label: string;
  /** Id of the element that says what its marks mean. */
  readonly describedBy: string;
  readonly value: number;
  /** The sheet's weight, marked on the rail while it is another. */
  readonly mark: number | undefined;
  /** The weights among which the key list stays, marked below the rail. */
  readonly safe: { readonly low: number; readonly high: number } | undefined;
  readonly scale: WeightScale;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** Decimals in which the browser keeps the thumb, finer than any weight that is shown. */
const FINE = 6;

/**
 * A slider from 0 to the end of the scale, with a mark where the sheet's weight is and a band for the safe range. A drag
 * goes by steps of the scale; arrow keys by one step, Page up and Page down by ten, Home and End to the ends. The rail
 * shows no steps.
 */
export function WeightSlider(props: WeightSliderProps) {
  const { label, describedBy, value, mark, safe, scale, disabled, onChange } = props;
  const styles = useWeightSliderStyles();
  const along = (weight: number) => `(100% - ${THUMB}px) * ${Math.min(1, weight / scale.max)}`;
  const press = (event: KeyboardEvent) => {
    const target = KEYS[event.key]?.(value, scale);
    if (target === undefined) return;
    event.preventDefault();
    onChange(withoutNoise(Math.min(scale.max, Math.max(0, target))));
  };
  return (
    <span className={styles.root}>
      {safe !== undefined && (
        <span
          className={styles.safe}
          style={{
            left: `calc(${THUMB / 2}px + ${along(safe.low)})`,
            width: `calc(${along(safe.high)} - ${along(safe.low)})`,
          }}
        />
      )}
      {mark !== undefined && <span className={styles.mark} style={{ left: `calc(${THUMB / 2}px + ${along(mark)})` }} />}
      <Slider
        size="small"
        className={styles.slider}
        min={0}
        max={scale.max}
        value={value}
        disabled={disabled}
        input={{
          step: 10 ** -FINE,
          "aria-label": label,
          "aria-describedby": describedBy,
          "aria-valuetext": formatWeight(value),
          onKeyDown: press,
        }}
        onChange={(_, { value: moved }) => onChange(toDecimals(Math.round(moved / scale.step) * scale.step, FINE))}
      />
    </span>
  );
}

/** Where a key takes a weight. */
const KEYS: Record<string, ((value: number, scale: WeightScale) => number) | undefined> = {
  ArrowRight: (value, { step }) => value + step,
  ArrowUp: (value, { step }) => value + step,
  ArrowLeft: (value, { step }) => value - step,
  ArrowDown: (value, { step }) => value - step,
  PageUp: (value, { step }) => value + 10 * step,
  PageDown: (value, { step }) => value - 10 * step,
  Home: () => 0,
  End: (_, { max }) => max,
};
