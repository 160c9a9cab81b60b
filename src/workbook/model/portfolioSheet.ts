import { cellAddress } from "../address";
import { unratedNotice } from "../formulas";
import { NAMES } from "../names";
import type { Formula, NewStep } from "../plan/plan";
import type { ModelFormulas } from "./modelFormulas";
import { boldRow, formatColumns, sheetSteps, spillName, TOP } from "./sheetSteps";

/** Rows that are formatted for accounts that are added later. */
const ROOM = 200;

/** A column of the results: one formula, which spills a row for each account. */
export interface ResultSpill {
  readonly header: string;
  readonly formula: Formula;
  readonly width: number;
  /** The defined name for what it spills. */
  readonly name?: string;
  readonly numberFormat?: string;
}

/** The results of so many accounts, a spill a column; `others` come after those of the model. */
export function portfolioSheet(
  sheet: string,
  rows: number,
  formulas: ModelFormulas,
  check: string,
  others: readonly ResultSpill[],
): readonly NewStep[] {
  const spills = [...modelSpills(formulas), ...others];
  return [
    ...sheetSteps(
      sheet,
      "Portfolio: who is a key account, and why",
      spills.map(({ width }) => width),
    ),
    { kind: "setCells", sheet, start: cellAddress(TOP - 1, 0), cells: [[unratedNotice(check)]] },
    {
      kind: "setCells",
      sheet,
      start: cellAddress(TOP, 0),
      cells: [spills.map(({ header }) => header), spills.map(({ formula }) => formula)],
    },
    boldRow(sheet, TOP, spills.length),
    ...spills.flatMap(({ name, numberFormat }, column): NewStep[] => [
      ...(numberFormat === undefined ? [] : [formatColumns(sheet, column, rows + ROOM, 1, numberFormat)]),
      ...(name === undefined ? [] : [spillName(name, sheet, TOP + 1, column)]),
    ]),
  ];
}

function modelSpills(formulas: ModelFormulas): ResultSpill[] {
  const { accounts, revenue, eligible, scores, ranks, status } = formulas;
  const amounts = revenue && { header: "Revenue", formula: revenue, width: 95, name: NAMES.revenue };
  return [
    { header: "Account", formula: accounts, width: 190, name: NAMES.accounts },
    ...(amounts ? [{ ...amounts, numberFormat: "#,##0" }] : []),
    { header: "Eligible", formula: eligible, width: 80, name: NAMES.eligible },
    { header: "Score", formula: scores, width: 80, name: NAMES.scores, numberFormat: "0.000" },
    { header: "Rank", formula: ranks, width: 60, name: NAMES.ranks },
    { header: "Status", formula: status, width: 110, name: NAMES.status },
  ];
}
