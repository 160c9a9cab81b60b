import { concentration } from "../src/functions/concentration";
import { score } from "../src/functions/score";
import { concentration as concentrationModel } from "../src/models/concentration";
import { netByCustomer, rowsAsCustomers } from "../src/models/customers";
import { score as scoreModel } from "../src/models/score";
import { amounts, anchors, matrix, ratings, weights } from "./data";

/** A function to measure on n rows. */
export interface Case {
  readonly name: string;
  readonly args: (n: number) => unknown[];
  readonly call: (...args: never[]) => unknown;
  /** The model alone, on numbers that have been read already. */
  readonly model?: (n: number) => () => unknown;
}

export const CASES: readonly Case[] = [
  {
    name: "SCORE",
    args: (n) => [ratings(n, 10), weights(10), null, anchors(10)],
    call: score,
    model: (n) => {
      const read = matrix(ratings(n, 10));
      const scale = { lo: new Float64Array(10), hi: new Float64Array(10).fill(10) };
      return () => scoreModel(read, weights(10)[0]!, { anchors: scale });
    },
  },
  {
    name: "CONCENTRATION",
    args: (n) => [amounts(n)],
    call: concentration,
    model: (n) => {
      const read = matrix(amounts(n)).values;
      const customers = rowsAsCustomers(n);
      return () => concentrationModel(netByCustomer(read, customers));
    },
  },
];
