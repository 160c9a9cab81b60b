import { markerNamed, STAGES } from "../models/stageMarkers";
import { noThresholds, type StageThresholds, thresholdIndex } from "../models/stageThresholds";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { readHeader } from "./header";
import { filledRows, optionalBlock } from "./matrix";
import { errorCell, type Place, unreadableThreshold, wrongThresholdColumns, wrongThresholdRows } from "./messages";

/** "> 0", ">=3", "≥ 0.5" or ">=10 %". */
const COMPARISON = /^(>=|≥|>)\s*(\d+(?:\.\d+)?)\s*(%?)$/;

const RANKED = STAGES.slice(1);

/**
 * Thresholds of the stages: five rows, Pre to Synergistic, with the columns of the markers as they stand on the sheet,
 * or with a header row of their own that names them in any order. A number is reached at that number; ">0" asks for
 * more than 0; 0, blank, FALSE and n/a ask for nothing.
 *
 * @param columnsOnSheet the marker in each column of the argument markers.
 */
export function readStageThresholds(value: unknown, columnsOnSheet: Int32Array): StageThresholds | undefined {
  const source = optionalBlock("thresholds", value);
  if (source === undefined) return undefined;
  const header = readHeader(source, markerNamed);
  if (header === undefined && source.columns !== columnsOnSheet.length) {
    throw wrongThresholdColumns(source.columns, columnsOnSheet.length);
  }
  const skipped = header ? 1 : 0;
  const given = source.rows - skipped;
  if (given < RANKED.length || filledRows(source) - skipped > RANKED.length) throw wrongThresholdRows(given, RANKED);

  const thresholds = noThresholds();
  (header ?? columnsOnSheet).forEach((marker, j) => {
    if (marker < 0) return;
    for (let stage = 1; stage <= RANKED.length; stage++) {
      const i = stage - 1 + skipped;
      const { at, above } = readThreshold(source.cells[i]![j], { argument: "thresholds", row: i + 1, column: j + 1 });
      thresholds.at[thresholdIndex(stage, marker)] = at;
      thresholds.above[thresholdIndex(stage, marker)] = above ? 1 : 0;
    }
  });
  return thresholds;
}

function readThreshold(cell: unknown, place: Place): { readonly at: number; readonly above: boolean } {
  const value = plain(cell);
  if (isMissing(value) && value !== "#N/A") return { at: NaN, above: false };
  const shown = errorIn(value);
  if (shown !== undefined) throw errorCell(place, shown, answerFor(shown));
  if (typeof value === "boolean") return { at: value ? 1 : NaN, above: false };
  if (typeof value === "number" && value >= 0) return { at: value === 0 ? NaN : value, above: false };
  const [, sign, digits, percent] = COMPARISON.exec(String(value).trim()) ?? [];
  if (typeof value !== "string" || digits === undefined) throw unreadableThreshold(place, value);
  return { at: Number(digits) / (percent === "%" ? 100 : 1), above: sign === ">" };
}
