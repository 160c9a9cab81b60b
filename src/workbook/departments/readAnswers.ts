import { isBlank } from "../../cells/cell";
import { TABLES } from "../names";
import { type CellValue, shown } from "../snapshot/table";
import { type Answers, PAIR_SETS, type PairAnswer, type PairSet, pairValue } from "./answers";
import { type AnswerRow, type AnswerTable, isNameIn } from "./answerTables";
import { isAnswer } from "./answerValues";

/** The names that an answer may be about. */
export interface Known {
  readonly criteria: readonly string[];
  readonly groups: readonly string[];
}

/** What the numbers of a table are called, and what may stand there. */
const NUMBERS = {
  points: { what: "points", cure: "Enter a number, 0 or more." },
  ranks: { what: "rank", cure: "Enter a number from 1, the most important." },
} as const;

/**
 * The points or ranks in the rows of one department, by criterion.
 *
 * @param remarks gets a sentence for whatever cannot be used.
 */
export function readNumbers(
  key: keyof typeof NUMBERS,
  rows: readonly AnswerRow[],
  names: readonly string[],
  remarks: string[],
): ReadonlyMap<string, number> {
  const { what, cure } = NUMBERS[key];
  const numbers = new Map<string, number>();
  const strangers: CellValue[] = [];
  for (const { cells } of rows) {
    const [, criterion, value] = cells;
    const name = names.find((one) => isNameIn(criterion, one));
    if (isBlank(value)) continue;
    if (name === undefined) strangers.push(criterion!);
    else if (!isAnswer(key, value)) {
      remarks.push(`${TABLES[key]}: ${what} of "${name}" is ${shown(value!)}. ${cure}`);
    } else if (numbers.has(name)) remarks.push(`${TABLES[key]} has "${name}" twice. The first row counts.`);
    else numbers.set(name, value);
  }
  remarks.push(...noSuch(key, strangers, "criteria"));
  return numbers;
}

/**
 * The comparisons in the rows of one department.
 *
 * @param remarks gets a sentence for whatever cannot be used.
 */
export function readPairs(rows: readonly AnswerRow[], known: Known, remarks: string[]): Pick<Answers, PairSet> {
  const pairs: Record<PairSet, PairAnswer[]> = { groups: [], criteria: [] };
  const strangers: Record<PairSet, CellValue[]> = { groups: [], criteria: [] };
  for (const { cells } of rows) {
    const [, setCell, aCell, bCell, value] = cells;
    if (isBlank(value)) continue;
    const set = PAIR_SETS.find((one) => isNameIn(setCell, one));
    if (set === undefined) {
      remarks.push(`${TABLES.pairs}: Set is ${shown(setCell!)}. Use groups or criteria.`);
      continue;
    }
    const [a, b] = [aCell, bCell].map((cell) => known[set].find((one) => isNameIn(cell, one)));
    if (a === undefined || b === undefined) {
      strangers[set].push(...(a === undefined ? [aCell!] : []), ...(b === undefined ? [bCell!] : []));
    } else if (a === b) {
      remarks.push(`${TABLES.pairs} compares "${a}" with itself, which says nothing. Remove the row.`);
    } else if (!isAnswer("pairs", value)) {
      remarks.push(`${TABLES.pairs}: Value of "${a}" and "${b}" is ${shown(value!)}. Enter a number above 0.`);
    } else if (pairValue(pairs[set], a, b) !== undefined) {
      remarks.push(`${TABLES.pairs} has "${a}" and "${b}" twice. The first row counts.`);
    } else pairs[set].push({ a, b, value });
  }
  for (const set of PAIR_SETS) remarks.push(...noSuch("pairs", strangers[set], set));
  return pairs;
}

const ONE: Record<PairSet, string> = { groups: "group", criteria: "criterion" };

/** How many names a sentence lists before it only counts. */
const LISTED = 3;

/** Names of what was renamed or removed since, or mistyped, in one sentence; none where there are none. */
function noSuch(key: AnswerTable, cells: readonly CellValue[], what: PairSet): string[] {
  const names = [...new Set(cells.map((cell) => (isBlank(cell) ? "an empty cell" : `"${String(cell).trim()}"`)))];
  const [only, another] = names;
  if (only === undefined) return [];
  if (another === undefined) {
    return [`${TABLES[key]} names ${only}, which is no ${ONE[what]} now and does not count. Correct or remove it.`];
  }
  const last = names.length > LISTED ? `${names.length - LISTED + 1} more` : names.at(-1)!;
  const list = `${names.slice(0, Math.min(names.length, LISTED) - 1).join(", ")} and ${last}`;
  return [`${TABLES[key]} names ${list}, which are no ${what} now and do not count. Correct or remove them.`];
}
