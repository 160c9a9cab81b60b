import type { ModelError, RowErrors } from "../models/modelError";
import { stageNamed, STAGES } from "../models/stageMarkers";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, type Place, unknownStage } from "./messages";
import { broadcast, optionalVector } from "./vector";

/** The highest stage of each account, NaN where there is no limit, and the accounts whose ceiling cannot be read. */
export interface StageCeilings {
  readonly ceilings: Float64Array;
  readonly errors: RowErrors;
}

/**
 * Stage ceilings, one for all or one for each account: 1 to 5 or a stage's name. Blank and 0 set no limit; the name
 * "Not key" is a limit, since nobody types it for a blank.
 */
export function readStageCeilings(value: unknown, rows: number): StageCeilings {
  const ceilings = new Float64Array(rows).fill(NaN);
  const errors: RowErrors = new Map();
  const given = optionalVector("ceiling", value);
  if (given === undefined) return { ceilings, errors };
  const single = given.cells.length === 1 && rows > 1;
  broadcast(given, rows, "account").cells.forEach((cell, i) => {
    const found = readCeiling(cell, { argument: "ceiling", row: i + 1 });
    if (typeof found === "number") ceilings[i] = found;
    else if (single) throw found;
    else errors.set(i, found);
  });
  return { ceilings, errors };
}

function readCeiling(cell: unknown, place: Place): number | ModelError {
  const value = plain(cell);
  if (isMissing(value) || value === 0) return NaN;
  const shown = errorIn(value);
  if (shown !== undefined) return errorCell(place, shown, answerFor(shown));
  const stage = typeof value === "string" ? stageNamed(value) : value;
  const known = typeof stage === "number" && Number.isInteger(stage) && stage >= 0 && stage < STAGES.length;
  return known ? stage : unknownStage(place, value, STAGES);
}
