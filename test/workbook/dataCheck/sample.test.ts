import { runChecks } from "../../../src/workbook/dataCheck/runChecks";
import { ACCOUNTS, CRITERIA, RATING_COLUMNS } from "../../../src/workbook/sample/accounts";
import { MARKER_COLUMNS, STAGE_MARKERS } from "../../../src/workbook/sample/stageMarkers";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { CRITERIA_TARGET, ENGLISH, scanned, target } from "./scanned";

const each = (headers: readonly string[], role: "rating" | "other") =>
  Object.fromEntries(headers.map((header) => [header, role]));

const TARGETS = {
  accounts: target("tblAccounts", "portfolio", {
    Account: "account",
    Parent: "parent",
    Revenue: "revenue",
    ...each(RATING_COLUMNS, "rating"),
  }),
  criteria: CRITERIA_TARGET,
  markers: target("tblMarkers", "joined", { Account: "account", ...each(MARKER_COLUMNS, "other") }),
};

const cells = (row: readonly unknown[]) => row.map((cell) => (cell ?? "") as CellValue);

test("in the sample portfolio only the planted cases are found", () => {
  const rows = {
    accounts: ACCOUNTS.map(({ account, parent, revenue, ratings: rated }) =>
      cells([account, parent, revenue, ...rated]),
    ),
    criteria: CRITERIA.map(({ criterion, lo, hi, weight }) => [criterion, lo, hi, weight]),
    markers: STAGE_MARKERS.map((marked, i) => cells([ACCOUNTS[i]!.account, ...marked])),
  };
  const report = runChecks({
    separators: ENGLISH,
    tables: (Object.keys(TARGETS) as (keyof typeof TARGETS)[]).map((key) => {
      const wanted = TARGETS[key];
      const columns = wanted.columns.map(({ header }) => header);
      return scanned(wanted, { name: wanted.table, columns, values: rows[key] });
    }),
  });
  expect(report.groups.flatMap(({ findings }) => findings.map(({ sentence }) => sentence))).toEqual([
    "Orrin Distillers: Strategic fit is empty, which counts as not rated.",
    "Tarnbrook Marine: Revenue is −84,000.",
  ]);
});
