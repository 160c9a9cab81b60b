import { DEFAULTS } from "../../models/defaults";
import { cellAddress } from "../address";
import {
  columnReference,
  columnsReference,
  concentrationFormula,
  paretoFormula,
  setting,
  stageFormula,
} from "../formulas";
import type { Mapping } from "../model/mapping";
import { modelSteps } from "../model/modelPlan";
import type { ResultSpill } from "../model/portfolioSheet";
import { boldRow, formatColumns, sheetSteps, tableSteps, TOP } from "../model/sheetSteps";
import { SHEETS, TABLES } from "../names";
import type { NewStep, Plan, PlanCell } from "../plan/plan";
import { ACCOUNTS, CRITERIA, OVERRIDES, RATING_COLUMNS } from "./accounts";
import { MARKER_COLUMNS, STAGE_MARKERS } from "./stageMarkers";

const ACCOUNT_COLUMNS = ["Account", "Parent", "Segment", "Revenue", "Eligible", ...RATING_COLUMNS];
const PARETO_ROWS = 10;

/** What the sample's table is mapped to. */
export const SAMPLE_MAPPING: Mapping = {
  table: TABLES.accounts,
  sheet: SHEETS.accounts,
  columns: ACCOUNT_COLUMNS,
  rows: ACCOUNTS.length,
  account: "Account",
  parent: "Parent",
  revenue: "Revenue",
  eligible: "Eligible",
  criteria: CRITERIA.map(({ criterion, ...rest }) => ({ column: criterion, ...rest })),
  settings: {
    capacity: { value: 10, source: "Sample: ten of its 24 accounts. The usual 15 to 35 is for a whole firm." },
  },
  overrides: OVERRIDES,
};

/** The sample portfolio of 24 accounts: its tables, the model and its results, stages and contribution. */
export function samplePortfolio(): Plan<NewStep> {
  return {
    title: "Sample portfolio of 24 accounts",
    steps: [
      ...modelSteps(SAMPLE_MAPPING, { results: stageSpills() }),
      ...contributionSteps(),
      ...accountSteps(),
      ...markerSteps(),
    ],
  };
}

function accountSteps(): NewStep[] {
  const sheet = SHEETS.accounts;
  const rows = ACCOUNTS.map(({ account, parent, segment, revenue, eligible, ratings }): PlanCell[] => [
    account,
    parent,
    segment,
    revenue,
    eligible,
    ...ratings,
  ]);
  return [
    ...sheetSteps(sheet, "Accounts of Nordhaven Fluid Systems (invented)", [
      190,
      130,
      95,
      95,
      70,
      ...RATING_COLUMNS.map(() => 75),
    ]),
    ...tableSteps(sheet, TABLES.accounts, ACCOUNT_COLUMNS, rows),
    formatColumns(sheet, ACCOUNT_COLUMNS.indexOf("Revenue"), rows.length, 1, "#,##0"),
    formatColumns(sheet, ACCOUNT_COLUMNS.indexOf("Margin"), rows.length, 1, "0%"),
  ];
}

function markerSteps(): NewStep[] {
  const sheet = SHEETS.stageMarkers;
  const rows = STAGE_MARKERS.map((markers, i): PlanCell[] => [ACCOUNTS[i]!.account, ...markers]);
  return [
    ...sheetSteps(sheet, "Markers of the relationship stage", [190, ...MARKER_COLUMNS.map(() => 80)]),
    ...tableSteps(sheet, TABLES.stageMarkers, ["Account", ...MARKER_COLUMNS], rows),
    formatColumns(sheet, 2, rows.length, 1, "0%"),
  ];
}

/** Stage and what is missing for the next, beside the results. */
function stageSpills(): ResultSpill[] {
  const markers = columnsReference(TABLES.stageMarkers, MARKER_COLUMNS[0], MARKER_COLUMNS.at(-1)!);
  return [
    { header: "Stage", formula: stageFormula(markers, "stage"), width: 100 },
    { header: "Missing for the next stage", formula: stageFormula(markers, "missing"), width: 300 },
  ];
}

function contributionSteps(): NewStep[] {
  const sheet = SHEETS.contribution;
  const rows = PARETO_ROWS + 6;
  const revenue = {
    revenue: columnReference(TABLES.accounts, "Revenue"),
    customers: columnsReference(TABLES.accounts, "Account", "Parent"),
  };
  const from = (column: number) => cellAddress(TOP, column);
  return [
    ...sheetSteps(
      sheet,
      "Contribution: how much of the revenue lies with few customers (companies of one parent together)",
      [200, 90, 40, 50, 190, 95, 80, 125, 185, 60],
    ),
    {
      kind: "setCells",
      sheet,
      start: from(0),
      cells: [[concentrationFormula(revenue, setting(DEFAULTS.crCustomers.label))]],
    },
    { kind: "setCells", sheet, start: from(3), cells: [[paretoFormula(revenue, PARETO_ROWS)]] },
    boldRow(sheet, TOP, 2),
    boldRow(sheet, TOP, 7, 3),
    { kind: "formatCells", range: { sheet, start: "B5", rows: 2, columns: 1 }, numberFormat: "#,##0" },
    { kind: "formatCells", range: { sheet, start: "B7", rows: 1, columns: 1 }, numberFormat: "#,##0" },
    { kind: "formatCells", range: { sheet, start: "B8", rows: 9, columns: 1 }, numberFormat: "0.000" },
    formatColumns(sheet, 5, rows, 1, "#,##0"),
    formatColumns(sheet, 6, rows, 3, "0.0%"),
  ];
}
