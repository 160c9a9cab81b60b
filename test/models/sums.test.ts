import { sum, sumByGroup, sumOfProducts } from "../../src/models/sums";

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

describe("sumOfProducts", () => {
  test("adds the products and leaves out those with a missing factor", () => {
    expect(sumOfProducts(Float64Array.of(2, 3, NaN), Float64Array.of(5, 4, 1))).toBe(22);
  });

  test("keeps what plain addition loses beside a large product", () => {
    expect(sumOfProducts(Float64Array.of(1e16, 1, 1, -1e16, 1e6), new Float64Array(5).fill(1))).toBe(1_000_002);
  });

  test("takes what only rounding leaves for 0", () => {
    expect(sumOfProducts(Float64Array.of(0.1, 0.2, -0.3), Float64Array.of(1, 1, 1))).toBe(0);
  });
});
