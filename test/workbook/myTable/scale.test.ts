import { profileColumn } from "../../../src/workbook/myTable/columnProfile";
import { equalWeights } from "../../../src/workbook/myTable/equalWeights";
import { quantile } from "../../../src/workbook/myTable/quantile";
import { roundEnds } from "../../../src/workbook/myTable/roundEnds";
import { guessScale } from "../../../src/workbook/myTable/scale";

const counting = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
const scaleOf = (header: string, values: readonly number[], direction: "benefit" | "cost" = "benefit") => {
  const { lo, hi, closed } = guessScale(profileColumn(header, values), direction);
  return [lo, hi, closed];
};

test("a quantile lies between its neighbours by straight line", () => {
  const sorted = Float64Array.from([0, 10, 20]);
  expect([0, 0.25, 0.5, 1].map((share) => quantile(sorted, share))).toEqual([0, 5, 10, 20]);
});

test.each([
  [112.5, 9502, 0, 10_000],
  [3, 625, 0, 700],
  [0, 0.3048, 0, 0.35],
  [-394, 1619, -500, 2000],
  [0, 1, 0, 1],
])("round ends around %p to %p are %p and %p", (from, to, lo, hi) => expect(roundEnds(from, to)).toEqual({ lo, hi }));

test.each([
  [1000, 0, 1000],
  [-2500, -2500, 0],
])("an amount that is always %p has a scale from %p to %p", (value, lo, hi) => {
  expect(scaleOf("Revenue", [value])).toEqual([lo, hi, false]);
});

describe("marks and shares have the ends of their scale", () => {
  test.each([
    ["Fit", [1, 2, 5, 3], 1, 5],
    ["Fit", [1, 2, 4.5, 3], 1, 5],
    ["Fit", [0, 2, 5, 3], 0, 5],
    ["Fit", [1, 7, 10, 3], 1, 10],
    ["Fit", [0, 7, 10, 3], 0, 10],
    ["Priority rating", [1, 2, 3, 3], 1, 3],
    ["Satisfaction", [20, 85, 60, 99.5], 0, 100],
    ["Loyalty", [20, 85, 60, 97], 0, 100],
    ["NPS", [-40, 30, 70], -100, 100],
    ["Share of wallet", [0.1, 0.9, 0.45], 0, 1],
    ["Contract", [0, 1, 1, 0], 0, 1],
  ])("%s of %p: %p to %p", (header, values, lo, hi) => expect(scaleOf(header, values)).toEqual([lo, hi, true]));
});

describe("amounts get round ends (convention)", () => {
  test("the lowest twentieth and at most the best five lie beyond", () => {
    // of 0 … 10,000 the lowest 5 % end at 500, near enough to 0; the best five begin at 9,995
    expect(scaleOf("Sales", counting(0, 10_000))).toEqual([0, 10_000, false]);
    const sales = [...counting(1, 1000), 20_000, 30_000, 40_000, 50_000];
    expect(scaleOf("Sales", sales)).toEqual([0, 1000, false]); // four giants of 1,004 do not stretch it
  });

  test("where less is better the good end is the lower one", () => {
    expect(scaleOf("Days overdue", counting(0, 1000, 10), "cost")).toEqual([0, 1000, false]);
  });

  test("a narrow share is stretched over the values it has", () => {
    expect(scaleOf("Margin", counting(0.1, 0.4, 0.01))).toEqual([0.1, 0.4, false]);
  });

  test("counts are no marks although they are small", () => {
    expect(scaleOf("Orders", [1, 2, 3, 4, 5, 2])).toEqual([1, 5, false]);
  });

  test("the ends differ even where nearly all values are one", () => {
    expect(scaleOf("Sales", [...Array<number>(200).fill(0), 5000])).toEqual([0, 5000, false]);
  });
});

test.each(counting(1, 40))("%p equal weights with one decimal add up to 100", (count) => {
  const weights = equalWeights(count);
  expect(weights.reduce((sum, weight) => sum + Math.round(weight * 10), 0)).toBe(1000);
  expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(0.11);
});
