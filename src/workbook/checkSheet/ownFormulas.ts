import { type CRITERIA_COLUMNS, NAMES, TABLES } from "../names";
import type { Formula } from "../plan/plan";
import { spill } from "../formulas";

/**
 * Formulas of Excel's own that give what KAM gives, for the check sheet: from the user's table, the criteria and the
 * settings, with no KAM function and nothing of the model block, so that an error there cannot hide in both.
 */

/** Scores that differ by less are the same but for rounding. */
export const TOLERANCE = "0.000000001";

const formula = (text: string): Formula => ({ formula: text });

/** Cells of one criterion: its header, and its figures below. */
export interface CriterionCells {
  readonly header: string;
  readonly weight: string;
  readonly direction: string;
  readonly lo: string;
  readonly hi: string;
}

const said = (header: string, column: (typeof CRITERIA_COLUMNS)[number]) =>
  `XLOOKUP(${header},${TABLES.criteria}[Criterion],${TABLES.criteria}[${column}],0)`;

/** The weight of a criterion as the criteria table has it. */
export function ownWeight({ header }: Pick<CriterionCells, "header">): Formula {
  return formula(`=IF(ISNUMBER(${said(header, "Weight")}),${said(header, "Weight")},0)`);
}

/** Cost or benefit, in every word that says so. */
export function ownDirection({ header }: Pick<CriterionCells, "header">): Formula {
  const words = ["cost", "low", "lower", "min", "-1"].map((word) => `"${word}"`).join(",");
  return formula(`=IF(ISNUMBER(XMATCH(LOWER(TRIM(${said(header, "Direction")}&"")),{${words}})),"cost","benefit")`);
}

/** An end of the scale: of the criteria table, or of the ratings where both ends there are 0 or empty. */
export function ownEnd({ header }: Pick<CriterionCells, "header">, end: "Lo" | "Hi", ratings: string): Formula {
  const isSet = (["Lo", "Hi"] as const).map(
    (column) => `IF(ISNUMBER(${said(header, column)}),${said(header, column)}<>0)`,
  );
  const ofRatings = `${end === "Lo" ? "MIN" : "MAX"}(IF(ISNUMBER(${ratings}),${ratings}))`;
  return formula(`=IF(OR(${isSet.join(",")}),${said(header, end)}+0,${ofRatings})`);
}

/**
 * The part of each account's score from one criterion, before it is divided by the weight that has a rating; "" where
 * the rating is missing or the criterion has no weight, #N/A where the cell cannot be read.
 */
export function ownParts({ weight, direction, lo, hi }: CriterionCells, x: string): Formula {
  const missing = `(${weight}=0)+ISBLANK(${x})+ISNA(${x})+ISNUMBER(XMATCH(LOWER(TRIM(${x})),{"","n/a","na","-","?"}))>0`;
  const clipped = `IF(${x}<${lo},0,IF(${x}>${hi},1,(${x}-${lo})/(${hi}-${lo})))`;
  const part = `${weight}*IF(${hi}=${lo},0.5,IF(${direction}="cost",1-${clipped},${clipped}))`;
  return formula(`=IF(${missing},"",IF(NOT(ISNUMBER(${x})),NA(),IF((${x}=0)*(${lo}*${hi}>0)>0,"",${part})))`);
}

/** The weight of the criteria in which each account has a rating. */
export function ownCoverage(criteria: readonly { readonly weight: string; readonly parts: string }[]): Formula {
  return formula(`=${criteria.map(({ weight, parts }) => `IF(ISNUMBER(${spill(parts)}),${weight},0)`).join("+")}`);
}

/** Each account's score: its parts over the weight that has a rating, where that is enough of all weight. */
export function ownScores(parts: readonly string[], coverage: string, weights: string, minCoverage: string): Formula {
  const sum = parts.map((cell) => `IF(ISTEXT(${spill(cell)}),0,${spill(cell)})`).join("+");
  const present = spill(coverage);
  return formula(
    `=IF((${present}>0)*(${present}>=(${minCoverage}-${TOLERANCE})*SUM(${weights})),(${sum})/${present},NA())`,
  );
}

/** By how much the two scores of each account differ; text where only one of the two has a score. */
export function difference(own: string): Formula {
  const mine = spill(own);
  return formula(
    `=IF(ISNUMBER(${mine})*ISNUMBER(${NAMES.scores}),ABS(${mine}-${NAMES.scores}),` +
      `IF(ISNUMBER(${mine})+ISNUMBER(${NAMES.scores})>0,"one score only",""))`,
  );
}

/** 1 for each account with one of these statuses. */
function mask(statuses: readonly string[]): string {
  return `${statuses.map((status) => `(IFERROR(${NAMES.status},"")="${status}")`).join("+")}+0`;
}

/** How many accounts have one of these statuses. */
export function withStatus(...statuses: readonly string[]): string {
  return `SUMPRODUCT(${mask(statuses)})`;
}

/** The least or the greatest score of the accounts with one of these statuses; text where there is none. */
export function extremeScore(of: "MIN" | "MAX", own: string, ...statuses: readonly string[]): Formula {
  return formula(`=IF(${withStatus(...statuses)}=0,"none",${of}(IF(${mask(statuses)}>0,${spill(own)})))`);
}
