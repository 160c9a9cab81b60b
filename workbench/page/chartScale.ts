import type { AxisData } from "../excel/chartData";

/** Turns numbers along an axis into pixels. */
export interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

/** Steps between ticks, as multiples of a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];
const TICKS = 6;

/** A scale from one pixel to another that takes in 0 and all values, or what the axis says. */
export function scaleOf({ minimum, maximum }: AxisData, values: readonly number[], from: number, to: number): Scale {
  const known = values.filter(Number.isFinite);
  const least = minimum ?? Math.min(0, ...known);
  const most = maximum ?? Math.max(0, ...known);
  const span = most > least ? most - least : 1;
  const power = 10 ** Math.floor(Math.log10(span / TICKS));
  const step = power * STEPS.find((one) => (one * power * TICKS) / span >= 1 - 1e-9)!;
  const first = Math.floor(least / step + 1e-9) * step;
  const end = maximum ?? Math.ceil((least + span) / step - 1e-9) * step;
  const count = Math.floor((end - first) / step + 1e-9);
  return {
    ticks: Array.from({ length: count + 1 }, (_, t) => first + t * step),
    at: (value) => from + ((value - first) / (end - first)) * (to - from),
  };
}

/** A number at an axis: a percentage, with decimals, or with groups of thousands. */
export function formatTick(value: number, numberFormat: string): string {
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes("%")) return `${(100 * value).toFixed(decimals)}%`;
  if (decimals > 0) return value.toFixed(decimals);
  return value.toLocaleString("en-GB", { maximumFractionDigits: numberFormat === "General" ? 6 : 0 });
}
