import fc from "fast-check";
import { kthLargest } from "../../src/models/kthLargest";

describe("kthLargest", () => {
  test("counts equal values each", () => {
    expect([1, 2, 3, 4].map((k) => kthLargest(Float64Array.of(3, 9, 5, 9), k))).toEqual([9, 9, 5, 3]);
  });

  test("agrees with sorting", () => {
    const lists = fc
      .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ noNaN: true })), { minLength: 1, maxLength: 60 })
      .chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 1, max: list.length })));
    fc.assert(
      fc.property(lists, ([list, k]) => {
        const sorted = Float64Array.from(list).sort().reverse();
        expect(kthLargest(Float64Array.from(list), k) === sorted[k - 1]).toBe(true); // 0 and −0 are equal
      }),
    );
  });

  test("selects from a million values that rise, fall, or are all equal", () => {
    const n = 1_000_000;
    expect(
      kthLargest(
        Float64Array.from({ length: n }, (_, i) => i),
        10,
      ),
    ).toBe(n - 10);
    expect(
      kthLargest(
        Float64Array.from({ length: n }, (_, i) => -i),
        10,
      ),
    ).toBe(-9);
    expect(kthLargest(new Float64Array(n).fill(7), n / 2)).toBe(7);
  });
});
