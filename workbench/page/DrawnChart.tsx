import type { Area } from "../excel/area";
import type { AxisData, ChartData, SeriesData } from "../excel/chartData";
import { formatTick, type Scale, scaleOf } from "./chartScale";

export interface DrawnChartProps {
  readonly chart: ChartData;
  /** What the cells of a range show, row by row. */
  readonly values: (area: Area) => readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** The colours of Excel's charts. */
const COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

/** The rows and columns of pixels that titles, labels and legend take up around the chart. */
const AROUND = { top: 36, right: 16, secondary: 62, bottom: 60, names: 116, left: 84 };
const LONGEST_NAME = 16;

/** Names stand upright where columns are this wide. */
const WIDE = 100;

/** A series with what its cells hold; NaN is nothing to draw. */
interface Drawn extends SeriesData {
  readonly color: string;
  readonly names: readonly unknown[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly size: readonly number[];
}

/** A chart of columns, lines or bubbles, roughly as Excel draws it: enough to see what its cells come to. */
export function DrawnChart({ chart, values, width, height }: DrawnChartProps) {
  const numbers = (area: Area | undefined) => (area ? values(area).map(numberIn) : []);
  const series = chart.series.map((one, s): Drawn => ({
    ...one,
    color: one.lineColor || COLORS[s % COLORS.length]!,
    names: one.across ? values(one.across) : [],
    x: numbers(one.across),
    y: numbers(one.values),
    size: numbers(one.sizes),
  }));
  const isBubble = chart.chartType === "Bubble";
  const onSecondary = series.filter(({ axisGroup }) => axisGroup === "Secondary");
  const { category, value, secondary } = chart.axes;
  const plot = {
    left: AROUND.left,
    top: AROUND.top,
    right: width - (onSecondary.length > 0 ? AROUND.secondary : AROUND.right),
    bottom: height - (isBubble ? AROUND.bottom + 12 : AROUND.names),
  };
  if (plot.right <= plot.left || plot.bottom <= plot.top) return null;
  const up = (axis: AxisData, of: readonly Drawn[]) =>
    scaleOf(
      axis,
      of.flatMap(({ y }) => y),
      plot.bottom,
      plot.top,
    );
  const left = up(
    value,
    series.filter((one) => !onSecondary.includes(one)),
  );
  const right = up(secondary, onSecondary);
  const across = scaleOf(
    category,
    series.flatMap(({ x }) => x),
    plot.left,
    plot.right,
  );
  const slot = (plot.right - plot.left) / Math.max(1, ...series.map(({ y }) => y.length));
  const columns = series.filter(({ chartType }) => chartType === "ColumnClustered");
  const middle = (i: number) => plot.left + (i + 0.5) * slot;
  const crossing = isBubble ? across.at(category.crossedAt ?? across.ticks[0]!) : plot.left;
  const floor = isBubble ? left.at(value.crossedAt ?? left.ticks[0]!) : left.at(Math.max(0, left.ticks[0]!));
  const largest = Math.max(0, ...series.flatMap(({ size }) => size.filter(Number.isFinite)));
  const radius = (one: Drawn, i: number) =>
    (Math.sqrt(Math.max(0, one.size[i] || 0) / (largest || 1)) * (plot.bottom - plot.top) * one.bubbleScale) / 800;

  return (
    <svg role="img" aria-label={chart.title} width={width} height={height} fontFamily="Segoe UI, Arial, sans-serif">
      <rect width={width} height={height} fill="#ffffff" stroke="#d9d9d9" />
      <text x={width / 2} y={24} textAnchor="middle" fontSize={16} fill="#595959">
        {chart.title}
      </text>
      <Ticks scale={left} axis={value} x={plot.left - 6} anchor="end" lines={[plot.left, plot.right]} />
      {onSecondary.length > 0 && <Ticks scale={right} axis={secondary} x={plot.right + 6} anchor="start" />}
      <AxisTitle axis={value} x={16} y={(plot.top + plot.bottom) / 2} turn={-90} />
      {onSecondary.length > 0 && (
        <AxisTitle axis={secondary} x={width - 10} y={(plot.top + plot.bottom) / 2} turn={-90} />
      )}
      <AxisTitle axis={category} x={(plot.left + plot.right) / 2} y={plot.bottom + 34} turn={0} />
      {isBubble
        ? across.ticks.map((tick) => (
            <text key={tick} x={across.at(tick)} y={plot.bottom + 15} textAnchor="middle" fontSize={11} fill="#595959">
              {formatTick(tick, category.numberFormat)}
            </text>
          ))
        : series[0]?.names.map((name, i) => (
            <Name key={i} name={String(name)} x={middle(i)} y={plot.bottom + 10} isTurned={slot < WIDE} />
          ))}
      <path d={`M${plot.left} ${floor}H${plot.right}`} stroke="#8c8c8c" />
      {isBubble && <path d={`M${crossing} ${plot.top}V${plot.bottom}`} stroke="#8c8c8c" />}
      {series.map((one, s) => {
        const scale = one.axisGroup === "Secondary" ? right : left;
        if (one.chartType === "Line") return <Line key={s} series={one} middle={middle} scale={scale} />;
        return one.y.map((y, i) => {
          if (!Number.isFinite(y)) return null;
          if (one.chartType === "Bubble") {
            const place = { cx: across.at(one.x[i]!), cy: scale.at(y), r: radius(one, i) };
            return <circle key={`${s},${i}`} {...place} fill={one.color} fillOpacity={0.7} stroke="#ffffff" />;
          }
          const each = slot / (columns.length + one.gapWidth / 100);
          const x = middle(i) + (columns.indexOf(one) - columns.length / 2) * each;
          const [top, bottom] = [Math.min(scale.at(y), floor), Math.max(scale.at(y), floor)];
          return <rect key={`${s},${i}`} x={x} y={top} width={each} height={bottom - top} fill={one.color} />;
        });
      })}
      {chart.legendVisible && <Legend series={series} width={width} y={height - 14} />}
    </svg>
  );
}

interface TicksProps {
  readonly scale: Scale;
  readonly axis: AxisData;
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly lines?: readonly [number, number];
}

function Ticks({ scale, axis, x, anchor, lines }: TicksProps) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      {lines && <path d={`M${lines[0]} ${scale.at(tick)}H${lines[1]}`} stroke="#e6e6e6" />}
      <text x={x} y={scale.at(tick) + 4} textAnchor={anchor} fontSize={11} fill="#595959">
        {formatTick(tick, axis.numberFormat)}
      </text>
    </g>
  ));
}

function AxisTitle({ axis, x, y, turn }: { axis: AxisData; x: number; y: number; turn: number }) {
  if (axis.title === "") return null;
  return (
    <text textAnchor="middle" fontSize={11} fill="#595959" transform={`translate(${x} ${y}) rotate(${turn})`}>
      {axis.title}
    </text>
  );
}

function Name({ name, x, y, isTurned }: { name: string; x: number; y: number; isTurned: boolean }) {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const place = isTurned ? `translate(${x + 3} ${y}) rotate(-45)` : `translate(${x} ${y + 6})`;
  return (
    <text textAnchor={isTurned ? "end" : "middle"} fontSize={10} fill="#595959" transform={place}>
      {short}
    </text>
  );
}

function Line({ series, middle, scale }: { series: Drawn; middle: (i: number) => number; scale: Scale }) {
  const points = series.y.flatMap((y, i) => (Number.isFinite(y) ? [`${middle(i)},${scale.at(y)}`] : []));
  const dashes = series.lineStyle === "Dash" ? "6 4" : undefined;
  return (
    <polyline points={points.join(" ")} fill="none" stroke={series.color} strokeWidth={2} strokeDasharray={dashes} />
  );
}

function Legend({ series, width, y }: { series: readonly Drawn[]; width: number; y: number }) {
  const widths = series.map(({ name }) => 28 + 6.5 * name.length);
  const start = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.map(({ name, color }, s) => {
    const x = start + widths.slice(0, s).reduce((sum, one) => sum + one, 0);
    return (
      <g key={s}>
        <rect x={x} y={y - 8} width={10} height={8} fill={color} />
        <text x={x + 14} y={y} fontSize={11} fill="#595959">
          {name}
        </text>
      </g>
    );
  });
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : NaN;
}
