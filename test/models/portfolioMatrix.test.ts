import { type MatrixOptions, portfolioMatrix } from "../../src/models/portfolioMatrix";

/** The names over all pairs of two lists, attractiveness outside. */
function cellsOf(attractiveness: number[], strength: number[], options?: MatrixOptions) {
  return attractiveness.map((x) =>
    strength.map((y) => portfolioMatrix(Float64Array.of(x), Float64Array.of(y), options).cells[0]),
  );
}

describe("portfolioMatrix", () => {
  test.each([
    [
      "cheverton",
      [
        ["Opportunistic", "Maintenance"],
        ["Key development", "Key"],
      ],
    ],
    [
      "woodburn",
      [
        ["Streamline", "Status"],
        ["Star", "Strategic"],
      ],
    ],
    [
      "plain",
      [
        ["Low–Low", "Low–High"],
        ["High–Low", "High–High"],
      ],
    ],
  ] as const)("names the four cells of %s, a value on the cut being high", (scheme, expected) => {
    expect(cellsOf([0.49, 0.5], [0.49, 0.5], { scheme })).toEqual(expected);
    expect(cellsOf([0, 1], [0, 1], { scheme })).toEqual(expected);
  });

  test("names the nine cells of Millman and Wilson by the sum of the bands", () => {
    expect(cellsOf([0.33, 1 / 3, 2 / 3], [0.33, 1 / 3, 2 / 3], { scheme: "millman_wilson" })).toEqual([
      ["Withdraw", "Manage for cash", "Maintain"],
      ["Manage for cash", "Maintain", "Invest selectively"],
      ["Maintain", "Invest selectively", "Invest for growth"],
    ]);
  });

  test("takes a value for a cut that differs by rounding only", () => {
    expect(cellsOf([0.3], [0.3], { attractivenessCuts: [0.1 + 0.2], strengthCuts: [0.1 + 0.2] })).toEqual([["Key"]]);
  });

  test("takes any scale with cuts, and one axis may have its own", () => {
    const { cells, errors } = portfolioMatrix(Float64Array.of(-5, 7, 7), Float64Array.of(0.9, 0.9, 9), {
      attractivenessCuts: [6],
    });
    expect(cells).toEqual(["Maintenance", "Key", ""]);
    expect(errors.get(2)?.message).toBe(
      "strength row 3 is 9, outside 0 to 1. Pass strength_cut for values on another scale.",
    );
  });

  test("names no cell where a value is missing", () => {
    expect(portfolioMatrix(Float64Array.of(NaN, 0.9), Float64Array.of(0.9, NaN)).cells).toEqual(["", ""]);
  });

  test("refuses cuts that do not fit the scheme", () => {
    const one = Float64Array.of(0.5);
    expect(() => portfolioMatrix(one, one, { strengthCuts: [0.3, 0.6] })).toThrow(
      "strength_cut has 2 values, but the scheme cheverton has two bands. Give one cut",
    );
    expect(() => portfolioMatrix(one, one, { attractivenessCuts: [0.3], scheme: "millman_wilson" })).toThrow(
      "attractiveness_cut has 1 value, but the scheme millman_wilson has three bands. Give two cuts",
    );
    expect(() => portfolioMatrix(one, one, { strengthCuts: [0.6, 0.3], scheme: "millman_wilson" })).toThrow(
      "strength_cut is 0.6 and 0.3. Give the lower cut first.",
    );
    expect(() => portfolioMatrix(one, one, { strengthCuts: [1, 2, 3] })).toThrow("strength_cut has 3 values");
  });
});
