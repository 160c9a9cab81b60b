import type { ModelError, RowErrors } from "../models/modelError";
import { isPartly } from "./answers";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import type { Block, Numbers } from "./matrix";
import { errorCell, type Place } from "./messages";

/** Texts that say "not known", besides a missing cell. */
const NOT_KNOWN = new Set([
  ...["no", "n", "false", "0"],
  ...["unknown", "not known", "don't know", "don’t know", "tbd", "open", "to do", "todo"],
]);

/**
 * What is known, 0–1: a value counts as known, whatever it is (Yes, a number, a text), since the answer may stand
 * there itself. Missing cells, No, FALSE, 0 and texts such as "unknown" or "tbd" are not known; Partly is one half.
 */
export function readKnown({ argument, rows, columns, cells }: Block): Numbers {
  const values = new Float64Array(rows * columns);
  const errors: RowErrors = new Map();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (cells[i]![j] === true) {
        values[j * rows + i] = 1;
        continue;
      }
      if (cells[i]![j] === false) continue;
      const known = knownIn(cells[i]![j], { argument, row: i + 1, column: j + 1 });
      if (typeof known === "number") values[j * rows + i] = known;
      else if (!errors.has(i)) errors.set(i, known);
    }
  }
  return { argument, rows, columns, values, errors };
}

function knownIn(cell: unknown, place: Place): number | ModelError {
  const value = plain(cell);
  if (isMissing(value) || value === 0 || value === false) return 0;
  const shown = errorIn(value);
  if (shown !== undefined) return errorCell(place, shown, answerFor(shown));
  if (typeof value !== "string") return 1;
  if (isPartly(value)) return 0.5;
  return NOT_KNOWN.has(value.trim().toLowerCase()) ? 0 : 1;
}
