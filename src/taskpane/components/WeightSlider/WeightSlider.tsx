import { Slider } from "@fluentui/react-components";
import { formatWeight, withoutNoise } from "../../weights/formatNumber";
import type { WeightScale } from "../../weights/weightScale";
import { THUMB, useWeightSliderStyles } from "./WeightSlider.styles";

export interface WeightSliderProps {
  readonly label: string;
  readonly value: number;
  /** The sheet's weight, marked on the rail while it is another. */
  readonly mark: number | undefined;
  readonly scale: WeightScale;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A slider from 0 to the end of the scale, with a mark where the sheet's weight is. The rail shows no steps. */
export function WeightSlider({ label, value, mark, scale, disabled, onChange }: WeightSliderProps) {
  const styles = useWeightSliderStyles();
  return (
    <span className={styles.root}>
      {mark !== undefined && (
        <span
          className={styles.mark}
          style={{ left: `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${Math.min(1, mark / scale.max)})` }}
        />
      )}
      <Slider
        size="small"
        className={styles.slider}
        min={0}
        max={scale.max}
        value={value}
        disabled={disabled}
        input={{ step: scale.step, "aria-label": label, "aria-valuetext": formatWeight(value) }}
        onChange={(_, { value: moved }) => onChange(withoutNoise(moved))}
      />
    </span>
  );
}
