import fc from "fast-check";
import { matrixOf } from "../../src/models/matrix";
import { readiness } from "../../src/models/readiness";

const one = (conditions: number[], willing: boolean | undefined, weights?: number[]) => {
  const { score, verdict, errors, verdictErrors } = readiness(matrixOf([conditions]), [willing], weights);
  return [errors.get(0)?.code ?? score[0], verdictErrors.get(0)?.code ?? verdict[0]];
};

describe("readiness", () => {
  test("is the mean of the conditions where the customer is willing, ready from one half", () => {
    expect(one([1, 1, 0, 1], true)).toEqual([0.75, "Ready"]);
    expect(one([1, 0, 0, 1], true)).toEqual([0.5, "Ready"]);
    expect(one([1, 0, 0, 0.9], true)).toEqual([0.475, "Not ready"]);
  });

  test("is 0 where the customer declines, whatever is known", () => {
    expect(one([1, 1, 1, 1], false)).toEqual([0, "Customer declines"]);
    expect(one([NaN, NaN, NaN, NaN], false)).toEqual([0, "Customer declines"]);
  });

  test("asks the customer where nobody knows", () => {
    expect(one([0, 0, 0, 0], undefined)).toEqual([0, "Ask customer"]);
    expect(one([1, NaN, NaN, NaN], undefined)).toEqual(["#N/A", "Ask customer"]);
  });

  test("leaves unknown conditions out while the others carry 60 % of the weight", () => {
    expect(one([1, 1, 0, NaN], true)).toEqual([2 / 3, "Ready"]);
    expect(one([1, 1, NaN, NaN], true)).toEqual(["#N/A", "#N/A"]);
    expect(one([1, 0.5, NaN, NaN], true, [4, 2, 2, 2])[0]).toBeCloseTo(5 / 6, 15);
  });

  test("says how much is known where that is too little", () => {
    const { errors } = readiness(matrixOf([[1, 1, NaN, NaN]]), [true]);
    expect(errors.get(0)?.message).toContain("conditions row 1 has answers for 50 % of the weight, less than 60 %");
  });

  test("does not read a condition without weight", () => {
    expect(one([1, 1, NaN, 0], true, [1, 1, 0, 2])).toEqual([0.5, "Ready"]);
  });

  test("never falls when a condition is met better, and does not depend on the unit of the weights", () => {
    const row = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 4, maxLength: 4 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, weights, fc.nat(3), (conditions, w, j) => {
        const score = one(conditions, true, w)[0] as number;
        const better = conditions.map((value, k) => (k === j ? 1 : value));
        expect(one(better, true, w)[0]).toBeGreaterThanOrEqual(score - 1e-12);
        const scaled = one(
          conditions,
          true,
          w.map((weight) => weight / 100),
        )[0];
        expect(scaled).toBeCloseTo(score, 12);
      }),
    );
  });
});
