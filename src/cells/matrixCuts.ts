import { isBlank } from "./cell";
import { isMissingHere } from "./messages";
import { optionalVector, vectorNumbers } from "./vector";

/** The cuts of one axis of a portfolio matrix, blank cells at the end dropped; undefined where there are none. */
export function readCuts(argument: string, value: unknown): number[] | undefined {
  const given = optionalVector(argument, value);
  if (given === undefined) return undefined;
  const cells = given.cells.slice(0, given.cells.findLastIndex((cell) => !isBlank(cell)) + 1);
  if (cells.length === 0) return undefined;
  const cuts = [...vectorNumbers({ argument, cells })];
  const missing = cuts.findIndex(Number.isNaN);
  if (missing >= 0) throw isMissingHere({ argument, value: missing + 1 });
  return cuts;
}
