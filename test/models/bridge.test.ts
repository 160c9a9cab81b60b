import fc from "fast-check";
import { bridge, type BridgeRow } from "../../src/models/bridge";
import { type Customers, rowsAsCustomers } from "../../src/models/customers";
import type { Labels } from "../../src/models/labels";

const of = (prior: number[], current: number[], customers?: Customers, tiers?: Labels) =>
  bridge(Float64Array.from(prior), Float64Array.from(current), customers ?? rowsAsCustomers(prior.length), tiers);
const total = (prior: number[], current: number[]) => of(prior, current).at(-1)!;
const balance = (row: BridgeRow) =>
  row.opening + row.added + row.expansion - row.contraction - row.lost + row.creditsChange;

describe("bridge", () => {
  test("leads from 100, 80, 50, 0, 30 to 120, 60, 0, 40, 30", () => {
    expect(of([100, 80, 50, 0, 30], [120, 60, 0, 40, 30])).toEqual([
      {
        label: "Total",
        opening: 260,
        added: 40,
        expansion: 20,
        contraction: 20,
        lost: 50,
        creditsChange: 0,
        closing: 250,
        nrr: expect.closeTo(0.807692, 6),
        grr: expect.closeTo(0.730769, 6),
        repeatShare: 0.84,
      },
    ]);
  });

  test("moves positive amounts only, and shows credits in a column of their own", () => {
    // 100 → −20: lost 100, credits −20. −30 → 50: new 50, credits +30. −5 → −10: credits −5.
    const row = total([100, -30, -5], [-20, 50, -10]);
    expect(row).toMatchObject({ opening: 65, added: 50, lost: 100, creditsChange: 5, closing: 20 });
    expect(balance(row)).toBe(20);
    expect(row).toMatchObject({ nrr: 0, grr: 0, repeatShare: 0 });
  });

  test("nets a customer's rows before it looks for movements", () => {
    const customers = { of: Int32Array.of(0, 0), names: ["Acme"] };
    const [row] = of([100, NaN], [NaN, 100], customers);
    expect(row).toMatchObject({ added: 0, lost: 0, expansion: 0, contraction: 0, nrr: 1 });
  });

  test("takes what differs by rounding for unchanged", () => {
    expect(total([0.3, 5], [0.1 + 0.2, 5])).toMatchObject({ expansion: 0, contraction: 0 });
    expect(total([1e9], [1e9 + 0.01]).expansion).toBeCloseTo(0.01, 6);
  });

  test("has no retention without revenue before, and no repeat share without revenue now", () => {
    expect(total([0, -5], [10, 20])).toMatchObject({ opening: -5, added: 30, nrr: NaN, grr: NaN, repeatShare: 0 });
    expect(total([10], [0])).toMatchObject({ lost: 10, nrr: 0, grr: 0, repeatShare: NaN });
  });

  test("gives each tier a bridge of its own, and one to customers without a tier", () => {
    const tiers = { of: Int32Array.of(1, 0, -1, -1), names: ["Key", "New"] };
    const rows = of([10, 40, 5, 0], [15, 30, 5, 0], undefined, tiers);
    expect(rows.map((row) => [row.label, row.opening, row.expansion, row.contraction, row.closing])).toEqual([
      ["Key", 40, 0, 10, 30],
      ["New", 10, 5, 0, 15],
      ["No tier", 5, 0, 0, 5],
      ["Total", 55, 5, 10, 50],
    ]);
    expect(of([10, 40, 0, 0], [15, 30, 0, 0], undefined, tiers).map((row) => row.label)).toEqual([
      "Key",
      "New",
      "Total",
    ]);
  });

  test("refuses a customer in two tiers", () => {
    const customers = { of: Int32Array.of(0, 0), names: ["Acme"] };
    const tiers = { of: Int32Array.of(0, 1), names: ["Key", "New"] };
    expect(() => of([1, 2], [3, 4], customers, tiers)).toThrow('tiers row 2 puts Acme in "New", but row 1 in "Key"');
  });

  test("reconciles to the cent and keeps its ratios in order, whatever the list", () => {
    const amount = fc.integer({ min: -90_000, max: 900_000 }).map((cents) => cents / 100);
    const row = fc.tuple(amount, amount, fc.integer({ min: -1, max: 2 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (list) => {
        const call = (order: typeof list) =>
          of(
            order.map(([prior]) => prior),
            order.map(([, current]) => current),
            undefined,
            { of: Int32Array.from(order, ([, , tier]) => tier), names: ["Key", "Major", "New"] },
          );
        const rows = call(list);
        for (const one of rows) {
          expect(balance(one)).toBeCloseTo(one.closing, 6);
          if (!Number.isNaN(one.nrr)) {
            expect(one.grr).toBeLessThanOrEqual(one.nrr);
            expect(one.grr).toBeGreaterThanOrEqual(-1e-12);
            expect(one.grr).toBeLessThanOrEqual(1);
          }
        }
        const sum = (tiers: BridgeRow[]) => tiers.reduce((all, { closing }) => all + closing, 0);
        expect(sum(rows.slice(0, -1))).toBeCloseTo(rows.at(-1)!.closing, 6);
        expect(call([...list].reverse())).toEqual(rows);
      }),
    );
  });
});
