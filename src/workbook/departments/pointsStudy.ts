/** The points a department has to share, over all criteria or inside a group. */
export const POINTS_TO_SHARE = 100;

/** Points that are this close to a hundred are a hundred but for rounding. */
const TOLERANCE = 1e-9;

/** How the points stand that were shared out over some criteria. */
export interface PointsStudy {
  readonly total: number;
  /** Shares of the points, summing to 1; undefined where there are none. */
  readonly shares: readonly number[] | undefined;
  /** How many of the criteria have points, 0 included. */
  readonly answered: number;
  /** What is missing or too much, or undefined. */
  readonly remark: string | undefined;
}

/** Studies the points of some criteria; a single criterion needs none. */
export function studyPoints(points: ReadonlyMap<string, number>, names: readonly string[]): PointsStudy {
  const given = names.map((name) => points.get(name));
  const total = Number(given.reduce<number>((sum, value) => sum + (value ?? 0), 0).toPrecision(12));
  const answered = given.filter((value) => value !== undefined).length;
  if (names.length === 1) return { total, answered, shares: [1], remark: undefined };
  const shares = total > 0 ? given.map((value) => (value ?? 0) / total) : undefined;
  return { total, answered, shares, remark: pointsRemark(total, answered) };
}

function pointsRemark(total: number, answered: number): string | undefined {
  const left = Number((POINTS_TO_SHARE - total).toPrecision(12));
  if (answered === 0) return "No points are shared yet.";
  if (total === 0) return "All points are 0. Give at least one criterion points above 0.";
  if (Math.abs(left) <= TOLERANCE) return undefined;
  if (left > 0) return `${total} of ${POINTS_TO_SHARE} points are shared, ${left} left.`;
  return `${total} points are shared, ${-left} more than ${POINTS_TO_SHARE}; they count in proportion.`;
}
