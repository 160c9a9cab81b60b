import { LineChart, ResponsiveContainer } from "@fluentui/react-charts";
import { tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useParetoChartStyles } from "./ParetoChart.styles";

export interface ParetoChartPoint {
  /** How many customers, the largest first. */
  readonly place: number;
  /** Their share of the whole. */
  readonly cumulative: number;
  /** The last of them. */
  readonly customer: string;
}

export interface ParetoChartProps {
  readonly points: readonly ParetoChartPoint[];
  /** The share that the line marks. */
  readonly line: number;
}

/**
 * The cumulative share by customers, and a line at the share that matters. The points are not drawn one by one: each
 * would be a stop for the Tab key, and the figures stand in a table.
 */
export function ParetoChart({ points, line }: ParetoChartProps) {
  const styles = useParetoChartStyles();
  const last = points.at(-1)!.place;
  const highest = Math.max(...points.map(({ cumulative }) => cumulative));
  const shares = ticks(Math.max(1, highest - SMALL_EXCESS), SHARE_STEPS);
  const data = useMemo(
    () => ({
      chartTitle: "Cumulative share of revenue by customers, the largest first",
      lineChartData: [
        {
          legend: "Share of revenue",
          color: tokens.colorBrandStroke1,
          lineOptions: { strokeWidth: 2 },
          data: [
            { x: 0, y: 0, xAxisCalloutData: "No customer", yAxisCalloutData: "0 %" },
            ...points.map(({ place, cumulative, customer }) => ({
              x: place,
              y: cumulative,
              xAxisCalloutData: `${place}. ${customer}`,
              yAxisCalloutData: `${(100 * cumulative).toFixed(1)} %`,
            })),
          ],
        },
        {
          legend: `${Math.round(100 * line)} % line`,
          color: tokens.colorNeutralForeground3,
          lineOptions: { strokeWidth: 1, strokeDasharray: "4 3" },
          data: [
            { x: 0, y: line, hideCallout: true },
            { x: last, y: line, hideCallout: true },
          ],
          hideNonActiveDots: true,
        },
      ],
    }),
    [points, line, last],
  );
  return (
    <div className={styles.root}>
      <ResponsiveContainer>
        <LineChart
          data={data}
          hideLegend
          margins={{ top: 8, right: 16, bottom: 32, left: 44 }}
          yMinValue={0}
          yMaxValue={shares.at(-1)!}
          yAxisTickValues={shares}
          yAxisTickFormat={(share: number) => `${Math.round(100 * share)} %`}
          tickValues={ticks(last, CUSTOMER_STEPS)}
          optimizeLargeData
          culture="en-GB"
        />
      </ResponsiveContainer>
    </div>
  );
}

/** Steps of an axis that a person counts in, the smallest first. */
const SHARE_STEPS = [0.2, 0.5, 1, 2, 5];
const CUSTOMER_STEPS = [1, 2, 5]
  .flatMap((digit) => [1, 10, 100, 1e3, 1e4, 1e5].map((power) => digit * power))
  .sort((a, b) => a - b);
const MOST_TICKS = 6;
/** What the curve may pass 100 % by before the axis gets another step for it. */
const SMALL_EXCESS = 0.02;

/** Ticks from 0 up to the first at or above a value, in the smallest step that needs few of them. */
function ticks(highest: number, steps: readonly number[]): number[] {
  const count = (step: number) => Math.ceil(highest / step - 1e-9);
  const step = steps.find((one) => count(one) <= MOST_TICKS) ?? highest;
  return Array.from({ length: count(step) + 1 }, (_, t) => t * step);
}
