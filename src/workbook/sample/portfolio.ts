import { DEFAULTS } from "../../models/defaults";
import { absoluteAddress, cellAddress } from "../address";
import {
  columnReference,
  columnsReference,
  concentrationFormula,
  criteriaWithoutColumn,
  criterionValue,
  paretoFormula,
  type PortfolioReferences,
  scoreFormula,
  selectFormula,
  setting,
  shownCells,
  spill,
  stageFormula,
} from "../formulas";
import { CRITERIA_COLUMNS, NAMES, SETTINGS_COLUMNS, SHEETS, TABLES } from "../names";
import type { NewStep, Plan, PlanCell } from "../plan";
import { settingsRows } from "../settings";
import { ACCOUNTS, CRITERIA, RATING_COLUMNS } from "./accounts";
import { MARKER_COLUMNS, STAGE_MARKERS } from "./stageMarkers";

const ACCOUNT_COLUMNS = ["Account", "Parent", "Segment", "Revenue", "Eligible", ...RATING_COLUMNS];
const CAPACITY = { value: 10, source: "Sample: ten of its 24 accounts. The usual 15 to 35 is for a whole firm." };
const PARETO_ROWS = 10;

/** Rows above each table: a title and an empty row. */
const TOP = 2;

const REFERENCES = {
  account: columnReference(TABLES.accounts, "Account"),
  ratings: columnsReference(TABLES.accounts, RATING_COLUMNS[0], RATING_COLUMNS.at(-1)!),
  revenue: columnReference(TABLES.accounts, "Revenue"),
  eligible: columnReference(TABLES.accounts, "Eligible"),
  customers: columnsReference(TABLES.accounts, "Account", "Parent"),
} satisfies PortfolioReferences;

/** The sample portfolio of 24 accounts: its tables, the model block and the results. */
export function samplePortfolio(): Plan<NewStep> {
  return {
    title: "Sample portfolio of 24 accounts",
    steps: [
      {
        kind: "addSheet",
        name: SHEETS.portfolio,
        columnWidths: [190, 95, 80, 80, 60, 110, 100, 300],
        frozenRows: TOP + 1,
      },
      {
        kind: "addSheet",
        name: SHEETS.contribution,
        columnWidths: [200, 90, 40, 50, 190, 95, 80, 125, 185, 60],
        frozenRows: TOP,
      },
      {
        kind: "addSheet",
        name: SHEETS.accounts,
        columnWidths: [190, 130, 95, 95, 70, 75, 75, 75, 75, 75, 75],
        frozenRows: TOP + 1,
      },
      {
        kind: "addSheet",
        name: SHEETS.stageMarkers,
        columnWidths: [190, ...MARKER_COLUMNS.map(() => 80)],
        frozenRows: TOP + 1,
      },
      {
        kind: "addSheet",
        name: SHEETS.criteria,
        columnWidths: [150, 125, 105, 100, 100, 110, 400],
        frozenRows: TOP + 1,
      },
      { kind: "addSheet", name: SHEETS.settings, columnWidths: [170, 110, 130, 520], frozenRows: TOP + 1 },
      ...accountSteps(),
      ...markerSteps(),
      ...criteriaSteps(),
      ...settingsSteps(),
      ...portfolioSteps(),
      ...contributionSteps(),
    ],
  };
}

function accountSteps(): NewStep[] {
  const rows = ACCOUNTS.map(({ account, parent, segment, revenue, eligible, ratings }): PlanCell[] => [
    account,
    parent,
    segment,
    revenue,
    eligible,
    ...ratings,
  ]);
  return [
    ...titled(
      SHEETS.accounts,
      "Accounts of Nordhaven Fluid Systems (invented)",
      ACCOUNT_COLUMNS,
      rows,
      TABLES.accounts,
    ),
    format(SHEETS.accounts, 3, rows.length, 1, "#,##0"),
    format(SHEETS.accounts, 5 + RATING_COLUMNS.indexOf("Margin"), rows.length, 1, "0%"),
  ];
}

function markerSteps(): NewStep[] {
  const rows = STAGE_MARKERS.map((markers, i): PlanCell[] => [ACCOUNTS[i]!.account, ...markers]);
  return [
    ...titled(
      SHEETS.stageMarkers,
      "Markers of the relationship stage",
      ["Account", ...MARKER_COLUMNS],
      rows,
      TABLES.stageMarkers,
    ),
    format(SHEETS.stageMarkers, 2, rows.length, 1, "0%"),
  ];
}

/** The criteria table and, below it, the model block: the same figures in the order of the rating columns. */
function criteriaSteps(): NewStep[] {
  const sheet = SHEETS.criteria;
  const rows = CRITERIA.map(({ criterion, group, direction, lo, hi, weight, definition }): PlanCell[] => [
    criterion,
    group,
    direction,
    lo,
    hi,
    weight,
    definition,
  ]);
  const k = RATING_COLUMNS.length;
  const block = TOP + 1 + rows.length + 3;
  const header = (j: number) => `${cellAddress(block, j + 1).replace(/\d+$/, "")}$${block + 1}`;
  const looked = (column: (typeof CRITERIA_COLUMNS)[number]) =>
    RATING_COLUMNS.map((_, j) => criterionValue(header(j), column));
  const ratingColumn = (j: number) => columnReference(TABLES.accounts, RATING_COLUMNS[j]!);
  const firstRating = cellAddress(TOP, ACCOUNT_COLUMNS.indexOf(RATING_COLUMNS[0]));
  const lastRating = cellAddress(TOP, ACCOUNT_COLUMNS.length - 1);
  const name = (key: string, row: number, height: number): NewStep => ({
    kind: "addName",
    name: key,
    refersTo: absoluteAddress(sheet, block + row, 1, height, k),
  });
  return [
    ...titled(sheet, "Criteria: change a weight here or in the KAM pane", [...CRITERIA_COLUMNS], rows, TABLES.criteria),
    {
      kind: "setCells",
      sheet,
      start: cellAddress(block - 1, 0),
      cells: [
        [
          "Model block: the criteria in the order of the rating columns. Written by KAM; change the table above instead.",
        ],
      ],
    },
    {
      kind: "setCells",
      sheet,
      start: cellAddress(block, 0),
      cells: [
        ["Rating column", { formula: `=${SHEETS.accounts}!${firstRating}:${lastRating}` }],
        ["Weight", ...looked("Weight")],
        ["Direction", ...looked("Direction")],
        ["Lo", ...looked("Lo")],
        ["Hi", ...looked("Hi")],
        ["Blank ratings", ...RATING_COLUMNS.map((_, j) => ({ formula: `=COUNTBLANK(${ratingColumn(j)})` }))],
        ["Check", criteriaWithoutColumn(NAMES.ratingHeaders)],
      ],
    },
    { kind: "formatCells", range: { sheet, start: cellAddress(block, 0), rows: 1, columns: k + 1 }, bold: true },
    name(NAMES.ratingHeaders, 0, 1),
    name(NAMES.weights, 1, 1),
    name(NAMES.directions, 2, 1),
    name(NAMES.anchors, 3, 2),
  ];
}

function settingsSteps(): NewStep[] {
  const binding = {
    table: TABLES.accounts,
    account: "Account",
    parent: "Parent",
    revenue: "Revenue",
    eligible: "Eligible",
  };
  const rows = settingsRows(binding, { capacity: CAPACITY });
  return titled(
    SHEETS.settings,
    "Settings: every formula refers to these cells",
    [...SETTINGS_COLUMNS],
    rows,
    TABLES.settings,
  );
}

function portfolioSteps(): NewStep[] {
  const sheet = SHEETS.portfolio;
  const first = TOP + 1;
  const cell = (column: number) => cellAddress(first, column);
  const eligible = spill(cell(2));
  const scores = spill(cell(3));
  const capacity = setting(DEFAULTS.capacity.label);
  const markers = columnsReference(TABLES.stageMarkers, MARKER_COLUMNS[0], MARKER_COLUMNS.at(-1)!);
  const n = ACCOUNTS.length;
  const name = (key: string, column: number): NewStep => ({
    kind: "addName",
    name: key,
    refersTo: absoluteAddress(sheet, first, column, n, 1),
  });
  return [
    title(sheet, "Portfolio: who is a key account, and why"),
    {
      kind: "setCells",
      sheet,
      start: cellAddress(TOP, 0),
      cells: [
        ["Account", "Revenue", "Eligible", "Score", "Rank", "Status", "Stage", "Missing for the next stage"],
        [
          { formula: `=${REFERENCES.account}` },
          { formula: `=${REFERENCES.revenue}` },
          shownCells(REFERENCES.eligible),
          scoreFormula(REFERENCES, setting(DEFAULTS.minCoverage.label)),
          selectFormula(scores, capacity, eligible, "rank"),
          selectFormula(scores, capacity, eligible, "status"),
          stageFormula(markers, "stage"),
          stageFormula(markers, "missing"),
        ],
      ],
    },
    { kind: "formatCells", range: { sheet, start: cellAddress(TOP, 0), rows: 1, columns: 8 }, bold: true },
    format(sheet, 1, n, 1, "#,##0"),
    format(sheet, 3, n, 1, "0.000"),
    name(NAMES.scores, 3),
    name(NAMES.ranks, 4),
    name(NAMES.status, 5),
  ];
}

function contributionSteps(): NewStep[] {
  const sheet = SHEETS.contribution;
  const rows = PARETO_ROWS + 6;
  const from = (column: number) => cellAddress(TOP, column);
  return [
    title(sheet, "Contribution: how much of the revenue lies with few customers (companies of one parent together)"),
    {
      kind: "setCells",
      sheet,
      start: from(0),
      cells: [[concentrationFormula(REFERENCES, setting(DEFAULTS.crCustomers.label))]],
    },
    { kind: "setCells", sheet, start: from(3), cells: [[paretoFormula(REFERENCES, PARETO_ROWS)]] },
    { kind: "formatCells", range: { sheet, start: from(0), rows: 1, columns: 2 }, bold: true },
    { kind: "formatCells", range: { sheet, start: from(3), rows: 1, columns: 7 }, bold: true },
    { kind: "formatCells", range: { sheet, start: "B5", rows: 2, columns: 1 }, numberFormat: "#,##0" },
    { kind: "formatCells", range: { sheet, start: "B7", rows: 1, columns: 1 }, numberFormat: "#,##0" },
    { kind: "formatCells", range: { sheet, start: "B8", rows: 9, columns: 1 }, numberFormat: "0.000" },
    format(sheet, 5, rows, 1, "#,##0"),
    format(sheet, 6, rows, 3, "0.0%"),
  ];
}

function titled(
  sheet: string,
  text: string,
  header: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  table: string,
): NewStep[] {
  const start = cellAddress(TOP, 0);
  return [
    title(sheet, text),
    { kind: "setCells", sheet, start, cells: [[...header], ...rows] },
    { kind: "addTable", name: table, range: { sheet, start, rows: rows.length + 1, columns: header.length } },
  ];
}

function title(sheet: string, text: string): NewStep {
  return { kind: "setCells", sheet, start: "A1", cells: [[text]] };
}

function format(sheet: string, column: number, rows: number, columns: number, numberFormat: string): NewStep {
  return { kind: "formatCells", range: { sheet, start: cellAddress(TOP + 1, column), rows, columns }, numberFormat };
}
