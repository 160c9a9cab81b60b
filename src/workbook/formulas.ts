import type { CRITERIA_COLUMNS } from "./names";
import { NAMES, SETTINGS_COLUMNS, TABLES } from "./names";
import type { Formula } from "./plan";

const formula = (text: string): Formula => ({ formula: text });

/** A column name as it stands inside a structured reference, where [ ] # ' @ are escaped. */
const escaped = (column: string) => column.replace(/[[\]#'@]/g, "'$&");

/** A table column, such as tblAccounts[Revenue]. */
export function columnReference(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/** Neighbouring columns of a table, such as tblAccounts[[Growth]:[Margin]]. */
export function columnsReference(table: string, first: string, last: string): string {
  return `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}

/** The range that spills from a cell. */
export function spill(cell: string): string {
  return `${cell}#`;
}

/** A setting by its name, so that sorting the settings changes nothing. */
export function setting(label: string): string {
  const [name, value] = SETTINGS_COLUMNS;
  return `XLOOKUP("${label}",${TABLES.settings}[${name}],${TABLES.settings}[${value}])`;
}

/** The portfolio's columns as the formulas refer to them. */
export interface PortfolioReferences {
  readonly account: string;
  /** The rating columns side by side. */
  readonly ratings: string;
  readonly revenue: string;
  readonly eligible?: string;
  /** One column, or account and parent. */
  readonly customers: string;
}

/** Cells with true blanks made n/a: Excel itself sees them on every platform, a custom function may get 0. */
export function withBlanksMarked(cells: string): string {
  return `IF(${cells}="","n/a",${cells})`;
}

/** Cells of the user's table beside the results, blanks marked. */
export function shownCells(cells: string): Formula {
  return formula(`=${withBlanksMarked(cells)}`);
}

/** A value of the model block: the criterion in the header cell, looked up in the criteria table; 0 where it is none. */
export function criterionValue(headerCell: string, column: (typeof CRITERIA_COLUMNS)[number]): Formula {
  const { criteria } = TABLES;
  return formula(`=XLOOKUP(${headerCell},${criteria}[Criterion],${criteria}[${column}],0)`);
}

/** Names the criteria that no rating column bears; the text "All criteria have a column" where there is none. */
export function criteriaWithoutColumn(headers: string): Formula {
  const list = `${TABLES.criteria}[Criterion]`;
  return formula(
    `=IF(SUM(COUNTIF(${headers},${list}))=ROWS(${list}),"All criteria have a column",` +
      `"No column for "&TEXTJOIN(", ",TRUE,IF(COUNTIF(${headers},${list})=0,${list},"")))`,
  );
}

/** The score of every account of the portfolio. */
export function scoreFormula(portfolio: PortfolioReferences, coverage: string): Formula {
  return formula(
    `=KAM.SCORE(${withBlanksMarked(portfolio.ratings)},${NAMES.weights},${NAMES.directions},${NAMES.anchors},"score","minmax","reweight",${coverage})`,
  );
}

/** Rank or status of every account, equal scores told apart by revenue where asked. */
export function selectFormula(
  scores: string,
  capacity: string,
  eligible: string | undefined,
  output: "rank" | "status" | "summary",
): Formula {
  return formula(`=KAM.SELECT(${scores},${capacity},${eligible ?? ""},"${output}")`);
}

/** The concentration table of the portfolio's revenue by parent. */
export function concentrationFormula(portfolio: PortfolioReferences, customersInRatio: string): Formula {
  return formula(`=KAM.CONCENTRATION(${portfolio.revenue},${portfolio.customers},,"table",${customersInRatio})`);
}

/** The Pareto table of the portfolio's revenue by parent. */
export function paretoFormula(portfolio: PortfolioReferences, top: number): Formula {
  return formula(`=KAM.PARETO(${portfolio.revenue},${portfolio.customers},,${top})`);
}

/** Stage, or what is missing for the next one, from a block of markers. */
export function stageFormula(markers: string, output: "stage" | "missing"): Formula {
  return formula(`=KAM.STAGE(${markers},,"${output}")`);
}
