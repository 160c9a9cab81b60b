import { DEFAULTS } from "../../models/defaults";
import { blockAddress, cellAddress, columnLetters } from "../address";
import { columnReference, headersReference, setting, shownCells } from "../formulas";
import { freeName } from "../freeName";
import { boldRow } from "../model/sheetSteps";
import { NAMES, SHEETS } from "../names";
import type { NewStep, Plan, PlanCell } from "../plan/plan";
import { readCriteria } from "../snapshot/criteria";
import type { Blocks } from "../snapshot/snapshot";
import { readSettings } from "../snapshot/settings";
import { sameName } from "../snapshot/table";
import { type CheckLine, checkLines } from "./checkLines";
import {
  type CriterionCells,
  difference,
  ownCoverage,
  ownDirection,
  ownEnd,
  ownParts,
  ownScores,
  ownWeight,
} from "./ownFormulas";

/** Rows, from 0: what is above the lines, the lines, the criteria, and the accounts, which spill downwards. */
const ROWS = { all: 4, lines: 6, criteria: 16, parts: 22, accounts: 23 } as const;
/** The first column of the criteria; the names of the accounts and of the lines are left of it. */
const FIRST = 1;
const RESULTS = ["Weight with a rating", "Score by Excel", "Score by KAM", "Difference"] as const;
const WIDTHS = { names: 410, criterion: 125, results: 135 };
/** Rows that are formatted for accounts that are added later. */
const ROOM = 200;

const TITLE = "Checks: the results, worked out again with Excel's own formulas";
const NOTES = [
  "By Excel: worked out from your table, the criteria and the settings, with no KAM function and nothing of the model block.",
  "For the criteria that there are now: after you have added or renamed one, make a new sheet of checks.",
];
const PARTS = "Parts of the score: the rating on its scale, 0 to 1, times the weight";

/** A plan with the name of its sheet, or why there is none. */
export type CheckSheet = { readonly plan: Plan<NewStep>; readonly sheet: string } | { readonly problem: string };

/** What is checked. */
interface Checked {
  readonly table: string;
  readonly account: string;
  readonly revenue: string | undefined;
  /** The columns that are criteria. */
  readonly rated: readonly string[];
  readonly accounts: number;
}

/**
 * Writes a sheet that works the portfolio's results out again with Excel's own formulas and compares: every score, who
 * is on the key list, and the revenue. It calls no KAM function, so it goes on where the add-in is not.
 */
export function checkSheet(blocks: Blocks): CheckSheet {
  const checked = whatIsChecked(blocks);
  if ("problem" in checked) return checked;
  const sheet = freeName(SHEETS.checks, blocks.sheets ?? []);
  const columnWidths = [
    WIDTHS.names,
    ...checked.rated.map(() => WIDTHS.criterion),
    ...RESULTS.map(() => WIDTHS.results),
  ];
  return {
    sheet,
    plan: {
      title: "Sheet of checks in Excel's own formulas",
      steps: [
        { kind: "addSheet", name: sheet, columnWidths, frozenRows: 0 },
        { kind: "setCells", sheet, start: "A1", cells: [[TITLE], ...NOTES.map((note) => [note])] },
        boldRow(sheet, 0, 1),
        ...scoreSteps(sheet, checked),
        ...lineSteps(sheet, checked),
      ],
    },
  };
}

function whatIsChecked({ portfolio, settings, criteria, names = [] }: Blocks): Checked | { readonly problem: string } {
  if (portfolio === undefined || settings === undefined || criteria === undefined) {
    return { problem: "There is no portfolio whose results could be checked." };
  }
  const known = readCriteria(criteria);
  if ("problems" in known) return { problem: known.problems.join(" ") };
  const read = readSettings(settings);
  if ("problems" in read) return { problem: read.problems.join(" ") };
  const has = (wanted: string) => names.some(({ name }) => sameName(name, wanted));
  if (!has(NAMES.scores) || !has(NAMES.status)) {
    return { problem: "The results of the portfolio have lost their names. Repair them first." };
  }
  const rated = portfolio.columns.filter((column) => known.criteria.some(({ name }) => sameName(name, column)));
  if (rated.length === 0) return { problem: `No column of ${portfolio.name} is a criterion.` };
  const { account, revenue } = read.settings;
  return {
    ...{ table: portfolio.name, rated, accounts: portfolio.values.length, account },
    revenue: has(NAMES.revenue) ? revenue : undefined,
  };
}

/** Where a result of the accounts spills from, by its place after the criteria. */
function resultCell({ rated }: Checked, result: (typeof RESULTS)[number]): string {
  return cellAddress(ROWS.accounts + 1, FIRST + rated.length + RESULTS.indexOf(result));
}

/** The criteria as the tables have them, and below them the parts and scores of the accounts. */
function scoreSteps(sheet: string, checked: Checked): readonly NewStep[] {
  const { table, account, rated, accounts } = checked;
  const columns = rated.map((name, j) => ({
    cells: criterionCells(FIRST + j),
    ratings: columnReference(table, name),
    parts: cellAddress(ROWS.accounts + 1, FIRST + j),
  }));
  const weights = blockAddress(ROWS.criteria + 1, FIRST, 1, rated.length);
  const coverage = columns.map(({ cells: { weight }, parts }) => ({ weight, parts }));
  const sums = columns.map(({ parts }) => parts);
  const set = (row: number, column: number, cells: readonly (readonly PlanCell[])[]): NewStep => ({
    ...{ kind: "setCells", sheet, start: cellAddress(row, column), cells },
  });
  const format = (start: string, width: number, numberFormat: string): NewStep => ({
    ...{ kind: "formatCells", range: { sheet, start, rows: accounts + ROOM, columns: width }, numberFormat },
  });
  return [
    set(ROWS.criteria, 0, [
      ["Criterion", ...rated.map((name) => ({ formula: `=${headersReference(table, name, name)}` }))],
      ["Weight", ...columns.map(({ cells }) => ownWeight(cells))],
      ["Direction", ...columns.map(({ cells }) => ownDirection(cells))],
      ["Lo", ...columns.map(({ cells, ratings }) => ownEnd(cells, "Lo", ratings))],
      ["Hi", ...columns.map(({ cells, ratings }) => ownEnd(cells, "Hi", ratings))],
    ]),
    set(ROWS.parts, FIRST, [[PARTS]]),
    set(ROWS.accounts, 0, [
      ["Account", ...rated, ...RESULTS],
      [
        shownCells(columnReference(table, account)),
        ...columns.map(({ cells, ratings }) => ownParts(cells, ratings)),
        ownCoverage(coverage),
        ownScores(sums, resultCell(checked, "Weight with a rating"), weights, setting(DEFAULTS.minCoverage.label)),
        { formula: `=IFERROR(${NAMES.scores},NA())` },
        difference(resultCell(checked, "Score by Excel")),
      ],
    ]),
    format(cellAddress(ROWS.accounts + 1, FIRST), rated.length + 1, "0.00"),
    format(resultCell(checked, "Score by Excel"), 2, "0.000000"),
    boldRow(sheet, ROWS.criteria, rated.length + 1),
    boldRow(sheet, ROWS.accounts, 1 + rated.length + RESULTS.length),
  ];
}

/** The cells of the criterion in a column of the sheet. */
function criterionCells(column: number): CriterionCells {
  const cell = (below: number) => `${columnLetters(column)}$${ROWS.criteria + below + 1}`;
  return { header: cell(0), weight: cell(1), direction: cell(2), lo: cell(3), hi: cell(4) };
}

/** The lines with what holds, and above them whether all do. */
function lineSteps(sheet: string, checked: Checked): readonly NewStep[] {
  const { table, account, revenue } = checked;
  const lines = checkLines({
    accounts: columnReference(table, account),
    revenue: revenue === undefined ? undefined : columnReference(table, revenue),
    scores: resultCell(checked, "Score by Excel"),
    differences: resultCell(checked, "Difference"),
  });
  const row = (i: number) => ROWS.lines + 1 + i;
  const cells = ({ what, kam, excel, test }: CheckLine, i: number): PlanCell[] => {
    return [what, kam, excel, { formula: `=${test(cellAddress(row(i), 1), cellAddress(row(i), 2))}` }];
  };
  const all = { formula: `=AND(${blockAddress(row(0), 3, lines.length, 1)})` };
  return [
    {
      kind: "setCells",
      sheet,
      start: cellAddress(ROWS.lines, 0),
      cells: [["Check", "By KAM", "By Excel", "Holds"], ...lines.map(cells)],
    },
    { kind: "setCells", sheet, start: cellAddress(ROWS.all, 0), cells: [["Everything agrees", all]] },
    ...lines.flatMap(({ numberFormat }, i): NewStep[] => {
      if (numberFormat === undefined) return [];
      return [
        { kind: "formatCells", range: { sheet, start: cellAddress(row(i), 1), rows: 1, columns: 2 }, numberFormat },
      ];
    }),
    boldRow(sheet, ROWS.all, 2),
    boldRow(sheet, ROWS.lines, 4),
  ];
}
