/** Sheets the add-in writes. */
export const SHEETS = {
  accounts: "Accounts",
  stageMarkers: "Stage markers",
  criteria: "KAM Criteria",
  settings: "KAM Settings",
  portfolio: "KAM Portfolio",
  contribution: "KAM Contribution",
  overrides: "KAM Overrides",
  parents: "KAM Parents",
  changeLog: "KAM Change log",
  weightSets: "KAM Weight sets",
  departments: "KAM Departments",
  formulas: "KAM Formulas",
  audit: "KAM Audit",
  checks: "KAM Checks",
} as const;

/** Sheets of charts; a second one has a number after it. */
export const CHART_SHEETS = {
  pareto: "KAM Pareto",
  matrix: "KAM Matrix",
  tiers: "KAM Tiers",
} as const;

/** Tables the add-in writes. The portfolio may be any table of the user's: its name is a setting. */
export const TABLES = {
  accounts: "tblAccounts",
  stageMarkers: "tblMarkers",
  criteria: "tblCriteria",
  settings: "tblSettings",
  overrides: "tblOverrides",
  parents: "tblParents",
  changeLog: "tblChangeLog",
  weightSets: "tblWeightSets",
  departments: "tblDepartments",
  points: "tblPoints",
  ranks: "tblRanks",
  pairs: "tblPairs",
} as const;

/** Tables that only some of the pane's screens write and read; a workbook need not have any of them. */
export const OPTIONAL_TABLES = [
  "overrides",
  "changeLog",
  "weightSets",
  "departments",
  "points",
  "ranks",
  "pairs",
] as const satisfies (keyof typeof TABLES)[];

/** Columns of the criteria table, in order. */
export const CRITERIA_COLUMNS = ["Criterion", "Group", "Direction", "Lo", "Hi", "Weight", "Definition"] as const;

/** Columns of the settings table, in order. */
export const SETTINGS_COLUMNS = ["Setting", "Value", "Unit", "Source"] as const;

/** Columns of the overrides, in order: an account, "Always" or "Never", and why. */
export const OVERRIDE_COLUMNS = ["Account", "Override", "Reason"] as const;

/** Columns of the log of changed weights, in order. */
export const CHANGE_LOG_COLUMNS = ["When", "Criterion", "Old weight", "New weight", "Comment"] as const;

/** Columns of the saved sets of weights, in order: a row a criterion and set. */
export const WEIGHT_SET_COLUMNS = ["Set", "Criterion", "Weight"] as const;

/** Columns of the departments, in order: how each answers, and its weight in the pool. */
export const DEPARTMENT_COLUMNS = ["Department", "Method", "Voice"] as const;

/** Columns of the points that departments share out, in order. */
export const POINT_COLUMNS = ["Department", "Criterion", "Points"] as const;

/** Columns of the departments' ranks, in order: 1 is the most important. */
export const RANK_COLUMNS = ["Department", "Criterion", "Rank"] as const;

/** Columns of the departments' comparisons, in order: A is Value times as important as B. */
export const PAIR_COLUMNS = ["Department", "Set", "A", "B", "Value"] as const;

/** Settings that say which table is the portfolio and which of its columns are what. */
export const BINDING = {
  table: "Portfolio table",
  account: "Account column",
  parent: "Parent column",
  revenue: "Revenue column",
  eligible: "Eligible column",
} as const;

/** Settings that a workbook need not have, as the settings table calls them. */
export const OPTIONAL_SETTINGS = {
  /** What the firm's books say the revenue of all customers is: shares are of it, and the data check compares the list. */
  entityRevenue: "Entity revenue",
} as const;

/** Defined names of the model block and of the results, all on the workbook; those of lists mean what a formula spills. */
export const NAMES = {
  ratingHeaders: "KAM_Criteria",
  weights: "KAM_Weights",
  directions: "KAM_Directions",
  anchors: "KAM_Anchors",
  blanks: "KAM_Blanks",
  /** How many criteria with a weight have no column; one cell. */
  unrated: "KAM_Unrated",
  accounts: "KAM_Accounts",
  revenue: "KAM_Revenue",
  eligible: "KAM_Eligible",
  scores: "KAM_Scores",
  ranks: "KAM_Ranks",
  status: "KAM_Status",
} as const;

/** Defined name of the parent of every row of the user's table, which the sums by parent look up. */
export const PARENT_OF_ROW = "KAM_ParentOfRow";

/** The sheet of the self-test; a second one has a number after it. */
export const SELF_TEST_SHEET = "KAM self-test";

/** The event of the page by which a ribbon button that failed tells the pane why, in its detail. */
export const COMMAND_FAILURE = "kam-command-failure";
