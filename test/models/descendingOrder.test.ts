import fc from "fast-check";
import { descendingOrder } from "../../src/models/descendingOrder";

const sorted = (values: number[]) => {
  const order = descendingOrder(values.length)(Float64Array.from(values));
  expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
  return Array.from(order, (i) => values[i]!);
};

const bySorting = (values: number[]) => [...values].sort((a, b) => b - a);

describe("descendingOrder", () => {
  test("sorts values that are equal, few, or negative", () => {
    expect(sorted([5, 9, 7])).toEqual([9, 7, 5]);
    expect(sorted([4, 4, 4])).toEqual([4, 4, 4]);
    expect(sorted([-1, 0, -3, 2])).toEqual([2, 0, -1, -3]);
    expect(sorted([7])).toEqual([7]);
    expect(sorted([])).toEqual([]);
  });

  test("sorts one list after another", () => {
    const order = descendingOrder(3);
    expect([...order(Float64Array.of(1, 2, 3))]).toEqual([2, 1, 0]);
    expect([...order(Float64Array.of(9, 1, 3))]).toEqual([0, 2, 1]);
  });

  test("sorts values that crowd at one end, and values that span all magnitudes", () => {
    const crowded = Array.from({ length: 5000 }, (_, i) => (i === 17 ? 1e12 : (i * 7919) % 5003));
    expect(sorted(crowded)).toEqual(bySorting(crowded));
    const wide = Array.from({ length: 5000 }, (_, i) => 2 ** (((i * 7919) % 2000) - 1000) * (i % 2 ? 1 : -1));
    expect(sorted(wide)).toEqual(bySorting(wide));
    expect(sorted([1e308, -1e308, 3])).toEqual([1e308, 3, -1e308]);
  });

  test("agrees with sorting", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 80 }), (values) => {
        const expected = bySorting(values);
        sorted(values).forEach((found, p) => expect(found === expected[p]).toBe(true)); // 0 and −0 are equal
      }),
    );
  });
});
