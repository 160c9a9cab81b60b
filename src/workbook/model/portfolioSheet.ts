import { DEFAULTS } from "../../models/defaults";
import { cellAddress } from "../address";
import {
  columnReference,
  eligibleFormula,
  type RatingReferences,
  scoreFormula,
  selectFormula,
  setting,
  shownCells,
  unratedNotice,
} from "../formulas";
import { NAMES } from "../names";
import type { Formula, NewStep } from "../plan";
import type { Mapping } from "./mapping";
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

/** The results, a spill a column; `others` come after those of the model. */
export function portfolioSheet(
  sheet: string,
  mapping: Mapping,
  ratings: RatingReferences,
  check: string,
  others: readonly ResultSpill[],
): readonly NewStep[] {
  const spills = [...modelSpills(mapping, ratings), ...others];
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
      ...(numberFormat === undefined ? [] : [formatColumns(sheet, column, mapping.rows + ROOM, 1, numberFormat)]),
      ...(name === undefined ? [] : [spillName(name, sheet, TOP + 1, column)]),
    ]),
  ];
}

function modelSpills({ table, account, revenue, eligible }: Mapping, ratings: RatingReferences): ResultSpill[] {
  const accounts = columnReference(table, account);
  const capacity = setting(DEFAULTS.capacity.label);
  const amount = revenue === undefined ? [] : [columnReference(table, revenue)];
  return [
    { header: "Account", formula: shownCells(accounts), width: 190, name: NAMES.accounts },
    ...amount.map((cells): ResultSpill => ({
      header: "Revenue",
      formula: shownCells(cells),
      width: 95,
      name: NAMES.revenue,
      numberFormat: "#,##0",
    })),
    {
      header: "Eligible",
      formula: eligibleFormula(accounts, eligible === undefined ? undefined : columnReference(table, eligible)),
      width: 80,
      name: NAMES.eligible,
    },
    {
      header: "Score",
      formula: scoreFormula(ratings, setting(DEFAULTS.minCoverage.label)),
      width: 80,
      name: NAMES.scores,
      numberFormat: "0.000",
    },
    { header: "Rank", formula: selectFormula(capacity, "rank"), width: 60, name: NAMES.ranks },
    { header: "Status", formula: selectFormula(capacity, "status"), width: 110, name: NAMES.status },
  ];
}
