import { errorIn, isMissing } from "../../cells/cell";
import { readTextNumber } from "../dataCheck/textNumber";
import type { CellValue } from "../snapshot/table";

/** What can be said of a column by looking at its cells. */
export interface ColumnProfile {
  readonly name: string;
  /** How many rows there are, and in how many of them the cell says something. */
  readonly rows: number;
  readonly filled: number;
  readonly errors: number;
  /** The numbers, from the least. */
  readonly numbers: Float64Array;
  /** Texts that are no numbers, and texts that a person reads as one, such as "1,234.50". */
  readonly texts: number;
  readonly numberTexts: number;
  /** Cells that say TRUE, FALSE, Yes, No, Always or Never. */
  readonly flags: number;
  /** How many different things the filled cells say; the case of letters and outer spaces do not matter. */
  readonly distinct: number;
  /** How many filled cells say something that another cell says too. */
  readonly repeated: number;
  /** Whether every number is whole. */
  readonly whole: boolean;
  /** The first different values, as they are shown. */
  readonly samples: readonly string[];
}

const FLAGS = new Set(["yes", "no", "y", "n", "true", "false", "always", "never", "ja", "nein", "oui", "non"]);
const SAMPLES = 3;

/** Looks at the cells of a column. */
export function profileColumn(name: string, cells: readonly CellValue[]): ColumnProfile {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  const samples: string[] = [];
  let filled = 0;
  let errors = 0;
  let texts = 0;
  let numberTexts = 0;
  let flags = 0;
  for (const cell of cells) {
    if (isMissing(cell)) continue;
    if (errorIn(cell) !== undefined) {
      errors++;
      continue;
    }
    filled++;
    const said = String(cell).trim().replace(/\s+/g, " ");
    const key = said.toLowerCase();
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    if (before === 0 && samples.length < SAMPLES) samples.push(typeof cell === "number" ? shownNumber(cell) : said);
    if (typeof cell === "number") numbers.push(cell);
    else if (FLAGS.has(key)) flags++;
    else if (readTextNumber(said) !== undefined) numberTexts++;
    else texts++;
  }
  let repeated = 0;
  for (const count of counts.values()) if (count > 1) repeated += count;
  return {
    name,
    rows: cells.length,
    filled,
    errors,
    numbers: Float64Array.from(numbers).sort(),
    texts,
    numberTexts,
    flags,
    distinct: counts.size,
    repeated,
    whole: numbers.every(Number.isInteger),
    samples,
  };
}

/** A number as it is shown as an example: with two decimals at most. */
function shownNumber(value: number): string {
  const rounded = Math.abs(value) < 0.01 ? Number(value.toPrecision(2)) : Number(value.toFixed(2));
  return String(rounded).replace(/^-/, "\u2212");
}

/** Profiles of all columns of a table. */
export function profileColumns(
  columns: readonly string[],
  values: readonly (readonly CellValue[])[],
): readonly ColumnProfile[] {
  return columns.map((name, j) =>
    profileColumn(
      name,
      values.map((row) => row[j] ?? ""),
    ),
  );
}

/** Whether most of what a column says are numbers. */
export function isNumeric({ numbers, filled }: ColumnProfile): boolean {
  return numbers.length > 0 && numbers.length >= 0.8 * filled;
}
