import fc from "fast-check";
import { eligible, type GateMode, reasons } from "../../src/models/eligible";
import { matrixOf } from "../../src/models/matrix";

const none = NaN;
const limits = (minimums: number[], maximums: number[] = minimums.map(() => none)) => ({
  minimums: Float64Array.from(minimums),
  maximums: Float64Array.from(maximums),
});

describe("eligible", () => {
  test("includes both ends of the limits", () => {
    const ratings = matrixOf([[3], [4], [5], [6], [7]]);
    expect(eligible(ratings, limits([4], [6]))).toEqual([
      "not eligible",
      "eligible",
      "eligible",
      "eligible",
      "not eligible",
    ]);
  });

  test("takes values for equal to a limit that differ by rounding only", () => {
    expect(eligible(matrixOf([[0.1 + 0.2], [0.3]]), limits([none], [0.3]))).toEqual(["eligible", "eligible"]);
    expect(eligible(matrixOf([[0.3], [0.29]]), limits([0.1 + 0.2]))).toEqual(["eligible", "not eligible"]);
  });

  test.each<[GateMode, string[]]>([
    // Pass and pass, pass and fail, fail and fail, pass and missing, fail and missing, missing and missing.
    ["all", ["eligible", "not eligible", "not eligible", "unknown", "not eligible", "unknown"]],
    ["any", ["eligible", "eligible", "not eligible", "eligible", "unknown", "unknown"]],
  ])("under %s says unknown only where the missing rating could decide", (mode, expected) => {
    const ratings = matrixOf([
      [9, 9],
      [9, 1],
      [1, 1],
      [9, NaN],
      [1, NaN],
      [NaN, NaN],
    ]);
    expect(eligible(ratings, limits([5, 5]), mode)).toEqual(expected);
  });

  test("does not look at criteria without a limit", () => {
    expect(eligible(matrixOf([[NaN, 9]]), limits([none, 5]))).toEqual(["eligible"]);
  });

  test("takes a maximum of 0 for a limit", () => {
    expect(eligible(matrixOf([[0], [1]]), limits([none], [0]))).toEqual(["eligible", "not eligible"]);
  });

  test("refuses limits that nobody can keep, and hints at a blank maximum", () => {
    expect(() => eligible(matrixOf([[5]]), limits([6], [4]))).toThrow(
      "minimums 1 is 6, above maximums 1, which is 4. Exchange the two, or enter n/a where there is no limit.",
    );
    expect(() => eligible(matrixOf([[5]]), limits([4], [0]))).toThrow(
      "minimums 1 is 4, above maximums 1, which is 0. If there is no maximum, enter n/a: a blank cell may be read as 0.",
    );
  });

  test("refuses to screen without any limit", () => {
    expect(() => eligible(matrixOf([[5, 5]]), limits([none, none]))).toThrow("minimums and maximums hold no limit");
  });

  test("makes nobody eligible by a stricter limit, and nobody knocked out by a looser one", () => {
    const rows = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: NaN }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom<GateMode>("all", "any"),
        (list, limit, mode) => {
          const ratings = matrixOf(list.map((x) => [x]));
          const loose = eligible(ratings, limits([limit]), mode);
          eligible(ratings, limits([limit + 1]), mode).forEach((strict, i) => {
            if (strict === "eligible") expect(loose[i]).toBe("eligible");
            expect(strict === "unknown").toBe(Number.isNaN(list[i]));
          });
        },
      ),
    );
  });
});

describe("reasons", () => {
  const ratings = matrixOf([
    [3, 75, 1],
    [9, 30, 1],
    [NaN, 75, 1],
  ]);
  const gates = limits([4, none, none], [none, 60, none]);

  test("names every limit that is not kept, in the order of the criteria", () => {
    expect(reasons(ratings, gates, eligible(ratings, gates), ["Credit score", "Delay", "Growth"])).toEqual([
      "Credit score 3 < 4; Delay 75 > 60",
      "",
      "Credit score missing; Delay 75 > 60",
    ]);
  });

  test("numbers the criteria without a name", () => {
    expect(reasons(ratings, gates, eligible(ratings, gates), [undefined, "Delay"])[0]).toBe(
      "Criterion 1: 3 < 4; Delay 75 > 60",
    );
  });

  test("gives no reason where one limit that is kept is enough", () => {
    const any = eligible(ratings, limits([4, 70, none]), "any");
    expect(reasons(ratings, limits([4, 70, none]), any)).toEqual(["", "", ""]);
  });

  test("writes numbers as a person does", () => {
    const third = matrixOf([[0.1 + 0.7]]);
    expect(reasons(third, limits([0.9]), eligible(third, limits([0.9])))).toEqual(["Criterion 1: 0.8 < 0.9"]);
  });
});
