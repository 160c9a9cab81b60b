import { type CRITERIA_COLUMNS, NAMES, OPTIONAL_SETTINGS, OVERRIDE_COLUMNS, SETTINGS_COLUMNS, TABLES } from "./names";
import type { Formula } from "./plan/plan";
import { escapedColumn as escaped } from "./structuredReference";

const formula = (text: string): Formula => ({ formula: text });

/** A table column, such as tblAccounts[Revenue]. */
export function columnReference(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/** Neighbouring columns of a table, such as tblAccounts[[Growth]:[Margin]]. */
export function columnsReference(table: string, first: string, last: string): string {
  return `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}

/** The headers of neighbouring columns, such as tblAccounts[[#Headers],[Growth]:[Margin]]; of one where both are one. */
export function headersReference(table: string, first: string, last: string): string {
  const columns = first === last ? `[${escaped(first)}]` : `[${escaped(first)}]:[${escaped(last)}]`;
  return `${table}[[#Headers],${columns}]`;
}

/** The range that spills from a cell. */
export function spill(cell: string): string {
  return `${cell}#`;
}

/** A setting by its name, so that sorting the settings changes nothing; `otherwise` where there is none of that name. */
export function setting(label: string, otherwise?: string): string {
  const [name, value] = SETTINGS_COLUMNS;
  const absent = otherwise === undefined ? "" : `,${otherwise}`;
  return `XLOOKUP("${label}",${TABLES.settings}[${name}],${TABLES.settings}[${value}]${absent})`;
}

/** The portfolio's columns as the formulas over its revenue refer to them. */
export interface RevenueReferences {
  readonly revenue: string;
  /** One column, or account and parent. */
  readonly customers: string;
}

/** The customer of each row: its account, and beside it its parent where a column has parents; true blanks marked. */
export function customersReference(table: string, account: string, parent: string | undefined): string {
  const cells = (column: string) => withBlanksMarked(columnReference(table, column));
  return parent === undefined ? cells(account) : `CHOOSE({1,2},${cells(account)},${cells(parent)})`;
}

/** Cells with true blanks made n/a: Excel itself sees them on every platform, a custom function may get 0. */
export function withBlanksMarked(cells: string): string {
  return `IF(ISBLANK(${cells}),"n/a",${cells})`;
}

/** Cells of the user's table beside the results; a blank stays one, where a plain reference would show 0. */
export function shownCells(cells: string): Formula {
  return formula(`=IF(ISBLANK(${cells}),"",${cells})`);
}

/** The rating columns as the model refers to them: their headers in a row, and their cells. */
export interface RatingReferences {
  readonly headers: string;
  /** The ratings side by side, true blanks marked. */
  readonly marked: string;
  /** How many true blanks each column has, in a row; a sentence where there are more rows than Excel can multiply. */
  readonly blanks: string;
}

/** Rating columns that are neighbours in their table. Columns that come to lie between them belong to them. */
export function neighbouringRatings(table: string, first: string, last: string): RatingReferences {
  const cells = first === last ? columnReference(table, first) : columnsReference(table, first, last);
  return {
    headers: headersReference(table, first, last),
    marked: withBlanksMarked(cells),
    blanks: `IFERROR(MMULT(SEQUENCE(1,ROWS(${cells}),1,0),--ISBLANK(${cells})),"Too many rows: see Data check")`,
  };
}

/** Rating columns with others between them, put side by side: CHOOSE, as Excel 2021 has no HSTACK. */
export function scatteredRatings(table: string, columns: readonly string[]): RatingReferences {
  const sideBySide = (each: (column: string) => string) =>
    `CHOOSE({${columns.map((_, j) => j + 1).join(",")}},${columns.map(each).join(",")})`;
  return {
    headers: sideBySide((column) => headersReference(table, column, column)),
    marked: sideBySide((column) => withBlanksMarked(columnReference(table, column))),
    blanks: sideBySide((column) => `COUNTBLANK(${columnReference(table, column)})`),
  };
}

const CRITERION = `${TABLES.criteria}[Criterion]`;

const looked = (column: (typeof CRITERIA_COLUMNS)[number]) =>
  `XLOOKUP(${NAMES.ratingHeaders},${CRITERION},${TABLES.criteria}[${column}],0)`;

/** A row of the model block: for each rating column what the criteria table says of it; 0 where it is no criterion. */
export function criterionValues(column: "Weight" | "Direction"): Formula {
  return formula(`=${looked(column)}`);
}

/** The two rows of the model block with the ends of the scales, Lo above Hi. */
export function criterionAnchors(): Formula {
  return formula(`=CHOOSE({1;2},${looked("Lo")},${looked("Hi")})`);
}

const withoutColumn = `ISNA(XMATCH(${CRITERION},${NAMES.ratingHeaders}))*(${CRITERION}<>"")`;

/** How many criteria that have a weight no rating column bears. */
export function unratedCriteria(): Formula {
  return formula(`=SUM(${withoutColumn}*(${TABLES.criteria}[Weight]<>0))`);
}

/** Names the criteria that no rating column bears; the text "All criteria have a column" where there is none. */
export function criteriaWithoutColumn(): Formula {
  return formula(
    `=IF(SUM(${withoutColumn})=0,"All criteria have a column",` +
      `"No column for "&TEXTJOIN(", ",TRUE,IF(${withoutColumn},${CRITERION},"")))`,
  );
}

/** A sentence above the results where a criterion has no column, from the cell that names it. */
export function unratedNotice(check: string): Formula {
  return formula(
    `=IF(${NAMES.unrated}=0,"",${check}&". There are no scores until the KAM pane has mended this, or the column has its name again.")`,
  );
}

/**
 * Who may be key: what the overrides say of the account, else its cell of the eligible column, else Yes. A blank cell
 * is n/a.
 */
export function eligibleFormula(accounts: string, eligible: string | undefined): Formula {
  const [account, override] = OVERRIDE_COLUMNS.map((column) => `${TABLES.overrides}[${column}]`);
  const otherwise = eligible === undefined ? `"Yes"` : withBlanksMarked(eligible);
  const said = `XLOOKUP(${accounts},${account},${override}&"","")`;
  return formula(`=IF(${said}="",${otherwise},${said})`);
}

/**
 * The score of every account of the portfolio; #N/A while a criterion with a weight has no column.
 *
 * @param weights those of the model, or others along the same columns.
 */
export function scoreFormula(ratings: RatingReferences, coverage: string, weights: string = NAMES.weights): Formula {
  const { directions, anchors, unrated } = NAMES;
  return formula(
    `=IF(${unrated}=0,KAM.SCORE(${ratings.marked},${weights},${directions},${anchors},"score","minmax","reweight",${coverage}),NA())`,
  );
}

/** Rank or status of every account. */
export function selectFormula(capacity: string, output: "rank" | "status"): Formula {
  return formula(`=KAM.SELECT(${NAMES.scores},${capacity},${NAMES.eligible},"${output}")`);
}

/** The result of a row's account, beside it in its table. */
export function resultInRow(name: string, table: string): Formula {
  return formula(`=INDEX(${name},ROW()-ROW(${table}[#Headers]))`);
}

/**
 * A function of the revenue whose shares are of the entity revenue where the settings have it, else of the list's own:
 * called with a total or without, as Excel takes no text for a number that may be left out.
 */
function ofTotal(call: (total: string) => string): Formula {
  const total = setting(OPTIONAL_SETTINGS.entityRevenue, `""`);
  return formula(`=IF(ISNUMBER(${total})*(${total}>0),${call(total)},${call("")})`);
}

/** The concentration table of the portfolio's revenue by parent. */
export function concentrationFormula({ revenue, customers }: RevenueReferences, customersInRatio: string): Formula {
  return ofTotal((total) => `KAM.CONCENTRATION(${revenue},${customers},${total},"table",${customersInRatio})`);
}

/** The Pareto table of the portfolio's revenue by parent. */
export function paretoFormula({ revenue, customers }: RevenueReferences, top: number): Formula {
  return ofTotal((total) => `KAM.PARETO(${revenue},${customers},${total},${top})`);
}

/** What tiers contribute to the portfolio's revenue; `benchmarks` is "" where there are none. */
export function contributionFormula(
  { revenue, customers }: RevenueReferences,
  tiers: string,
  benchmarks: string,
): Formula {
  return ofTotal((total) => `KAM.CONTRIBUTION(${revenue},${tiers},${total},${benchmarks},${customers})`);
}

/** Stage, or what is missing for the next one, from a block of markers. */
export function stageFormula(markers: string, output: "stage" | "missing"): Formula {
  return formula(`=KAM.STAGE(${markers},,"${output}")`);
}

/** A result of the selection audit from the column of its answers; text while too few questions are answered. */
export function auditFormula(answers: string, pass: string, output: "score" | "verdict" | "gaps"): Formula {
  const call = `KAM.AUDIT(${withBlanksMarked(answers)},"${output}",,${pass})`;
  return formula(output === "gaps" ? `=${call}` : `=IFNA(${call},"More than a third is not answered")`);
}

/** How many accounts are on the key list by an override. */
export function keyByOverride(): Formula {
  return formula(`=SUMPRODUCT(--(IFERROR(${NAMES.status},"")="Key (override)"))`);
}

/** How far the order by score and the order by revenue agree: Kendall's τ-b. */
export function scoreAndRevenue(capacity: string): Formula {
  return formula(`=KAM.BIAS(${NAMES.scores},${NAMES.revenue},${capacity})`);
}

/** How many of these groups, each by its names, have a criterion with weight. */
export function coveredGroups(groups: readonly (readonly string[])[]): Formula {
  const { criteria } = TABLES;
  const weight = (name: string) => `SUMIF(${criteria}[Group],"${name}",${criteria}[Weight])`;
  return formula(`=${groups.map((names) => `(${names.map(weight).join("+")}>0)`).join("+")}`);
}
