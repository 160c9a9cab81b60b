import { runChecks } from "../../../src/workbook/dataCheck/runChecks";
import type { ScanTarget } from "../../../src/workbook/dataCheck/scan";
import { ACCOUNTS, CRITERIA, RATING_COLUMNS } from "../../../src/workbook/sample/accounts";
import { MARKER_COLUMNS, STAGE_MARKERS } from "../../../src/workbook/sample/stageMarkers";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { ENGLISH, scanned } from "./scanned";

const ratings = RATING_COLUMNS.map((header) => ({ header, role: "rating" as const }));
const markers = MARKER_COLUMNS.map((header) => ({ header, role: "other" as const }));

const TARGETS: Record<"accounts" | "criteria" | "markers", ScanTarget> = {
  accounts: {
    table: "tblAccounts",
    role: "portfolio",
    columns: [
      { header: "Account", role: "account" },
      { header: "Parent", role: "parent" },
      { header: "Revenue", role: "revenue" },
      ...ratings,
    ],
  },
  criteria: {
    table: "tblCriteria",
    role: "criteria",
    columns: [
      { header: "Criterion", role: "criterion" },
      { header: "Lo", role: "scale" },
      { header: "Hi", role: "scale" },
      { header: "Weight", role: "weight" },
    ],
  },
  markers: { table: "tblMarkers", role: "joined", columns: [{ header: "Account", role: "account" }, ...markers] },
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
      const target = TARGETS[key];
      return scanned(target, {
        name: target.table,
        columns: target.columns.map(({ header }) => header),
        values: rows[key],
      });
    }),
  });
  expect(report.groups.flatMap(({ findings }) => findings.map(({ sentence }) => sentence))).toEqual([
    "Orrin Distillers: Strategic fit is empty, which counts as not rated.",
    "Tarnbrook Marine: Revenue is −84,000.",
  ]);
});
