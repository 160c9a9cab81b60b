import { formatNumber } from "../../../src/workbook/dataCheck/separators";
import { GERMAN, SWISS } from "./scanned";

test.each([
  [0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1234567.891, "1,234,567.891"],
  [-84000.5, "−84,000.5"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1e+21"],
])("%d is %s", (value, shown) => {
  expect(formatNumber(value)).toBe(shown);
});

test("numbers have the marks of the workbook", () => {
  expect([formatNumber(-1234.5, GERMAN), formatNumber(1234.5, SWISS)]).toEqual(["−1.234,5", "1’234.5"]);
});
