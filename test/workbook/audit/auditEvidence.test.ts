import { type Department, NO_ANSWERS } from "../../../src/workbook/departments/answers";
import { auditEvidence } from "../../../src/workbook/audit/auditEvidence";
import { studyPool } from "../../../src/workbook/departments/poolStudy";
import { type Blocks, takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { accountRows, accountsTable, criteriaRows, criteriaTable, modelBlocks } from "../modelTables";

/** The evidence from a workbook with Growth, Fit and Days overdue at 50, 30 and 20, and from points shared over them. */
function evidence(points: Readonly<Record<string, readonly number[]>>, change: Partial<Blocks> = {}) {
  const blocks = modelBlocks(change);
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot") throw new Error(reading.kind);
  const { criteria } = reading.snapshot;
  const departments = Object.entries(points).map(([name, values]): Department => {
    const given = new Map(values.map((value, c) => [criteria[c]!.name, value]));
    return { name, method: "points", voice: 1, answers: { ...NO_ANSWERS, points: given }, remarks: [] };
  });
  const found = auditEvidence(reading.snapshot, blocks, studyPool(departments, criteria, "mean"));
  return (question: number) => found.find((one) => one.question === question)!;
}

const rowsWith = (account: string, column: number, value: CellValue) =>
  accountRows().map((row) => row.map((cell, j) => (row[0] === account && j === column ? value : cell)));

describe("evidence for the selection audit", () => {
  test("covers questions 4 to 7 in their own words", () => {
    const question = evidence({});
    expect([4, 5, 6, 7].map((number) => question(number).label)).toEqual([
      "Objective choice",
      "Departments agree",
      "Focus on the customer",
      "Criteria in four groups",
    ]);
  });

  test("4 speaks for yes where the list follows scores with weights that several departments gave", () => {
    const found = evidence({ Sales: [60, 30, 10], Finance: [40, 30, 30] })(4);
    expect(found.answer).toBe("yes");
    expect(found.sentence).toBe(
      "Every key account is on the list by its score, with the weights that Sales and Finance gave together.",
    );
  });

  test("4 is not known where the sheet has other weights, or too few departments answered", () => {
    expect(evidence({ Sales: [10, 30, 60], Finance: [40, 30, 30] })(4)).toMatchObject({
      answer: "unknown",
      sentence: expect.stringContaining("are not those that Sales and Finance gave together"),
    });
    expect(evidence({ Sales: [50, 30, 20] })(4).sentence).toMatch(/fewer than two departments/);
    expect(evidence({}, { portfolio: undefined })(4).answer).toBe("unknown");
  });

  test("4 speaks for no where an override decides", () => {
    const portfolio = accountsTable(rowsWith("Cedar", 2, "Always"));
    expect(evidence({ Sales: [60, 30, 10], Finance: [40, 30, 30] }, { portfolio })(4)).toMatchObject({
      answer: "no",
      sentence: "1 account is on the key list by an override and not by score.",
    });
  });

  test("5 follows Kendall's W of the departments", () => {
    expect(evidence({ Sales: [60, 30, 10], Finance: [50, 30, 20] })(5)).toMatchObject({
      answer: "yes",
      sentence: expect.stringContaining("Kendall's W is 1.00: unusually strong agreement"),
    });
    const apart = evidence({ Sales: [60, 30, 10], Service: [60, 30, 10], Finance: [10, 20, 70] })(5);
    expect(apart.answer).toBe("no");
    expect(apart.sentence).toMatch(/W is 0\.11.*Finance lies farthest from the rest\.$/);
  });

  test("5 is not known while somebody is not heard", () => {
    expect(evidence({ Sales: [60, 30, 10], Finance: [] })(5)).toMatchObject({
      answer: "unknown",
      sentence: "Not heard yet: Finance.",
    });
    expect(evidence({ Sales: [60, 30, 10] })(5).answer).toBe("unknown");
  });

  test("6 tells a score apart from revenue by rank correlation", () => {
    // Scores 0.69, 0.67, 0.5 and 1 (Elm, the smallest): C 3, D 3, τ 0
    expect(evidence({})(6)).toMatchObject({ answer: "yes", sentence: expect.stringContaining("τ 0.00") });
    const portfolio = accountsTable(rowsWith("Elm", 1, 200));
    expect(evidence({}, { portfolio })(6)).toMatchObject({ answer: "no", sentence: expect.stringContaining("τ 1.00") });
    const without = accountsTable(accountRows().map((row) => row.map((cell, j) => (j === 1 ? "" : cell))));
    expect(evidence({}, { portfolio: without })(6).answer).toBe("unknown");
  });

  test("7 counts the groups that have a weight", () => {
    expect(evidence({})(7)).toMatchObject({
      answer: "no",
      sentence: "Criteria with weight cover 3 of the 4 groups; none for attributes.",
    });
    const rows = criteriaRows().map((row) => (row[0] === "Fit" ? row.with(1, "Attributes") : row));
    const all = criteriaTable([...rows, ["Need", "Needs", "benefit", 0, 10, 5, ""]]);
    expect(evidence({}, { criteria: all })(7)).toMatchObject({ answer: "yes" });
  });
});
