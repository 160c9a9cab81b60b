import fc from "fast-check";
import {
  formatAny,
  formatPoints,
  formatShare,
  formatWeight,
  parseNumber,
  parseWeight,
} from "../../src/taskpane/formatNumber";
import { withoutNoise } from "../../src/workbook/weights/precision";

describe("weights as text", () => {
  test("have no noise of binary fractions", () => {
    expect(formatWeight(0.1 + 0.2)).toBe("0.3");
    expect(formatWeight(3 * 1.1)).toBe("3.3");
    expect(formatWeight(25)).toBe("25");
    expect(formatWeight(0)).toBe("0");
  });

  test("come back as the number they were written from", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const weight = withoutNoise(thousandths / 1000);
        return parseWeight(formatWeight(weight)) === weight;
      }),
    );
  });

  test.each([
    ["12.5", 12.5],
    ["12,5", 12.5],
    [" 30 ", 30],
    [".5", 0.5],
    ["3.", 3],
    ["0", 0],
  ])("%j is a number", (text, value) => expect(parseWeight(text)).toBe(value));

  test.each(["", "abc", "-1", "1,234.5", "1.2.3", "50 %", "1e3", ".", "Infinity"])("%j is none", (text) =>
    expect(parseWeight(text)).toBeUndefined(),
  );

  test("shares have one decimal", () => {
    expect(formatShare(0.2727)).toBe("27.3\u00a0%");
    expect(formatShare(0)).toBe("0.0\u00a0%");
  });

  test("numbers of either sign are read, with either minus", () => {
    expect(["-2,5", "−3", "4", "--1", "x"].map(parseNumber)).toEqual([-2.5, -3, 4, undefined, undefined]);
  });

  test("numbers to be read have their digits grouped, whatever their size and sign", () => {
    expect([100, 123571.75, -1234567890.125, -0.000001, 0].map(formatAny)).toEqual([
      "100",
      "123,571.75",
      "−1,234,567,890.125",
      "−0.000001",
      "0",
    ]);
  });

  test("score points have three decimals and a sign", () => {
    expect([0.0123, -0.19, 0].map(formatPoints)).toEqual(["+0.012", "−0.190", "+0.000"]);
  });
});
