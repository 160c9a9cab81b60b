import fc from "fast-check";
import { concentration } from "../../src/models/concentration";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";

const of = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));

describe("concentration", () => {
  test("measures 40, 30, 20, 10 as worked by hand", () => {
    const c = concentration(of(40, 30, 20, 10), 2);
    expect(c.hhi).toBeCloseTo(3000, 9);
    expect(c.hhi_normalized).toBeCloseTo((0.3 - 0.25) / 0.75, 12);
    expect(c.cr).toBeCloseTo(0.7, 12);
    expect(c.largest).toBeCloseTo(0.4, 12);
    expect(c.top20).toBeCloseTo(0.4, 12);
    expect(c.gini).toBeCloseTo(0.25, 12);
    expect(c.gini_corrected).toBeCloseTo(1 / 3, 12);
    expect(c.entropy).toBeCloseTo(1.279854, 6);
    expect(c.theil).toBeCloseTo(0.10644, 6);
    expect(c.effective).toBeCloseTo(10 / 3, 12);
  });

  test("gives n equal customers an HHI of 10000/n and no inequality", () => {
    const c = concentration(of(7, 7, 7, 7, 7));
    expect(c.hhi).toBeCloseTo(2000, 9);
    expect(c.effective).toBeCloseTo(5, 12);
    expect(c.gini).toBeCloseTo(0, 12);
    expect(c.theil).toBeCloseTo(0, 12);
    expect(c.hhi_normalized).toBeCloseTo(0, 12);
  });

  test("never falls below 0 by rounding", () => {
    for (const n of [3, 6, 7, 11, 49]) {
      const c = concentration(of(...new Array<number>(n).fill(0.1)));
      expect(Math.min(c.gini, c.gini_corrected, c.theil, c.hhi_normalized)).toBeGreaterThanOrEqual(0);
    }
  });

  test("caps k at the number of customers", () => {
    expect(concentration(of(40, 30, 20, 10), 99).cr).toBe(1);
  });

  test("knows one customer", () => {
    expect(concentration(of(5))).toEqual({
      n: 1,
      hhi: 10_000,
      hhi_normalized: 1,
      cr: 1,
      largest: 1,
      gini: 0,
      gini_corrected: 0,
      theil: 0,
      entropy: 0,
      effective: 1,
      top20: 1,
    });
  });

  test("takes shares of a larger total where one is given, and leaves inequality to the listed customers", () => {
    const c = concentration(of(40, 30, 20, 10), 2, 200);
    expect(c.hhi).toBeCloseTo(750, 9); // (0.2² + 0.15² + 0.1² + 0.05²) · 10000
    expect(c.cr).toBeCloseTo(0.35, 12);
    expect(c.effective).toBeCloseTo(1 / 0.075, 9);
    expect(c.gini).toBeCloseTo(0.25, 12);
    expect(c.hhi_normalized).toBeCloseTo(1 / 15, 12);
  });

  test("leaves credits and zeros out of the shares", () => {
    const c = concentration(of(40, 0, 30, -25, 20, 10));
    expect(c.n).toBe(4);
    expect(c.hhi).toBeCloseTo(3000, 9);
  });

  test("counts a fifth of the customers in whole customers, rounded up", () => {
    expect(concentration(of(5, 4, 3, 2, 1, 1)).top20).toBeCloseTo(9 / 16, 12); // ⌈6/5⌉ = 2
    expect(concentration(of(6, 4, 3, 2, 1)).top20).toBeCloseTo(6 / 16, 12); // ⌈5/5⌉ = 1
  });

  test("says which total it cannot share out", () => {
    expect(() => concentration(of(50, -50))).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => concentration(of(50, -80))).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(() => concentration(of(-50, -80))).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(() => concentration(of(-50), 4, 100)).toThrow("no customer with a positive net amount");
    expect(() => concentration(of(50), 4, 0)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => concentration(of(50), 4, -1)).toThrow("total is -1");
    expect(() => concentration(of(50), 0)).toThrow("k is 0");
    expect(() => concentration(of(50), 1.5)).toThrow("k is 1.5");
  });

  test("does not depend on the order of the accounts or the unit of money", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.001, 1000), (list, unit) => {
        const one = concentration(of(...list));
        expect(concentration(of(...[...list].reverse()))).toEqual(one);
        const scaled = concentration(of(...list.map((x) => x * unit)));
        for (const measure of Object.keys(one) as (keyof typeof one)[]) {
          expect(Math.abs(scaled[measure] - one[measure])).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(one[measure])),
          );
        }
        expect(one.hhi).toBeGreaterThanOrEqual(10_000 / list.length - 1e-6);
        expect(one.hhi).toBeLessThanOrEqual(10_000 + 1e-6);
      }),
    );
  });
});
