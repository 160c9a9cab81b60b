import fc from "fast-check";
import { type Department, NO_ANSWERS } from "../../../src/workbook/departments/answers";
import { concordWords } from "../../../src/workbook/departments/concordWords";
import { studyPool } from "../../../src/workbook/departments/poolStudy";
import { criteriaOf } from "./answerBook";

const criteria = criteriaOf({ Growth: "Outcomes", Margin: "Outcomes", Fit: "Needs", Credit: "Risks" });

/** A department that shares these points out over the criteria. */
function department(name: string, points: readonly number[], voice = 1): Department {
  const given = new Map(points.map((value, c) => [criteria[c]!.name, value]));
  return { name, method: "points", voice, answers: { ...NO_ANSWERS, points: given }, remarks: [] };
}

const silent: Department = { name: "Legal", method: "points", voice: 1, answers: NO_ANSWERS, remarks: [] };
const pooled = (study: ReturnType<typeof studyPool>) => {
  if ("problem" in study.pooled) throw new Error(study.pooled.problem);
  return Array.from(study.pooled.weights, (weight) => Number(weight.toFixed(6)));
};

describe("studyPool", () => {
  test("pools by the mean with voices", () => {
    const departments = [department("Sales", [60, 20, 10, 10], 3), department("Finance", [20, 20, 10, 50])];
    expect(pooled(studyPool(departments, criteria, "mean"))).toEqual([0.5, 0.2, 0.1, 0.2]);
  });

  test("pools by the geometric mean", () => {
    // √(0.4 · 0.1) = 0.2, √(0.1 · 0.4) = 0.2, √(0.25²) = 0.25 twice; sum 0.9
    const departments = [department("Sales", [40, 10, 25, 25]), department("Finance", [10, 40, 25, 25])];
    expect(pooled(studyPool(departments, criteria, "geomean"))).toEqual([0.222222, 0.222222, 0.277778, 0.277778]);
  });

  test("refuses a geometric mean with a weight of 0 and says whose", () => {
    const departments = [department("Sales", [50, 50, 0, 0]), department("Finance", [25, 25, 25, 25])];
    expect(studyPool(departments, criteria, "geomean").pooled).toEqual({
      problem: "The geometric mean needs every weight above 0, and Sales gives nothing to Fit, Credit. Use the mean.",
    });
  });

  test("agrees with the published example of W with ties", () => {
    // Raters 9 7 5 3, 8 8 4 2 and 7 9 6 6: W = 0.904762
    const raters = [
      [9, 7, 5, 3],
      [8, 8, 4, 2],
      [7, 9, 6, 6],
    ].map((points, i) => department(`D${i}`, points));
    const { concord } = studyPool(raters, criteria, "mean");
    expect(concord).toMatchObject({ w: expect.closeTo(0.904762, 6), chance: 1 / 3 });
  });

  test("names the department farthest from the pool, and the criterion where it differs most", () => {
    const departments = [
      department("Sales", [40, 30, 20, 10]),
      department("Service", [40, 30, 20, 10]),
      department("Finance", [10, 30, 20, 40]),
    ];
    // Pool 0.3, 0.3, 0.2, 0.2: Finance has 0.2 of its weight elsewhere, the others 0.1
    const { outlier, dispute } = studyPool(departments, criteria, "mean");
    expect(outlier).toEqual({
      name: "Finance",
      share: expect.closeTo(0.2, 12),
      criterion: 0,
      own: 0.1,
      pooled: expect.closeTo(0.3, 12),
    });
    expect(dispute).toMatchObject({ criterion: 0, low: { name: "Finance" }, high: { name: "Sales" } });
  });

  test("names nobody where two lie equally far, all agree, or only one is heard", () => {
    const two = [department("Sales", [40, 30, 20, 10]), department("Finance", [10, 20, 30, 40])];
    const same = [department("Sales", [40, 30, 20, 10]), department("Finance", [40, 30, 20, 10])];
    for (const departments of [two, same, two.slice(0, 1)]) {
      expect(studyPool(departments, criteria, "mean").outlier).toBeUndefined();
    }
    expect(studyPool(two.slice(0, 1), criteria, "mean").concord).toBeUndefined();
  });

  test("hears nobody without answers or with a voice of 0", () => {
    const departments = [department("Sales", [40, 30, 20, 10]), department("Finance", [10, 20, 30, 40], 0), silent];
    const study = studyPool(departments, criteria, "mean");
    expect(study.heard.map(({ name }) => name)).toEqual(["Sales"]);
    expect(pooled(study)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(studyPool([silent], criteria, "mean").pooled).toHaveProperty("problem");
    expect(studyPool([{ ...silent, method: undefined }], criteria, "mean").weighed[0]!.missing).toEqual([
      "No method is chosen yet.",
    ]);
  });

  test("says so where nobody tells the criteria apart", () => {
    const flat = ["Sales", "Finance"].map((name) => department(name, [25, 25, 25, 25]));
    expect(studyPool(flat, criteria, "mean").concord).toMatch(/no order/);
  });

  test("gives pooled weights that sum to 1 and lie between the lowest and the highest", () => {
    const points = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 });
    const given = fc.array(fc.tuple(points, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(given, (rows) => {
        const departments = rows.map(([values, voice], i) => department(`D${i}`, values, voice));
        const study = studyPool(departments, criteria, "mean");
        const weights = pooled(study);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
        weights.forEach((weight, c) => {
          const own = study.heard.map((one) => one.weights[c]!);
          expect(weight).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6);
          expect(weight).toBeLessThanOrEqual(Math.max(...own) + 1e-6);
        });
      }),
    );
  });
});

describe("concordWords", () => {
  test.each([
    [0.95, "unusually strong agreement"],
    [0.7, "strong agreement"],
    [0.69, "moderate agreement"],
    [0.4, "weak agreement"],
    [0.26, "very weak agreement"],
    [0.25, "no more agreement than chance gives"],
  ])("calls a W of %f among four departments %s", (w, words) => {
    expect(concordWords({ w, chance: 1 / 4 })).toBe(words);
  });

  test("does not take for moderate what two departments reach by chance", () => {
    expect(concordWords({ w: 0.5, chance: 1 / 2 })).toBe("no more agreement than chance gives");
  });
});
