import { takeSnapshot } from "../../src/workbook/snapshot";
import { type PreviewReading, previewWeights } from "../../src/workbook/snapshotPreview";
import type { CellValue } from "../../src/workbook/snapshotTable";
import { accountRows, accountsTable, criteriaTable, settingsTable } from "./modelTables";

function preview(weights: readonly number[], rows: CellValue[][] = accountRows()): PreviewReading {
  const reading = takeSnapshot({
    criteria: criteriaTable(),
    settings: settingsTable(),
    portfolio: accountsTable(rows),
  });
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  return previewWeights(reading.snapshot.portfolio.portfolio, reading.snapshot.criteria, weights);
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
