import { sum, sumByGroup } from "../../src/models/sums";

describe("sumByGroup", () => {
  test("sums the values of each group and leaves out those without one", () => {
    const sums = sumByGroup(Float64Array.of(60, 30, -20, 7, NaN), Int32Array.of(0, 1, 0, -1, 1), 3);
    expect([...sums]).toEqual([40, 30, 0]);
  });

  test("keeps what plain addition loses beside a large value", () => {
    expect(sum(Float64Array.of(1e16, 1, 1, -1e16, 1e6))).toBe(1_000_002);
  });

  test("takes what only rounding leaves for 0", () => {
    expect(sum(Float64Array.of(0.1, 0.2, -0.3))).toBe(0);
  });

  test("gives the correctly rounded sum of tenths", () => {
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
    expect(sum(Float64Array.of())).toBe(0);
  });
});
