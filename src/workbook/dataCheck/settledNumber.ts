import { type CheckedData, scaleOf } from "./checkedData";
import type { ScannedColumn } from "./scan";
import type { Separators } from "./separators";
import type { Mark, TextNumber } from "./textNumber";

/** A text number in its column. */
export type SettledNumber =
  | {
      readonly kind: "certain";
      readonly value: number;
      /** Whether it has to stay as it is for now: it is what shows that other texts of the column are in doubt. */
      readonly kept: boolean;
    }
  /** One of two readings, by the separators of the workbook or of the column's other texts. */
  | { readonly kind: "decided"; readonly value: number; readonly other: number; readonly by: "workbook" | "column" }
  /** Nobody but the user can tell. */
  | { readonly kind: "open"; readonly possible: readonly [number, number] };

/** Reads a text of the column; undefined where it is no number. */
export type NumberReader = (text: string) => SettledNumber | undefined;

/**
 * A reader for one column. A text that can be read in two ways is read as the other texts of the column are written
 * where their form shows it, for they come from one source; else with the separators of the workbook. Where the column's
 * texts contradict each other, or the workbook knows no such mark, it stays open. A percentage is a share, 12 % is 0.12,
 * unless the column counts to more than 1: there it may be meant as 12.
 */
export function numberReader(data: CheckedData, column: ScannedColumn): NumberReader {
  const { separators, numberIn } = data;
  const scale = scaleOf(data, column);
  const isShare = scale === undefined ? column.values.every(isShareOrText) : scale.hi <= 1;
  let known: Written | undefined;
  return (text) => {
    const number = numberIn(text);
    if (number === undefined) return undefined;
    const { reading, percent, decimalMark } = number;
    const written = (known ??= writtenIn(column, numberIn));
    if (reading.kind === "certain") {
      if (percent && !isShare) return { kind: "open", possible: [reading.value, timesHundred(reading.value)] };
      const contradicts = written.marks.size > 1 && written.ambiguous;
      return { kind: "certain", value: reading.value, kept: contradicts && decimalMark !== undefined };
    }
    const { mark, grouped, decimal } = reading;
    const [shown, contradicting] = written.marks;
    const decimals = shown ?? (separators && decimalMarkFor(mark, separators));
    if (decimals === undefined || contradicting !== undefined || (percent && !isShare)) {
      return { kind: "open", possible: [grouped, decimal] };
    }
    const [value, other] = decimals === mark ? [decimal, grouped] : [grouped, decimal];
    return { kind: "decided", value, other, by: shown === undefined ? "workbook" : "column" };
  };
}

/** How the texts of a column are written. */
interface Written {
  /** The decimal marks that they show by their form. */
  readonly marks: ReadonlySet<Mark>;
  /** Whether any can be read in two ways. */
  readonly ambiguous: boolean;
}

function writtenIn({ values }: ScannedColumn, numberIn: CheckedData["numberIn"]): Written {
  const texts = values.filter((value) => typeof value === "string");
  const numbers = texts.map(numberIn).filter((number): number is TextNumber => number !== undefined);
  return {
    marks: new Set(numbers.flatMap(({ decimalMark }) => (decimalMark === undefined ? [] : [decimalMark]))),
    ambiguous: numbers.some(({ reading }) => reading.kind === "ambiguous"),
  };
}

const isShareOrText = (value: unknown) => typeof value !== "number" || Math.abs(value) <= 1;

/** A share as percent, without the noise of binary fractions. */
function timesHundred(share: number): number {
  return Number(`${share}e2`);
}

/** What parts decimals in a text with one mark, by the workbook's separators; undefined where they know no such mark. */
function decimalMarkFor(mark: Mark, { decimal, group }: Separators): Mark | undefined {
  if (mark === decimal) return mark;
  if (mark !== group) return undefined;
  return mark === "." ? "," : ".";
}
