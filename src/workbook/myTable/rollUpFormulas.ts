import { columnReference } from "../formulas";
import { PARENT_OF_ROW, TABLES } from "../names";
import type { Formula } from "../plan";
import type { RolledColumn } from "./rollUpValues";
import { thisRow } from "./thisRow";

const formula = (text: string): Formula => ({ formula: text });

/** Characters that SUMIFS takes for wildcards or comparisons. */
const SPECIAL = /[*?~]|^[<>=]/;

/** Number of numbers below which there is nothing to roll up: SUMIFS would give 0, which is a value. */
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
  const numbers = (name: string) => `COUNTIFS(${PARENT_OF_ROW},${parent},${cells(name)},${ANY_NUMBER})`;
  const sum = (name: string) => `SUMIFS(${cells(name)},${PARENT_OF_ROW},${parent})`;
  const plainMean = (name: string) => `AVERAGEIFS(${cells(name)},${PARENT_OF_ROW},${parent})`;
  const mean = (name: string) => {
    if (revenue === undefined) return plainMean(name);
    const counted = `(${PARENT_OF_ROW}=${own})*ISNUMBER(${cells(name)})*(${cells(revenue)}>0)`;
    const weight = `SUMPRODUCT(${counted},${cells(revenue)})`;
    return `IF(${weight}=0,${plainMean(name)},SUMPRODUCT(${counted},${cells(name)},${cells(revenue)})/${weight})`;
  };
  const worst = (name: string, { direction }: Pick<RolledColumn, "direction">) =>
    `${direction === "benefit" ? "MINIFS" : "MAXIFS"}(${cells(name)},${PARENT_OF_ROW},${parent})`;
  return {
    companies: formula(`=COUNTIFS(${PARENT_OF_ROW},${parent})`),
    revenue: (name: string) => formula(`=${sum(name)}`),
    /** Yes where one of the companies is eligible; Never and Always of one company hold for all. */
    eligible: (name: string) => {
      const says = (words: string) => `SUM(COUNTIFS(${PARENT_OF_ROW},${parent},${cells(name)},{${words}}))>0`;
      return formula(
        `=IF(${says('"Never"')},"Never",IF(${says('"Always"')},"Always",IF(${says('"Yes","Y",TRUE,1')},"Yes",IF(${says('"No","N",FALSE,0')},"No","n/a"))))`,
      );
    },
    criterion: (name: string, { way, direction }: Pick<RolledColumn, "way" | "direction">) => {
      const value = way === "sum" ? sum(name) : way === "mean" ? mean(name) : worst(name, { direction });
      return formula(`=IF(${numbers(name)}=0,"n/a",${value})`);
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
