import fc from "fast-check";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import { whale } from "../../src/models/whale";

const curve = (...profits: number[]) =>
  whale(netByCustomer(Float64Array.from(profits), rowsAsCustomers(profits.length)));

describe("whale", () => {
  test("rises to its peak and falls to the total: 500, 300, 150, 50, −40, −60", () => {
    const result = curve(300, -60, 500, 50, 150, -40);
    expect([...result.customers]).toEqual([2, 0, 4, 3, 5, 1]);
    expect([...result.cumulative]).toEqual([500, 800, 950, 1000, 960, 900]);
    expect(result.peakShare).toBeCloseTo(10 / 9, 12);
    expect(result).toMatchObject({ peak: 1000, erosion: 100, customersToPeak: 4, total: 900 });
    expect(result.gini).toBeCloseTo(0.712727, 6);
  });

  test("does not count customers whose profit nets to zero", () => {
    expect(curve(5, 0, -1).cumulativeCustomers).toEqual(Float64Array.of(0.5, 1));
  });

  test("shares ranks among equal losses as among equal profits", () => {
    expect([...curve(7, 9, -2, 7, -2).ranks]).toEqual([1, 2, 2, 4, 4]);
  });

  test("has no shares of a total that is zero or negative, but all the amounts", () => {
    const zero = curve(50, -50);
    expect([...zero.cumulative]).toEqual([50, 0]);
    expect([...zero.cumulativeShares]).toEqual([NaN, NaN]);
    expect(zero).toMatchObject({ peak: 50, peakShare: NaN, erosion: 50, total: 0, gini: 1 });
    expect(curve(0.1, 0.2, -0.3).peakShare).toBeNaN();
    expect(curve(10, -30)).toMatchObject({ peak: 10, peakShare: NaN, erosion: 30, customersToPeak: 1 });
  });

  test("peaks at the customer that loses least where all lose", () => {
    expect(curve(-30, -10)).toMatchObject({ peak: -10, customersToPeak: 1, erosion: 30, total: -40 });
    expect(curve(-10)).toMatchObject({ peak: -10, customersToPeak: 1, erosion: 0 });
  });

  test("says that there is nothing to add up", () => {
    expect(() => curve(0, 0)).toThrow(expect.objectContaining({ code: "#N/A" }));
  });

  test("ends at the total and never passes its peak, in any order and unit", () => {
    const profits = fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(profits, (list) => {
        fc.pre(list.some((x) => x !== 0));
        const result = curve(...list);
        expect(result.cumulative.at(-1)).toBe(list.reduce((sum, x) => sum + x, 0));
        expect(Math.max(...result.cumulative)).toBe(result.peak);
        expect(result.cumulative[result.customersToPeak - 1]).toBe(result.peak);
        const { gini, cumulative, peak, erosion } = curve(...[...list].reverse());
        expect({ gini, cumulative, peak, erosion }).toEqual({
          gini: result.gini,
          cumulative: result.cumulative,
          peak: result.peak,
          erosion: result.erosion,
        });
        expect(curve(...list.map((x) => x / 8)).gini).toBeCloseTo(result.gini, 12);
      }),
    );
  });
});
