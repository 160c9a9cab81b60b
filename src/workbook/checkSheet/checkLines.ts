import { DEFAULTS } from "../../models/defaults";
import { setting, spill } from "../formulas";
import { NAMES } from "../names";
import type { Formula, PlanCell } from "../plan/plan";
import { extremeScore, TOLERANCE, withStatus } from "./ownFormulas";

/** A line of the check sheet: what KAM says, what Excel's own formulas say, and whether that fits. */
export interface CheckLine {
  readonly what: string;
  readonly kam: PlanCell;
  readonly excel: PlanCell;
  /** The formula that says whether it holds, from the cells of both. */
  readonly test: (kam: string, excel: string) => string;
  readonly numberFormat?: string;
}

/** What the lines refer to: columns of the user's table, and the cells that the scores and their differences spill from. */
export interface CheckedCells {
  readonly accounts: string;
  readonly revenue: string | undefined;
  readonly scores: string;
  readonly differences: string;
}

const cell = (text: string): Formula => ({ formula: `=${text}` });
const equal: CheckLine["test"] = (kam, excel) => `${kam}=${excel}`;

/**
 * The lines of the check sheet. The key list follows from the scores when no more accounts are key than there are
 * places, none of them is below one that waits, and no place is left free while one waits.
 */
export function checkLines({ accounts, revenue, scores, differences }: CheckedCells): readonly CheckLine[] {
  return [...scoreLines(accounts, scores, differences), ...keyListLines(scores), ...revenueLines(revenue)];
}

function scoreLines(accounts: string, scores: string, differences: string): readonly CheckLine[] {
  return [
    {
      what: "Accounts of the table",
      kam: cell(`ROWS(${NAMES.scores})`),
      excel: cell(`ROWS(${accounts})`),
      test: equal,
    },
    {
      what: "Accounts with a score",
      kam: cell(`COUNT(${NAMES.scores})`),
      excel: cell(`COUNT(${spill(scores)})`),
      test: (kam, excel) => `AND(${kam}=${excel},COUNTIF(${spill(differences)},"one score only")=0)`,
    },
    {
      what: `Largest difference of two scores, at most ${TOLERANCE}`,
      kam: null,
      excel: cell(`MAX(${spill(differences)})`),
      test: (_, excel) => `${excel}/${TOLERANCE}<=1`,
    },
  ];
}

function keyListLines(scores: string): readonly CheckLine[] {
  const capacity = setting(DEFAULTS.capacity.label);
  const free = `${capacity}-${withStatus("Key", "Key (override)", "Tie at cut")}`;
  return [
    {
      what: "Key accounts, at most the capacity or the overrides",
      kam: cell(withStatus("Key", "Key (override)")),
      excel: cell(`MAX(${capacity},${withStatus("Key (override)")})`),
      test: (kam, excel) => `${kam}<=${excel}`,
    },
    {
      what: "Least score of Key, not below the greatest of Reserve and Tie",
      kam: extremeScore("MIN", scores, "Key"),
      excel: extremeScore("MAX", scores, "Reserve", "Tie at cut"),
      test: (kam, excel) => `IF(COUNT(${kam},${excel})<2,TRUE,${kam}>=${excel}-${TOLERANCE})`,
      numberFormat: "0.000000",
    },
    {
      what: "Places left free while accounts are in reserve",
      kam: cell(`IF(${withStatus("Reserve")}=0,0,MAX(0,${free}))`),
      excel: 0,
      test: equal,
    },
  ];
}

function revenueLines(revenue: string | undefined): readonly CheckLine[] {
  if (revenue === undefined) return [];
  return [
    {
      what: "Revenue",
      kam: cell(`SUM(${NAMES.revenue})`),
      excel: cell(`SUM(${revenue})`),
      test: (kam, excel) => `ABS(${kam}-${excel})<=${TOLERANCE}*MAX(1,ABS(${excel}))`,
      numberFormat: "#,##0",
    },
  ];
}
