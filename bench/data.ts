import { type Matrix, matrixOf } from "../src/models/matrix";
import { uniform } from "../src/models/random";

/** Ratings of n accounts on k criteria, from 0 to 10 in tenths. */
export function ratings(n: number, k: number): number[][] {
  const next = uniform(1);
  return Array.from({ length: n }, () => Array.from({ length: k }, () => Math.round(next() * 100) / 10));
}

export function weights(k: number): number[][] {
  return [Array.from({ length: k }, (_, j) => k - j)];
}

export function anchors(k: number): number[][] {
  return [new Array(k).fill(0), new Array(k).fill(10)];
}

/** Amounts as skewed as customers' revenue is, in cents. */
export function amounts(n: number): number[][] {
  const next = uniform(2);
  return Array.from({ length: n }, () => [Math.round(100_000 / (next() + 1e-4)) / 100]);
}

export function matrix(rows: number[][]): Matrix {
  return matrixOf(rows);
}
