import { option } from "../cells/option";
import { answer, column, grid } from "../cells/result";
import { readStageCeilings } from "../cells/stageCeiling";
import { readStageMarkers } from "../cells/stageMarkers";
import { readStageThresholds } from "../cells/stageThresholds";
import { stage as stageAccounts } from "../models/stage";
import { STAGES } from "../models/stageMarkers";

/**
 * What STAGE returns for each account.
 * @customenum {string}
 */
enum StageOutput {
  /** The stage's name, from Not key and Pre to Synergistic. */
  stage = "stage",
  /** The stage as a number, 0 for Not key to 5 for Synergistic. */
  index = "index",
  /** The next stage; empty at the top and at the ceiling. */
  next = "next",
  /** What keeps the account from the next stage: the markers it does not meet, or the ceiling. */
  missing = "missing",
  /** Two columns from 0 to 1: collaboration and involvement. */
  axes = "axes",
}

/**
 * How many of a stage's markers must be met.
 * @customenum {string}
 */
enum StageMode {
  /** All of them. */
  strict = "strict",
  /** At least half of them. */
  most = "most",
}

/**
 * Stage of each key relationship, from Pre and Early to Partnership and Synergistic: the highest stage whose markers, and those of all stages below, are met. Says which gate is in the way.
 * @customfunction STAGE
 * @param markers A row per account: identified, share of spend, status 0-3, trust, contacts, senior contacts, functions, links, info sharing, joint projects, shared people. With a header row: any of these, in any order.
 * @param {any[][]} [thresholds] Five rows, Pre to Synergistic, with the markers' columns or a header of its own. 0 or blank asks for nothing; ">0" is allowed. Default: the add-in's own, a convention.
 * @param {StageOutput} [output] "stage" (default), "index", "next", "missing" or "axes".
 * @param {StageMode} [mode] "strict" (default): all markers of a stage are needed. "most": half of them.
 * @param {any[][]} [ceiling] The highest stage allowed, 1 to 5 or its name, for all or for each account. 0 or blank: no limit.
 * @returns {any[][]} A row for each account, without a header: its stage, or what output asks for.
 * @category Stage
 * @remarks Row function: a row alone gets the stage it has in the list. The stage is the highest one whose markers, and those of every stage below, are met; a marker that is not known counts as not met and is listed as unknown. All thresholds are conventions.
 * @throws #VALUE! where the share of spend lies outside 0 to 1, the supplier status outside 0 to 3, or the columns are not the documented ones and there is no header row.
 * @see Millman and Wilson, From Key Account Selling to Key Account Management, 1995. The texts name no thresholds; the defaults are conventions of this add-in.
 */
export function stage(
  markers: any[][],
  thresholds?: any[][],
  output?: StageOutput,
  mode?: StageMode,
  ceiling?: any[][],
): any[][] {
  return answer(() => {
    const read = readStageMarkers(markers);
    const limits = readStageCeilings(ceiling, read.rows);
    const shown = option("output", output, StageOutput) ?? StageOutput.stage;
    const result = stageAccounts(read, {
      thresholds: readStageThresholds(thresholds, read.columnsOnSheet),
      mode: option("mode", mode, StageMode),
      ceilings: limits.ceilings,
      firstRow: read.firstRow,
    });
    const errors = [read.errors, limits.errors, result.errors] as const;
    if (shown === StageOutput.axes) return grid(result.axes, ...errors);
    if (shown === StageOutput.index) return column(result.index, ...errors);
    if (shown === StageOutput.missing) {
      return column(
        Array.from(result.index, (_, i) => result.missing(i)),
        ...errors,
      );
    }
    const names =
      shown === StageOutput.next
        ? Array.from(result.next, (k) => (k === 0 ? "" : STAGES[k]!))
        : Array.from(result.index, (k) => STAGES[k]!);
    return column(names, ...errors);
  });
}
