import fc from "fast-check";
import { ranking } from "../../src/models/ranks";
import { tieGroups } from "../../src/models/ties";

const ranksOf = (values: number[]) => {
  const { competition, mid } = ranking(values.length)(Float64Array.from(values));
  return { competition: [...competition], mid: [...mid] };
};

describe("ranking", () => {
  test("gives equal values the best, or the mean, of their places", () => {
    expect(ranksOf([5, 9, 5, 2, 7])).toEqual({ competition: [3, 1, 3, 5, 2], mid: [3.5, 1, 3.5, 5, 2] });
    expect(ranksOf([4, 4, 4])).toEqual({ competition: [1, 1, 1], mid: [2, 2, 2] });
    expect(ranksOf([7])).toEqual({ competition: [1], mid: [1] });
    expect(ranksOf([])).toEqual({ competition: [], mid: [] });
  });

  test("takes values that differ by rounding for equal", () => {
    expect(ranksOf([0.1 + 0.2, 0.3, 0.29]).competition).toEqual([1, 1, 3]);
  });

  test("ranks one list after another", () => {
    const rank = ranking(2);
    expect([...rank(Float64Array.of(1, 2)).competition]).toEqual([2, 1]);
    expect([...rank(Float64Array.of(2, 1)).competition]).toEqual([1, 2]);
  });

  test("agrees with sorted tie groups", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const sorted = [...list].sort((a, b) => b - a);
        const ends = tieGroups(sorted);
        const { competition, mid } = ranksOf(list);
        list.forEach((value, i) => {
          const start = sorted.indexOf(value);
          const end = ends.find((one) => one > start)!;
          expect([competition[i], mid[i]]).toEqual([start + 1, (start + 1 + end) / 2]);
        });
      }),
    );
  });
});
