import fc from "fast-check";
import { type Customers, netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import { lenderLimit } from "../../src/models/lenderLimit";

const limit = (rows: number[], limits: number | number[], customers?: number[], base?: number) => {
  const amounts = Float64Array.from(rows);
  const keys: Customers = customers
    ? {
        of: Int32Array.from(customers),
        names: Array.from({ length: Math.max(...customers) + 1 }, (_, c) => `Customer ${c + 1}`),
      }
    : rowsAsCustomers(rows.length);
  const each = typeof limits === "number" ? rows.map(() => limits) : limits;
  return lenderLimit(netByCustomer(amounts, keys), amounts, Float64Array.from(each), base);
};

describe("lenderLimit", () => {
  test("excludes what each customer owes above its limit: 400, 300, 200, 100 at 25 % of all", () => {
    const { excess, eligible, share } = limit([400, 300, 200, 100], 0.25);
    expect([...excess]).toEqual([150, 50, 0, 0]);
    expect([...eligible]).toEqual([250, 250, 200, 100]);
    expect([...share]).toEqual([0.4, 0.3, 0.2, 0.1]);
  });

  test("spreads the excess of a customer over its rows, the credit note included", () => {
    // net 400 − 100 + 100 = 400 of 1000; limit 250, excess 150: 1, −1/4, 1/4 of it
    const { excess, eligible } = limit([400, -100, 100, 600], [0.25, 0.25, 0.25, 1], [0, 0, 0, 1]);
    expect([...excess]).toEqual([150, -37.5, 37.5, 0]);
    expect([...eligible]).toEqual([250, -62.5, 62.5, 600]);
  });

  test("takes the lowest limit where the rows of a customer differ, of a row without an amount too", () => {
    expect([...limit([300, 100, 0, 600], [0.4, 0.3, 0.2, 1], [0, 0, 0, 1]).excess]).toEqual([150, 50, 0, 0]);
    expect([...limit([300, 100, NaN, 600], [0.4, 0.2, NaN, 1], [0, 0, 0, 1]).excess]).toEqual([150, 50, 0, 0]);
  });

  test("takes the limit of a base that is given", () => {
    const { excess, share } = limit([400, 300], 0.25, undefined, 2000);
    expect([...excess]).toEqual([0, 0]);
    expect([...share]).toEqual([0.2, 0.15]);
  });

  test("leaves customers in credit out of the base and without a share", () => {
    const { excess, eligible, share } = limit([60, 40, -50], 0.5);
    expect([...excess]).toEqual([10, 0, 0]);
    expect([...eligible]).toEqual([50, 40, -50]);
    expect([...share]).toEqual([0.6, 0.4, 0]);
  });

  test("does not take rounding for an excess", () => {
    expect([...limit([0.1 + 0.2, 0.7], 0.3).excess].map((x) => x > 1e-9)).toEqual([false, true]);
    expect(limit([0.1 + 0.2, 0.7], 0.3).excess[0]).toBe(0);
  });

  test("counts a missing row for nothing", () => {
    const { excess, eligible } = limit([80, NaN, 20], 0.5);
    expect([...excess]).toEqual([30, 0, 0]);
    expect([...eligible]).toEqual([50, 0, 20]);
  });

  test("says where there is no base", () => {
    expect(() => limit([0, 0], 0.2)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => limit([-5, 0], 0.2)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => limit([5], 0.2, undefined, -1)).toThrow("base_amount is -1");
  });

  test("splits every receivable, leaves no customer over its limit and scales with money", () => {
    const row = fc.tuple(fc.integer({ min: -200, max: 900 }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.constantFrom(0.1, 0.25, 1), (list, cap) => {
        const rows = list.map(([x]) => x);
        const customers = list.map(([, c]) => c);
        const owed = new Map<number, number>();
        list.forEach(([x, c]) => owed.set(c, (owed.get(c) ?? 0) + x));
        const base = [...owed.values()].filter((x) => x > 0).reduce((sum, x) => sum + x, 0);
        fc.pre(base > 0);
        const { excess, eligible } = limit(rows, cap, customers);
        rows.forEach((x, i) => expect(excess[i]! + eligible[i]!).toBeCloseTo(x, 9));
        for (const c of owed.keys()) {
          const left = eligible.reduce((sum, x, i) => sum + (customers[i] === c ? x : 0), 0);
          expect(left).toBeLessThanOrEqual(cap * base + 1e-6);
        }
        const thousands = limit(
          rows.map((x) => x / 1000),
          cap,
          customers,
        );
        thousands.excess.forEach((x, i) => expect(x * 1000).toBeCloseTo(excess[i]!, 6));
      }),
    );
  });
});
