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
 * A reader for one column. A text that can be read in two ways is read with the separators of the workbook. Where the
 * other texts of the column show that its mark groups thousands, it does so here too, for they come from one source; any
 * other contradiction leaves it open. A percentage is a share, 12 % is 0.12, unless the column counts to more than 1:
 * there it may be meant as 12.
 */
export function numberReader(data: CheckedData, column: ScannedColumn): NumberReader {
  const { separators, numberIn } = data;
  const scale = scaleOf(data, column);
  const isShare = scale === undefined ? column.values.every(isShareOrText) : scale.hi <= 1;
  const byWorkbook = (mark: Mark) => separators && decimalMarkFor(mark, separators);

  /** What parts the decimals of a text with one mark, and how that is known. */
  function decided(mark: Mark, { marks }: Written): { decimals: Mark; by: "workbook" | "column" } | undefined {
    const [shown, contradicting] = marks;
    const convention = byWorkbook(mark);
    if (contradicting !== undefined) return undefined;
    if (shown !== undefined && shown !== convention) {
      return shown === mark ? undefined : { decimals: shown, by: "column" };
    }
    return convention === undefined ? undefined : { decimals: convention, by: "workbook" };
  }

  /** Whether only the other texts of the column keep the workbook's separators from deciding. */
  function isDoubted(mark: Mark, written: Written): boolean {
    return decided(mark, written) === undefined && byWorkbook(mark) !== undefined;
  }

  let known: Written | undefined;
  return (text) => {
    const number = numberIn(text);
    if (number === undefined) return undefined;
    const { reading, percent, decimalMark } = number;
    const written = (known ??= writtenIn(column, numberIn));
    if (reading.kind === "certain") {
      if (percent && !isShare) return { kind: "open", possible: [reading.value, timesHundred(reading.value)] };
      const showsDoubt = decimalMark !== undefined && [...written.ambiguous].some((mark) => isDoubted(mark, written));
      return { kind: "certain", value: reading.value, kept: showsDoubt };
    }
    const { mark, grouped, decimal } = reading;
    const decision = decided(mark, written);
    if (decision === undefined || (percent && !isShare)) return { kind: "open", possible: [grouped, decimal] };
    const [value, other] = decision.decimals === mark ? [decimal, grouped] : [grouped, decimal];
    return { kind: "decided", value, other, by: decision.by };
  };
}

/** How the texts of a column are written. */
interface Written {
  /** The decimal marks that they show by their form. */
  readonly marks: ReadonlySet<Mark>;
  /** The marks of those that can be read in two ways. */
  readonly ambiguous: ReadonlySet<Mark>;
}

function writtenIn({ values }: ScannedColumn, numberIn: CheckedData["numberIn"]): Written {
  const texts = values.filter((value) => typeof value === "string");
  const numbers = texts.map(numberIn).filter((number): number is TextNumber => number !== undefined);
  return {
    marks: new Set(numbers.flatMap(({ decimalMark }) => (decimalMark === undefined ? [] : [decimalMark]))),
    ambiguous: new Set(numbers.flatMap(({ reading }) => (reading.kind === "ambiguous" ? [reading.mark] : []))),
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
