import { columnReference } from "../formulas";
import { PARENT_OF_ROW, TABLES } from "../names";
import type { Formula } from "../plan/plan";
import type { RollUpWay } from "./rollUpHow";
import type { RolledColumn } from "./rollUpValues";
import { thisRow } from "./thisRow";

const formula = (text: string): Formula => ({ formula: text });

/** Characters that SUMIFS takes for wildcards or comparisons. */
const SPECIAL = /[*?~]|^[<>=]/;

/** A condition that only numbers meet: texts count for nothing, and an error in one company spoils no sum. */
const ANY_NUMBER = '">-1E+300"';

/** The columns of the user's table that the parents are made of. */
export interface RollUpSource {
  readonly table: string;
  readonly account: string;
  readonly parent: string;
  readonly revenue: string | undefined;
}

/** The parent of each row of the user's table: the account itself where there is none. */
export function parentOfRowFormula({ table, account, parent }: RollUpSource): Formula {
  const given = columnReference(table, parent);
  const none = ['""', '"n/a"', '"na"', '"-"', '"?"'].map((text) => `(TRIM(${given})=${text})`).join("+");
  return formula(`=TRIM(IF(${none},${columnReference(table, account)},${given}))`);
}

/** Formulas of the parents' table; `column` is its own column with the parents, `names` are those it begins with. */
export function rollUpFormulas({ table, revenue }: RollUpSource, column: string, names: readonly string[]) {
  const own = thisRow(TABLES.parents, column);
  const escaped = `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own},"~","~~"),"*","~*"),"?","~?")`;
  const parent = names.some((name) => SPECIAL.test(name)) ? escaped : own;
  const cells = (name: string) => columnReference(table, name);
  const ofParent = (name: string) => `${PARENT_OF_ROW},${parent},${cells(name)},${ANY_NUMBER}`;
  const over = (name: string, fold: "SUMIFS" | "AVERAGEIFS" | "MINIFS" | "MAXIFS") =>
    `${fold}(${cells(name)},${ofParent(name)})`;
  const mean = (name: string) => {
    if (revenue === undefined) return over(name, "AVERAGEIFS");
    const counted = `(${PARENT_OF_ROW}=${own})*ISNUMBER(${cells(name)})*(${cells(revenue)}>0)`;
    const weight = `SUMPRODUCT(${counted},${cells(revenue)})`;
    const known = `IFERROR(${cells(name)},0)`;
    return `IF(${weight}=0,${over(name, "AVERAGEIFS")},SUMPRODUCT(${counted},${known},${cells(revenue)})/${weight})`;
  };
  return {
    companies: formula(`=COUNTIFS(${PARENT_OF_ROW},${parent})`),
    revenue: (name: string) => formula(`=SUMIFS(${cells(name)},${PARENT_OF_ROW},${parent})`),
    /** Yes where one of the companies is eligible; Never and Always of one company hold for all. */
    eligible: (name: string) => {
      const says = (words: string) => `SUM(COUNTIFS(${PARENT_OF_ROW},${parent},${cells(name)},{${words}}))>0`;
      return formula(
        `=IF(${says('"Never"')},"Never",IF(${says('"Always"')},"Always",IF(${says('"Yes","Y",TRUE,1')},"Yes",IF(${says('"No","N",FALSE,0')},"No","n/a"))))`,
      );
    },
    criterion: (name: string, { way, direction }: Pick<RolledColumn, "way" | "direction">) => {
      const values: Record<RollUpWay, string> = {
        sum: over(name, "SUMIFS"),
        mean: mean(name),
        worst: over(name, direction === "benefit" ? "MINIFS" : "MAXIFS"),
      };
      return formula(`=IF(COUNTIFS(${ofParent(name)})=0,"n/a",${values[way]})`); // SUMIFS would give 0, which is a value
    },
  };
}

/** The checks above the parents' table: a label and a formula each. */
export function rollUpChecks(
  { table, revenue }: RollUpSource,
  column: string,
): readonly (readonly [string, Formula])[] {
  const missing = `ISNA(XMATCH(${PARENT_OF_ROW},${columnReference(TABLES.parents, column)}))`;
  const parents: readonly [string, Formula] = [
    "Parents",
    formula(
      `=IF(SUMPRODUCT(--${missing})=0,"No parent is missing","Add a row for "&TEXTJOIN(", ",TRUE,UNIQUE(FILTER(${PARENT_OF_ROW},${missing}))))`,
    ),
  ];
  if (revenue === undefined) return [parents];
  const there = `SUM(${columnReference(table, revenue)})`;
  const here = `SUM(${columnReference(TABLES.parents, revenue)})`;
  return [
    [`${revenue} in ${table}`, formula(`=${there}`)],
    [`${revenue} here`, formula(`=${here}`)],
    [
      "Totals",
      formula(
        `=IF(ABS(${here}-${there})<=1E-9*MAX(1,ABS(${there})),"The totals agree","The totals differ by "&TEXT(${here}-${there},"#,##0.00"))`,
      ),
    ],
    parents,
  ];
}
