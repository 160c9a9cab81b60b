import fc from "fast-check";
import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("combine");
});

const forecasts = [
  [100, 120, 140],
  [80, null, "n/a"],
  [null, null, null],
  [1, "2,000", 3],
];

describe("KAM.COMBINE in a cell", () => {
  test("gives each output, and one bad cell for one bad row", () => {
    const of = (output: string) => host.call("COMBINE", [forecasts, null, null, output]).cells.map(([x]) => x);
    expect(of("point")).toEqual([120, 80, "#N/A", "#VALUE!"]);
    expect(of("low")).toEqual([100, "#N/A", "#N/A", "#VALUE!"]);
    expect(of("high")).toEqual([140, "#N/A", "#N/A", "#VALUE!"]);
    expect(of("spread")).toEqual([20, "#N/A", "#N/A", "#VALUE!"]);
  });

  test("gives a table with a header row", () => {
    expect(host.call("COMBINE", [forecasts.slice(0, 2), "median", null, "table"]).cells).toEqual([
      ["Point", "Low", "High", "Spread"],
      [120, 100, 140, 20],
      [80, "#N/A", "#N/A", "#N/A"],
    ]);
  });

  test("multiplies an account's forecasts by all its factors; 0 and blank are none", () => {
    const factors = [
      [1.1, 0],
      [null, 2],
    ];
    const { cells } = host.call("COMBINE", [forecasts.slice(0, 2), "mean", null, null, factors]);
    expect(cells).toEqual([[expect.closeTo(132, 9)], [160]]);
  });

  test("does not read the forecasts of a method with weight 0", () => {
    const { cells } = host.call("COMBINE", [[["late", 100, 120]], "weights", [[null, 1, 3]]]);
    expect(cells).toEqual([[115]]);
  });

  test.each([
    ["inverse_mse without errors", [forecasts, "inverse_mse"], "method_values is empty, but method is inverse_mse"],
    ["an error of 0", [[[1, 2, 3]], "inverse_mse", [[1, 0, 2]]], "Row 1: method_values 2 is 0"],
    ["weights that are all zero", [forecasts, "weights", [[0, 0, 0]]], "method_values are all zero"],
    [
      "a weight after a failed lookup",
      [forecasts, "weights", [[1, "#N/A", 2]]],
      "method_values, value 2 is #N/A, as after",
    ],
    ["too few weights", [forecasts, "weights", [[1, 2]]], "method_values has 2 values, but there are 3 methods"],
    ["a negative factor", [[[1, 2]], null, null, null, [[-1]]], "adjustments column 1 is -1"],
    [
      "factors for other accounts",
      [forecasts, null, null, null, [[1], [1]]],
      "adjustments has 2 values, but there are 4 accounts",
    ],
    ["the header row included", [[["Buyers", "Experts"]]], 'forecasts row 1, column 1 is the text "Buyers"'],
  ])("says what to do about %s", (_, args, message) => {
    expect(host.call("COMBINE", args).message(0)).toContain(message);
  });

  test("gives a row alone what it gives in the range", () => {
    const row = fc.array(cellOf(10, 20, 45), { minLength: 3, maxLength: 3 }).map((cells) => [cells]);
    expectRowsAlone(host, "COMBINE", row, ([all]) => [all, "inverse_mse", [[10, 20, 0]]]);
    expectRowsAlone(host, "COMBINE", row, ([all]) => [all, "median"]);
  });
});
