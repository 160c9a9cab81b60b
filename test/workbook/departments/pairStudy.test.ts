import fc from "fast-check";
import { type PairAnswer, pairValue, withPair } from "../../../src/workbook/departments/answers";
import { SCALE } from "../../../src/workbook/departments/pairScale";
import { studyPairs } from "../../../src/workbook/departments/pairStudy";

const pair = (a: string, b: string, value: number): PairAnswer => ({ a, b, value });
const rounded = (weights: Float64Array | undefined) => Array.from(weights!, (weight) => Number(weight.toFixed(6)));

describe("studyPairs", () => {
  test("weighs and tests three names as worked by hand, whichever way round a pair is given", () => {
    // 1 3 5 / 1/3 1 2 / 1/5 1/2 1: λ 3.003695, CI 0.001848, CR 0.001848 / 0.58
    const study = studyPairs(["A", "B", "C"], [pair("A", "B", 3), pair("C", "A", 1 / 5), pair("B", "C", 2)]);
    expect(rounded(study.weights)).toEqual([0.648329, 0.229651, 0.12202]);
    expect(study.ratio).toBeCloseTo(0.003185, 6);
    expect(study).toMatchObject({ pairs: 3, answered: 3, testable: true, parts: [["A", "B", "C"]] });
  });

  test("finds the one answer out of line and the value that all others imply", () => {
    // Consistent weights 8 : 4 : 2 : 1, but B is said to be a third of D, where it should be 4 times
    const study = studyPairs(
      ["A", "B", "C", "D"],
      [
        pair("A", "B", 2),
        pair("A", "C", 4),
        pair("A", "D", 8),
        pair("B", "C", 2),
        pair("B", "D", 1 / 3),
        pair("C", "D", 2),
      ],
    );
    expect(study.ratio).toBeGreaterThan(0.1);
    expect(study.doubt).toMatchObject({ a: "D", b: "B", judged: 3 });
    expect(study.doubt!.implied).toBeCloseTo(1 / 4, 10);
    expect(study.doubt!.mend).toBeCloseTo(1 / 4, 12);
    expect(study.doubt!.mendedRatio).toBeCloseTo(0, 10);
  });

  test("weighs by the answers there are and takes what they imply for the rest", () => {
    const study = studyPairs(["A", "B", "C"], [pair("A", "B", 2), pair("B", "C", 3)]);
    expect(rounded(study.weights)).toEqual([0.6, 0.3, 0.1]);
    expect(study).toMatchObject({ answered: 2, testable: false, doubt: undefined });
  });

  test("gives no weights while answers do not link everything, and says what is apart", () => {
    const study = studyPairs(["A", "B", "C", "D"], [pair("A", "B", 2), pair("C", "D", 3)]);
    expect(study.weights).toBeUndefined();
    expect(study.ratio).toBeUndefined();
    expect(study.parts).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });

  test("has no ratio for two names, and weights for one", () => {
    expect(studyPairs(["A", "B"], [pair("B", "A", 4)])).toMatchObject({ ratio: undefined, doubt: undefined });
    expect(rounded(studyPairs(["A", "B"], [pair("B", "A", 4)]).weights)).toEqual([0.2, 0.8]);
    expect(rounded(studyPairs(["A"], []).weights)).toEqual([1]);
  });

  test("proposes no mend that makes the answers less consistent", () => {
    const answers = fc.array(fc.constantFrom(...SCALE), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(answers, (values) => {
        const names = ["A", "B", "C", "D"];
        let next = 0;
        const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => pair(a, b, values[next++]!)));
        const { ratio, doubt } = studyPairs(names, pairs);
        if (doubt === undefined) return;
        expect(doubt.judged).toBeGreaterThanOrEqual(1);
        const mended = studyPairs(names, withPair(pairs, doubt.a, doubt.b, doubt.mend));
        expect(mended.ratio).toBeCloseTo(doubt.mendedRatio, 10);
        expect(mended.ratio!).toBeLessThanOrEqual(ratio! + 1e-9);
        expect(pairValue(pairs, doubt.a, doubt.b)).toBeCloseTo(doubt.judged, 12);
      }),
    );
  });
});
