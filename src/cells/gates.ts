import type { Limits } from "../models/eligible";
import { fit, optionalVector, vectorNumbers } from "./vector";

/** The minimums and maximums of `k` criteria; no limit where a cell is blank or n/a, or the argument omitted. */
export function readGates(minimums: unknown, maximums: unknown, k: number): Limits {
  const read = (argument: string, value: unknown) => {
    const given = optionalVector(argument, value);
    return given === undefined ? new Float64Array(k).fill(NaN) : vectorNumbers(fit(given, k, "criterion"));
  };
  return { minimums: read("minimums", minimums), maximums: read("maximums", maximums) };
}
