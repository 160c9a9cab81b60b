import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import { useBubbleChartStyles } from "./BubbleChart.styles";

/** A bubble on axes from 0 to 1. */
export interface ChartBubble {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** What its area stands for; 0 or less, or unknown, is the smallest bubble. */
  readonly size: number | undefined;
  readonly strong: boolean;
  /** What it is, in words. */
  readonly label: string;
}

export interface BubbleChartProps {
  /** Largest first. */
  readonly bubbles: readonly ChartBubble[];
  readonly label: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Where the lines across are. */
  readonly cut: number;
  /** Names of the four fields: upper left, upper right, lower left, lower right. */
  readonly fields: readonly [string, string, string, string];
  readonly onOpen: (id: number) => void;
}

/** The plot in its own units; the drawing scales to the width of the pane. */
const SIDE = 300;
const LEFT = 26;
const BOTTOM = 28;
const TOP = 4;
const RADIUS = { smallest: 3, largest: 22 };
/** Room around the axes from 0 to 1, so that a large bubble at their ends stays inside the frame. */
const INSET = 20;

/**
 * Accounts as bubbles: across, up, and by area. Drawn here and not with the chart library, whose scatter chart hides
 * small bubbles behind large ones, makes every bubble a tab stop, names only one of two accounts with the same x, and
 * has no lines for the cuts. One bubble is in the tab order; arrow keys go along them by size, Enter opens the account.
 */
export function BubbleChart({ bubbles, label, xTitle, yTitle, cut, fields, onOpen }: BubbleChartProps) {
  const styles = useBubbleChartStyles();
  const [chosen, setChosen] = useState(0);
  const [pointed, setPointed] = useState<number>();
  const plot = useRef<SVGGElement>(null);
  const active = Math.min(chosen, bubbles.length - 1);
  const largest = Math.max(...bubbles.map(({ size }) => size ?? 0));
  const radius = (size: number | undefined) =>
    size === undefined || size <= 0 || largest <= 0
      ? RADIUS.smallest
      : Math.max(RADIUS.smallest, RADIUS.largest * Math.sqrt(size / largest));
  const across = (x: number) => LEFT + INSET + x * (SIDE - 2 * INSET);
  const up = (y: number) => TOP + INSET + (1 - y) * (SIDE - 2 * INSET);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const opens = event.key === "Enter" || event.key === " ";
    if (step === undefined && !opens) return;
    event.preventDefault(); // or the key would go on to press what gets the focus
    if (step === undefined) return onOpen(bubbles[active]!.id);
    const next = Math.min(bubbles.length - 1, Math.max(0, active + step));
    setChosen(next);
    plot.current?.querySelector<SVGElement>(`[data-bubble="${next}"]`)?.focus();
  };

  return (
    <div className={styles.root}>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${LEFT + SIDE + 6} ${TOP + SIDE + BOTTOM}`}
        role="group"
        aria-label={label}
        onMouseLeave={() => setPointed(undefined)}
      >
        <g aria-hidden>
          <rect className={styles.frame} x={LEFT} y={TOP} width={SIDE} height={SIDE} />
          <line className={styles.cut} x1={across(cut)} x2={across(cut)} y1={TOP} y2={TOP + SIDE} />
          <line className={styles.cut} x1={LEFT} x2={LEFT + SIDE} y1={up(cut)} y2={up(cut)} />
          <text className={styles.cell} x={LEFT + 5} y={TOP + 14}>
            {fields[0]}
          </text>
          <text className={styles.cell} x={LEFT + SIDE - 5} y={TOP + 14} textAnchor="end">
            {fields[1]}
          </text>
          <text className={styles.cell} x={LEFT + 5} y={TOP + SIDE - 6}>
            {fields[2]}
          </text>
          <text className={styles.cell} x={LEFT + SIDE - 5} y={TOP + SIDE - 6} textAnchor="end">
            {fields[3]}
          </text>
          <text className={styles.text} x={LEFT + SIDE / 2} y={TOP + SIDE + 22} textAnchor="middle">
            {xTitle}
          </text>
          <text className={styles.text} transform={`translate(12 ${TOP + SIDE / 2}) rotate(-90)`} textAnchor="middle">
            {yTitle}
          </text>
          {[0, 1].map((end) => (
            <g key={end}>
              <text className={styles.text} x={across(end)} y={TOP + SIDE + 14} textAnchor="middle">
                {end}
              </text>
              <text className={styles.text} x={LEFT - 4} y={up(end) + 4} textAnchor="end">
                {end}
              </text>
            </g>
          ))}
        </g>
        <g ref={plot} onKeyDown={press}>
          {bubbles.map(({ id, x, y, size, strong, label: words }, b) => (
            <circle
              key={id}
              data-bubble={b}
              role="button"
              aria-label={words}
              tabIndex={b === active ? 0 : -1}
              className={mergeClasses(styles.bubble, strong && styles.key)}
              cx={across(x)}
              cy={up(y)}
              r={radius(size)}
              onClick={() => onOpen(id)}
              onFocus={() => {
                setChosen(b);
                setPointed(b);
              }}
              onBlur={() => setPointed(undefined)}
              onMouseEnter={() => setPointed(b)}
            />
          ))}
        </g>
      </svg>
      <p className={styles.named} aria-hidden>
        {pointed === undefined
          ? "Point at a bubble, or move to one with the Tab and arrow keys."
          : bubbles[pointed]?.label}
      </p>
    </div>
  );
}

const STEPS: Record<string, number | undefined> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};
