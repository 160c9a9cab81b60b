import fc from "fast-check";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import { largestCustomer, lossImpact, type LossImpactOptions } from "../../src/models/lossImpact";

const impact = (rows: number[], lost: number[], options?: LossImpactOptions) =>
  lossImpact(Float64Array.from(rows), rowsAsCustomers(rows.length), Float64Array.from(lost), options);
const closely = (before: number, after: number, change: number) => ({
  before: expect.closeTo(before, 9),
  after: expect.closeTo(after, 9),
  change: expect.closeTo(change, 9),
});

describe("lossImpact", () => {
  test("takes revenue, margin and operating profit away, and measures who is left", () => {
    const margins = new Float64Array(4).fill(0.3);
    expect(impact([40, 30, 20, 10], [1, 0, 0, 0], { margins, fixedCost: 20 })).toEqual({
      revenue: closely(100, 60, -40),
      margin: closely(30, 18, -12),
      operatingProfit: closely(10, -2, -12),
      largest: closely(0.4, 0.5, 0.1),
      hhi: closely(3000, 3500 / 0.9, 3500 / 0.9 - 3000), // (9 + 4 + 1) / 36 of 10,000
    });
  });

  test("takes a part of a customer's business away", () => {
    const { revenue, largest } = impact([40, 30, 20, 10], [0.5, 0, 0, 0]);
    expect(revenue).toEqual({ before: 100, after: 80, change: -20 });
    expect(largest).toEqual(closely(0.4, 0.375, -0.025));
  });

  test("loses margin at the rate of the rows that go", () => {
    const { margin } = impact([50, 50], [1, 0], { margins: Float64Array.of(0.1, 0.5) });
    expect(margin).toEqual({ before: 30, after: 25, change: -5 });
  });

  test("has no margin without rates, and no operating profit without fixed cost", () => {
    expect(impact([5, 4], [1, 0])).not.toHaveProperty("margin");
    const withRates = impact([5, 4], [1, 0], { margins: Float64Array.of(0.5, 0.5) });
    expect(withRates).toHaveProperty("margin");
    expect(withRates).not.toHaveProperty("operatingProfit");
  });

  test("says that nothing is left to share out", () => {
    const { revenue, largest, hhi } = impact([5, 4], [1, 1]);
    expect(revenue).toEqual({ before: 9, after: 0, change: -9 });
    expect(largest.after).toMatchObject({ code: "#DIV/0!" });
    expect(hhi.change).toMatchObject({ code: "#DIV/0!" });
    expect(impact([5, -4], [1, 0]).hhi.after).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("After the loss: amounts come to -4"),
    });
  });

  test("has no shares before where the amounts come to nothing", () => {
    expect(() => impact([5, -5], [1, 0])).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
  });

  test("changes nothing where nothing is lost, whatever the list", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1 }), (list) => {
        const { revenue, largest, hhi } = impact(
          list,
          list.map(() => 0),
        );
        expect([revenue.change, largest.change, hhi.change]).toEqual([0, 0, 0]);
      }),
    );
  });

  test("loses of revenue what is lost of the rows, in any order", () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(0, 0.25, 1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (list) => {
        const call = (order: typeof list) =>
          impact(
            order.map(([x]) => x),
            order.map(([, lost]) => lost),
          );
        const { revenue } = call(list);
        expect(revenue.change).toBeCloseTo(-list.reduce((sum, [x, lost]) => sum + x * lost, 0), 6);
        expect(call([...list].reverse()).revenue).toEqual(revenue);
      }),
    );
  });
});

describe("largestCustomer", () => {
  test("marks the rows of the largest customer, the first of equal ones", () => {
    const of = Int32Array.of(0, 1, 0, 2);
    const net = netByCustomer(Float64Array.of(30, 40, 30, 60), { of, names: ["Acme", "Bolt", "Crux"] });
    expect([...largestCustomer(net)]).toEqual([1, 0, 1, 0]);
  });
});
