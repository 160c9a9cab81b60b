import { score } from "../../../src/functions/score";
import { select } from "../../../src/functions/select";
import { CRITERIA_COLUMNS } from "../../../src/workbook/names";
import { ACCOUNTS, CRITERIA, RATING_COLUMNS } from "../../../src/workbook/sample/accounts";
import { settingsRows } from "../../../src/workbook/settings";
import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { type PreviewReading, previewer } from "../../../src/workbook/snapshot/preview";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { HostError, installCustomFunctions } from "../../support/fakeHost";
import { accountRows, accountsTable, criteriaTable, modelBlocks, settingsTable } from "../modelTables";

function preview(weights: readonly number[], rows: CellValue[][] = accountRows()): PreviewReading {
  const reading = takeSnapshot(
    modelBlocks({
      criteria: criteriaTable(),
      settings: settingsTable(),
      portfolio: accountsTable(rows),
    }),
  );
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  return previewer(reading.snapshot.portfolio.portfolio, reading.snapshot.criteria)(weights);
}

describe("the preview of weights", () => {
  test("moves nobody with the sheet's own weights, in whatever unit", () => {
    const expected = { preview: expect.objectContaining({ key: 2, capacity: 2, enters: [], leaves: [], tied: [] }) };
    expect(preview([50, 30, 20])).toEqual(expected);
    expect(preview([0.5, 0.3, 0.2])).toEqual(expected);
  });

  test("names who enters and who leaves", () => {
    // Growth alone: Alder 0.9, Cedar 0.5, Birch 0.4
    expect(preview([50, 0, 0])).toMatchObject({ preview: { enters: ["Cedar"], leaves: ["Birch"] } });
  });

  test("calls accounts that are equal across the last place a tie and puts none of them on the list", () => {
    const rows = accountRows();
    rows[2] = ["Cedar", 60, "Yes", 0, 4, "", 9];
    expect(preview([50, 30, 20], rows)).toMatchObject({
      preview: { key: 1, tied: ["Birch", "Cedar"], placesTied: 1 },
    });
  });

  test("shows the two accounts on each side of the cut with their distance from the other side", () => {
    // Alder 0.69, Birch 0.67 | Cedar 0.5
    const read = preview([50, 30, 20]);
    if ("problem" in read) throw new Error(read.problem);
    const near = (account: string, score: number, distance: number) => ({
      account,
      score: expect.closeTo(score, 12),
      distance: expect.closeTo(distance, 12),
    });
    expect(read.preview.cut).toEqual({
      above: [near("Alder", 0.69, 0.19), near("Birch", 0.67, 0.17)],
      below: [near("Cedar", 0.5, -0.17)],
    });
  });

  test("measures the distance from a tie at the cut, and has none where nobody is on the other side", () => {
    const rows = accountRows();
    rows[2] = ["Cedar", 60, "Yes", 0, 4, "", 9];
    const tied = preview([50, 30, 20], rows);
    expect("preview" in tied && tied.preview.cut).toEqual({
      above: [{ account: "Alder", score: expect.closeTo(0.69, 12), distance: expect.closeTo(0.02, 12) }],
      below: [],
    });
    const all = preview([50, 30, 20], accountRows().slice(0, 2));
    expect("preview" in all && all.preview.cut.above.map(({ distance }) => distance)).toEqual([undefined, undefined]);
  });

  test("names overrides with their reasons", () => {
    const overrides = {
      name: "tblOverrides",
      columns: ["Account", "Override", "Reason"],
      values: [
        ["cedar", "Always", "Board of May"],
        ["Alder", "never", ""],
      ],
    };
    const reading = takeSnapshot(modelBlocks({ optional: { overrides } }));
    if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
    const read = previewer(reading.snapshot.portfolio.portfolio, reading.snapshot.criteria)([50, 30, 20]);
    expect(read).toMatchObject({
      preview: {
        always: [{ account: "Cedar", reason: "Board of May" }],
        never: [{ account: "Alder", reason: "" }],
        cut: { above: [{ account: "Birch" }], below: [] },
      },
    });
  });

  test("names accounts without a score and says why", () => {
    const rows = accountRows();
    rows[2]![4] = "many";
    rows[1]![2] = "perhaps";
    expect(preview([50, 30, 20], rows)).toMatchObject({
      preview: {
        unscored: [
          { account: "Birch", reason: "its eligibility cannot be read" },
          { account: "Cedar", reason: "Growth is no number" },
          { account: "Dogwood", reason: "rated for less than 60\u00a0% of the weight" },
        ],
      },
    });
  });

  test("lets a rating that is no number count for nothing while its criterion has no weight", () => {
    const rows = accountRows();
    rows[2]![4] = "many";
    expect(preview([0, 30, 20], rows)).toMatchObject({ preview: { unscored: [{ account: "Dogwood" }] } });
  });

  test("names accounts whose eligibility is not known", () => {
    const rows = accountRows();
    rows[0]![2] = "";
    expect(preview([50, 30, 20], rows)).toMatchObject({ preview: { unknown: ["Alder"] } });
  });

  test("has no list while all weights are 0", () => {
    expect(preview([0, 0, 0])).toEqual({ problem: "There is none while all weights are 0." });
  });

  test("says with the model's sentence why a single account makes no list", () => {
    expect(preview([50, 30, 20], [accountRows()[0]!])).toEqual({
      problem: expect.stringContaining("needs the whole list"),
    });
  });
});

describe("the preview on the sample", () => {
  beforeAll(installCustomFunctions);

  const portfolio = ACCOUNTS.map(({ account, eligible, ratings }): CellValue[] => [
    account,
    eligible,
    ...ratings.map((rating) => rating ?? ""),
  ]);
  const criteria = CRITERIA.map((one): CellValue[] => [
    one.criterion,
    one.group,
    one.direction,
    one.lo,
    one.hi,
    one.weight,
    one.definition,
  ]);

  /** What KAM.SCORE and KAM.SELECT answer to the formulas of the sheet. */
  function statuses(weights: readonly number[], capacity: number): unknown[] {
    const inOrder = RATING_COLUMNS.map((name) => CRITERIA.findIndex(({ criterion }) => criterion === name));
    const block = (value: (c: number) => unknown) => [inOrder.map(value)];
    const scores = score(
      portfolio.map((row) => row.slice(2).map((cell) => (cell === "" ? "n/a" : cell))),
      block((c) => weights[c]),
      block((c) => CRITERIA[c]!.direction),
      [...block((c) => CRITERIA[c]!.lo), ...block((c) => CRITERIA[c]!.hi)],
      undefined,
      "minmax" as never,
      "reweight" as never,
      0.6,
    ).map(([cell]) => [cell instanceof HostError ? cell.code : cell]);
    const eligible = portfolio.map((row) => [row[1]]);
    return select(scores, capacity, eligible).map(([status]) => status);
  }

  test.each([
    [[25, 20, 20, 10, 10, 15], 8],
    [[0, 20, 50, 10, 10, 15], 8],
    [[1, 1, 1, 1, 1, 1], 11],
    [[0, 0, 0, 0, 0, 3], 5],
    [[5, 0, 0, 95, 0, 0], 9],
    [[25, 20, 20, 10, 10, 15], 30],
  ])("says of weights %j and %i places what the functions say in the sheet", (weights, capacity) => {
    const columns = ["Account", "Eligible", ...RATING_COLUMNS];
    const binding = { table: "tblAccounts", account: "Account", parent: "", revenue: "", eligible: "Eligible" };
    const settings = settingsRows(binding, { capacity: { value: capacity, source: "" } }) as CellValue[][];
    const reading = takeSnapshot(
      modelBlocks({
        criteria: { name: "tblCriteria", columns: CRITERIA_COLUMNS, values: criteria },
        settings: settingsTable(settings),
        portfolio: { name: "tblAccounts", columns, values: portfolio },
      }),
    );
    if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
    const read = previewer(reading.snapshot.portfolio.portfolio, reading.snapshot.criteria)(weights);
    if ("problem" in read) throw new Error(read.problem);

    const now = statuses(weights, capacity);
    const before = statuses([25, 20, 20, 10, 10, 15], capacity);
    const isKey = (status: unknown) => String(status).startsWith("Key");
    const accounts = (fits: (i: number) => boolean) => ACCOUNTS.flatMap(({ account }, i) => (fits(i) ? [account] : []));
    expect(read.preview).toMatchObject({
      key: now.filter(isKey).length,
      enters: accounts((i) => isKey(now[i]) && !isKey(before[i])),
      leaves: accounts((i) => !isKey(now[i]) && isKey(before[i])),
      tied: accounts((i) => now[i] === "Tie at cut"),
      unknown: [],
    });
    expect(read.preview.unscored.map(({ account }) => account)).toEqual(accounts((i) => now[i] === "No score"));
  });
});
