import fc from "fast-check";
import { contribution } from "../../src/models/contribution";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import type { Labels } from "../../src/models/labels";

const of = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));
const tiers = (...words: string[]): Labels => {
  const names = [...new Set(words.filter((word) => word !== ""))];
  return { of: Int32Array.from(words, (word) => names.indexOf(word)), names };
};

describe("contribution", () => {
  test("sums each tier net of its credits and counts who has an amount", () => {
    const rows = contribution(of(60, 25, 20, -5, 0), tiers("Key", "New", "Key", "New", "New"));
    expect(rows).toEqual([
      { label: "Key", accounts: 2, amount: 80, share: 0.8, perAccount: 40 },
      { label: "New", accounts: 2, amount: 20, share: 0.2, perAccount: 10 },
      { label: "Total", accounts: 4, amount: 100, share: 1, perAccount: 25 },
    ]);
  });

  test("shows the 10 % that 'new 10 %' and 'major and key 80 %' leave open as a tier or as Not in list", () => {
    const words = tiers("New", "Major", "Key");
    expect(contribution(of(10, 30, 50), words, 100).map(({ label, share }) => [label, share])).toEqual([
      ["New", 0.1],
      ["Major", 0.3],
      ["Key", 0.5],
      ["Not in list", 0.1],
      ["Total", 1],
    ]);
  });

  test("gives benchmarks and gaps to tiers and to several tiers together", () => {
    const rows = contribution(of(10, 30, 50, 10), tiers("New", "Major", "Key", "Other"), undefined, [
      { label: "New", tiers: [0], share: 0.2 },
      { label: "Major+Key", tiers: [1, 2], share: 0.75 },
    ]);
    expect(rows.map(({ label, share, benchmark, gap }) => [label, share, benchmark, gap])).toEqual([
      ["New", 0.1, 0.2, -0.1],
      ["Major", 0.3, undefined, undefined],
      ["Key", 0.5, undefined, undefined],
      ["Other", 0.1, undefined, undefined],
      ["Major+Key", 0.8, 0.75, expect.closeTo(0.05, 15)],
      ["Total", 1, undefined, undefined],
    ]);
  });

  test("puts customers without a tier in a row of their own, if they have an amount", () => {
    expect(contribution(of(60, 40), tiers("Key", "")).map(({ label, amount }) => [label, amount])).toEqual([
      ["Key", 60],
      ["No tier", 40],
      ["Total", 100],
    ]);
    expect(contribution(of(60, 0), tiers("Key", "")).map(({ label }) => label)).toEqual(["Key", "Total"]);
  });

  test("shows a tier without accounts, and has no amount per account there", () => {
    const rows = contribution(of(60), { of: Int32Array.of(0), names: ["Key", "New"] });
    expect(rows[1]).toEqual({ label: "New", accounts: 0, amount: 0, share: 0, perAccount: NaN });
  });

  test("puts all rows of a customer in the tier of its first row that has one", () => {
    const net = netByCustomer(Float64Array.of(60, 30, 10), { of: Int32Array.of(0, 0, 1), names: ["Acme", "Bolt"] });
    const rows = contribution(net, tiers("", "Key", "New"));
    expect(rows.map(({ label, accounts, amount }) => [label, accounts, amount])).toEqual([
      ["Key", 1, 90],
      ["New", 1, 10],
      ["Total", 2, 100],
    ]);
  });

  test("names the customer that is in two tiers, and the rows", () => {
    const net = netByCustomer(Float64Array.of(60, 30, 10), { of: Int32Array.of(0, 1, 0), names: ["Acme", "Bolt"] });
    expect(() => contribution(net, tiers("Key", "New", "New"))).toThrow(
      'tiers row 3 puts Acme in "New", but row 1 in "Key". Give each customer one tier.',
    );
  });

  test("says which total it cannot share out", () => {
    expect(() => contribution(of(5, -5), tiers("Key", "New"))).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => contribution(of(5, -9), tiers("Key", "New"))).toThrow("amounts come to -4");
    expect(() => contribution(of(5, 9), tiers("Key", "New"), -1)).toThrow("total is -1");
  });

  test("takes a tier of nothing but credits as it is, if the whole is positive", () => {
    expect(contribution(of(50, -10), tiers("Key", "New"))[1]).toMatchObject({ accounts: 1, amount: -10, share: -0.25 });
  });

  test("reconciles to the total, whatever the order of the accounts", () => {
    const row = fc.tuple(fc.integer({ min: -900, max: 9000 }), fc.constantFrom("Key", "New", ""));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 1, max: 99_999 }),
        (list, total) => {
          const call = (order: typeof list) =>
            contribution(of(...order.map(([x]) => x / 100)), tiers(...order.map(([, word]) => word)), total);
          const rows = call(list);
          const sum = rows.slice(0, -1).reduce((all, { amount }) => all + amount, 0);
          expect(sum).toBeCloseTo(total, 6);
          expect(new Set(call([...list].reverse()))).toEqual(new Set(rows));
        },
      ),
    );
  });
});
