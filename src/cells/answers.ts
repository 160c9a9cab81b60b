import { ModelError } from "../models/modelError";
import { errorIn, plain } from "./cell";
import { readDegree } from "./degrees";
import { isNumberLike, unknownAnswer } from "./messages";
import type { Vector } from "./vector";

/** Words for an answer between yes and no. */
const PARTLY = new Set(["part", "partly", "partial", "partially", "in part"]);

/** Whether a text answers "in part". */
export function isPartly(value: unknown): boolean {
  return typeof value === "string" && PARTLY.has(value.trim().toLowerCase());
}

/** The answers of a questionnaire: Yes or No, Partly (one half), or a degree from 0 to 1; NaN where not answered. */
export function readAnswers({ argument, cells }: Vector): Float64Array {
  return Float64Array.from(cells, (cell, i) => {
    const value = plain(cell);
    if (isPartly(value)) return 0.5;
    const answer = readDegree(value, argument, i);
    if (!(answer instanceof ModelError)) return answer;
    throw isWord(value) ? unknownAnswer({ argument, row: i + 1 }, value) : answer;
  });
}

/** Whether a cell holds words, and neither an error nor a number stored as text. */
function isWord(value: unknown): value is string {
  return typeof value === "string" && errorIn(value) === undefined && !isNumberLike(value);
}
