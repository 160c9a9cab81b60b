import fc from "fast-check";
import { allIndices, sortByValue } from "../../src/models/sortByValue";

const special = fc.constantFrom(0, -0, 1e-300, -1e-300, 1e300, -1e300, Infinity, -Infinity, 0.1, 0.3 - 0.2);
const lists = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), special), {
  maxLength: 60,
});

describe("sortByValue", () => {
  test("sorts as a comparison does, equal values in the order of the indices", () => {
    fc.assert(
      fc.property(lists, (values) => {
        const indices = allIndices(values.length);
        const compared = (sign: number) =>
          [...indices].sort((a, b) => (values[a]! < values[b]! ? -sign : values[a]! > values[b]! ? sign : a - b));
        expect([...sortByValue(indices, values, "ascending")]).toEqual(compared(1));
        expect([...sortByValue(indices, Float64Array.from(values), "descending")]).toEqual(compared(-1));
      }),
    );
  });

  test("sorts a part of the indices, and leaves them as they were", () => {
    const part = Uint32Array.of(3, 1, 0);
    expect([...sortByValue(part, [5, 9, 100, 7], "descending")]).toEqual([1, 3, 0]);
    expect([...part]).toEqual([3, 1, 0]);
  });

  test("sorts a long list", () => {
    const values = Float64Array.from({ length: 70_000 }, (_, i) => ((i * 7919) % 70_001) - 35_000);
    const sorted = sortByValue(allIndices(values.length), values, "ascending");
    for (let p = 1; p < sorted.length; p++) expect(values[sorted[p - 1]!]! < values[sorted[p]!]!).toBe(true);
  });
});
