import type { Direction } from "../../models/criteria";
import type { CellValue } from "../snapshot/table";
import type { RollUpWay } from "./rollUpHow";

/** A column of the companies and how it is rolled up. */
export interface RolledColumn {
  readonly cells: readonly CellValue[];
  readonly way: RollUpWay;
  readonly direction: Direction;
}

/**
 * What the formulas of the parents' table will give, so that it can be judged before it exists.
 *
 * @param ofRows the parent of each company, @param parents the different parents, @param revenue what the mean is
 * weighted by; undefined where every company counts alike.
 * @returns a value for each parent; "n/a" where none of its companies has a number.
 */
export function rollUpValues(
  { cells, way, direction }: RolledColumn,
  ofRows: readonly string[],
  parents: readonly string[],
  revenue: readonly CellValue[] | undefined,
): (number | "n/a")[] {
  const position = new Map(parents.map((parent, i) => [parent.toLowerCase(), i]));
  const sums = parents.map(() => ({ count: 0, sum: 0, weighted: 0, weight: 0, worst: NaN }));
  cells.forEach((cell, row) => {
    const of = sums[position.get(ofRows[row]!.toLowerCase()) ?? -1];
    if (of === undefined || typeof cell !== "number") return;
    of.count++;
    of.sum += cell;
    const amount = revenue?.[row];
    if (typeof amount === "number" && amount > 0) {
      of.weighted += cell * amount;
      of.weight += amount;
    }
    const isWorse = direction === "benefit" ? cell < of.worst : cell > of.worst;
    if (Number.isNaN(of.worst) || isWorse) of.worst = cell;
  });
  return sums.map(({ count, sum, weighted, weight, worst }) => {
    if (count === 0) return "n/a";
    if (way === "sum") return sum;
    if (way === "worst") return worst;
    return weight > 0 ? weighted / weight : sum / count;
  });
}
