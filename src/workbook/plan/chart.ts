import type { PlanRange } from "./range";

/** Kinds of series, as Excel calls them. */
export type PlanChartType = "ColumnClustered" | "Line" | "Bubble";

/** Numbers that a chart draws, in ranges of its own sheet that stay as they are. */
export interface PlanSeries {
  readonly name: string;
  readonly type: PlanChartType;
  /** The names below the values; of bubbles the numbers along the horizontal axis. */
  readonly across: PlanRange;
  readonly values: PlanRange;
  /** The areas of bubbles. */
  readonly sizes?: PlanRange;
  /** Whether it has the axis at the right for itself and others like it. */
  readonly onSecondaryAxis?: boolean;
  /** A thin broken line in grey, for a mark that is compared with. */
  readonly isMark?: boolean;
}

/** An axis; what is left out is Excel's own choice. */
export interface PlanAxis {
  readonly title?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  /** Where the other axis crosses this one; the labels stay at the edge of the chart. */
  readonly crossedAt?: number;
}

/** A native chart of Excel. */
export interface PlanChart {
  readonly name: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: PlanRange;
  /** The first says what the chart is made as. */
  readonly series: readonly [PlanSeries, ...PlanSeries[]];
  /** The axis of the categories, of bubbles the horizontal one. */
  readonly categoryAxis?: PlanAxis;
  readonly valueAxis?: PlanAxis;
  readonly secondaryAxis?: PlanAxis;
}
