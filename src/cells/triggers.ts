import { ModelError } from "../models/modelError";
import { SEVERITIES, type Severity, type Trigger, TRIGGER_PRESETS, type TriggerPreset } from "../models/triggerPresets";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, type Place, unknownSeverity, wrongPreset } from "./messages";
import { readNames } from "./names";
import { fit, optionalVector } from "./vector";

const WORDS = new Map<string, Severity>(
  Object.entries(SEVERITIES).flatMap(([word, severity]) => [
    [word, severity],
    [String(severity), severity],
  ]),
);

/**
 * The triggers in the columns of the flags: those of a preset, with names and severities of the caller's own where
 * given. Without a preset, names and severities make a list of their own, where a severity left out is review; without
 * any of the three the preset is withdrawal.
 *
 * @param columns how many flags there are for each account.
 */
export function readTriggers(
  preset: TriggerPreset | undefined,
  names: unknown,
  severity: unknown,
  columns: number,
): Pick<Trigger, "label" | "severity">[] {
  const ownNames = readNames("names", names, columns, "trigger");
  const ownSeverities = readSeverities(severity, columns);
  const chosen = preset ?? (ownNames.length === 0 && ownSeverities === undefined ? "withdrawal" : undefined);
  const known = chosen && TRIGGER_PRESETS[chosen];
  if (known && known.length !== columns) throw wrongPreset(chosen, known.length, columns);
  return Array.from({ length: columns }, (_, j) => ({
    label: ownNames[j] ?? known?.[j]!.label ?? `Trigger ${j + 1}`,
    severity: ownSeverities?.[j] ?? known?.[j]!.severity ?? SEVERITIES.review,
  }));
}

function readSeverities(value: unknown, columns: number): Severity[] | undefined {
  const given = optionalVector("severity", value);
  return (
    given &&
    fit(given, columns, "trigger").cells.map((cell, j) => {
      const found = readSeverity(cell, { argument: "severity", row: j + 1 });
      if (found instanceof ModelError) throw found;
      return found;
    })
  );
}

/** 1, 2 or 3, or the word for it. */
function readSeverity(cell: unknown, place: Place): Severity | ModelError {
  const value = plain(cell);
  const shown = errorIn(value);
  if (shown !== undefined) return errorCell(place, shown, answerFor(shown));
  const found = isMissing(value) ? undefined : WORDS.get(String(value).trim().toLowerCase());
  return found ?? unknownSeverity(place, value);
}
