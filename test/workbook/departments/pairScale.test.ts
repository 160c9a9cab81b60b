import { comparisonWords, ratioAt, ratioWords, SCALE, stopOf } from "../../../src/workbook/departments/pairScale";

describe("the scale of comparisons", () => {
  test("runs from a ninth over 1 to nine in seventeen stops", () => {
    expect(SCALE).toHaveLength(17);
    expect([SCALE[0], SCALE[8], SCALE[16]]).toEqual([1 / 9, 1, 9]);
  });

  test("finds the stop of each ratio, and the nearest for others", () => {
    SCALE.forEach((ratio, i) => {
      expect(stopOf(ratio)).toBe(i - 8);
      expect(ratioAt(i - 8)).toBe(ratio);
    });
    expect([stopOf(2.4), stopOf(20), stopOf(1 / 20)]).toEqual([1, 8, -8]);
  });

  test("says comparisons in words, the more important first", () => {
    expect(comparisonWords("Growth", "Fit", 5)).toBe("Growth is strongly more important than Fit (5)");
    expect(comparisonWords("Growth", "Fit", 1 / 9)).toBe("Fit is extremely more important than Growth (9)");
    expect(comparisonWords("Growth", "Fit", 1)).toBe("Growth and Fit are equally important");
    expect(comparisonWords("Growth", "Fit", 2)).toBe(
      "Growth is between equally and moderately more important than Fit (2)",
    );
    expect(comparisonWords("Growth", "Fit", 1.2)).toBe("Growth is a little more important than Fit (1.2)");
  });

  test("says comparisons in numbers", () => {
    expect(ratioWords("Growth", "Fit", 2.34)).toBe("Growth is 2.3 times as important as Fit");
    expect(ratioWords("Growth", "Fit", 1 / 4)).toBe("Fit is 4 times as important as Growth");
    expect(ratioWords("Growth", "Fit", 1.001)).toBe("Growth and Fit are equally important");
    expect(ratioWords("What is new", "Fit", 3, "reckoned")).toBe("What is new is about 3 times as important as Fit");
  });
});
