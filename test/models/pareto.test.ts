import fc from "fast-check";
import { abcClasses } from "../../src/models/abc";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import { pareto } from "../../src/models/pareto";

const of = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));

describe("pareto", () => {
  test("ranks and accumulates 40, 30, 20, 10 as worked by hand", () => {
    const result = pareto(of(10, 40, 20, 30));
    expect([...result.customers]).toEqual([1, 3, 2, 0]);
    expect([...result.ranks]).toEqual([1, 2, 3, 4]);
    expect([...result.cumulativeShares]).toEqual([0.4, 0.7, 0.9, 1]);
    expect([...result.cumulativeCustomers]).toEqual([0.25, 0.5, 0.75, 1]);
    expect(result.classes).toEqual(["A", "A", "A", "B"]);
    expect(result.closing).toEqual([{ label: "Total", amount: 100, share: 1, cumulativeShare: 1 }]);
  });

  test("gives equal amounts one rank and one class", () => {
    const result = pareto(of(70, 10, 10, 5, 5));
    expect([...result.ranks]).toEqual([1, 2, 2, 4, 4]);
    expect(result.classes).toEqual(["A", "A", "A", "B", "B"]);
  });

  test("runs shares over the net total, so that credits bring the cumulative share back to 1", () => {
    const result = pareto(of(60, 25, 20, -5));
    expect([...result.cumulativeShares]).toEqual([0.6, 0.85, 1.05]);
    expect([...result.cumulativeCustomers]).toEqual([0.25, 0.5, 0.75]);
    expect(result.closing).toEqual([
      {
        label: "Net credits (1)",
        amount: -5,
        customers: 1,
        share: -0.05,
        cumulativeShare: 1,
        cumulativeCustomers: 1,
      },
      { label: "Total", amount: 100, share: 1, cumulativeShare: 1 },
    ]);
  });

  test("cuts the list at top and sums up the rest", () => {
    const result = pareto(of(40, 30, 20, 10), 200, 2);
    expect([...result.shares]).toEqual([0.2, 0.15]);
    expect(
      result.closing.map(({ label, amount, share, cumulativeShare }) => [label, amount, share, cumulativeShare]),
    ).toEqual([
      ["All other", 30, 0.15, 0.5],
      ["Not in list", 100, 0.5, 1],
      ["Total", 200, 1, 1],
    ]);
    expect(pareto(of(40, 30), undefined, 99).closing.map((row) => row.label)).toEqual(["Total"]);
  });

  test.each([0, 1.5, -3, NaN])("refuses top %p", (top) => {
    expect(() => pareto(of(1, 2), undefined, top)).toThrow(`top is ${top}`);
  });

  test("says why there is nothing to rank", () => {
    expect(() => pareto(of(0, 0))).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => pareto(of(5, -5))).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => pareto(of(0, 0), 100)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => pareto(of(1), 0)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => pareto(of(-3, -4))).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(() => pareto(of(-3, -4), 100)).toThrow("no customer with a positive net amount");
    expect(() => pareto(of(1), -9)).toThrow("total is -9");
  });

  test("reconciles to its total and agrees with abcClasses, whatever the list", () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        amounts,
        fc.option(fc.integer({ min: 1, max: 9000 })),
        fc.integer({ min: 1, max: 25 }),
        (list, total, top) => {
          const net = of(...list);
          fc.pre(net.total > 0);
          const result = pareto(net, total ?? undefined, top);
          const classes = abcClasses(net, total ?? undefined);
          result.customers.forEach((c, i) => expect(result.classes[i]).toBe(classes[c]));
          const rows = [...result.amounts, ...result.closing.slice(0, -1).map((row) => row.amount)];
          expect(rows.reduce((sum, x) => sum + x, 0)).toBeCloseTo(total ?? net.total, 9);
          expect(result.closing.at(-1)).toMatchObject({ label: "Total", amount: total ?? net.total, share: 1 });
        },
      ),
    );
  });
});
