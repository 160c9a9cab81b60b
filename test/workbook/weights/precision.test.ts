import { decimalsFor, toDecimals } from "../../../src/workbook/weights/precision";

test.each([
  [100, [25, 75], 1],
  [1, [0.25, 0.75], 3],
  [1, [0.12345, 0.87655], 5],
  [1_000_000, [400_000, 600_000], 0],
])("a sum of %d has weights with %p shown to %d decimals", (total, weights, decimals) => {
  expect(decimalsFor(total, weights)).toBe(decimals);
});

test("weights that are all 0 are shown as points of 100", () => {
  expect(decimalsFor(0, [0, 0])).toBe(1);
});

test("a sum however small has decimals that a number can be rounded to", () => {
  expect(toDecimals(1e-200, decimalsFor(1e-200, []) + 1)).toBe(0);
});
