import fc from "fast-check";
import { customerLifetimeValue, type Lifetime } from "../../src/models/customerLifetimeValue";

const account: Lifetime = {
  margin: 100,
  retention: 0.8,
  discount: 0.1,
  growth: 0,
  horizon: 0,
  timing: "end",
  acquisitionCost: 0,
};
const value = (change: Partial<Lifetime>) => customerLifetimeValue({ ...account, ...change });

describe("customerLifetimeValue", () => {
  test.each([
    ["without end, end of period", {}, 266.666667],
    ["without end, start of period", { timing: "start" }, 366.666667],
    ["five years, end of period", { horizon: 5 }, 212.4097],
    ["five years, start of period", { horizon: 5, timing: "start" }, 292.063384],
  ] as const)("agrees with the published figures: %s", (_, change, expected) => {
    expect(value(change)).toBeCloseTo(expected, 4);
  });

  test("adds up the periods one by one", () => {
    // m r/(1+d) + m(1+g) r²/(1+d)² = 80/1.1 + 100·1.05·0.64/1.21
    expect(value({ horizon: 2, growth: 0.05 })).toBeCloseTo(80 / 1.1 + (105 * 0.64) / 1.21, 12);
  });

  test("subtracts the acquisition cost once, undiscounted", () => {
    expect(value({ acquisitionCost: 50 })).toBeCloseTo(value({}) - 50, 12);
    expect(value({ acquisitionCost: 50, horizon: 3, timing: "start" })).toBeCloseTo(
      value({ horizon: 3, timing: "start" }) - 50,
      12,
    );
  });

  test("counts periods where growth and discount cancel out", () => {
    expect(value({ retention: 1, growth: 0.1, horizon: 7, timing: "start" })).toBeCloseTo(700, 9);
    expect(value({ retention: 1, growth: 0.1, horizon: 50_000, timing: "start" })).toBeCloseTo(5_000_000, 3);
  });

  test("gives an account that leaves at once its first margin, or nothing", () => {
    expect(value({ retention: 0, timing: "start" })).toBe(100);
    expect(value({ retention: 0 })).toBe(0);
  });

  test("needs no longer for a horizon beyond counting", () => {
    expect(value({ retention: 1, discount: 0, horizon: 1e15 })).toBe(1e17);
    expect(value({ retention: 1, discount: 1e-9, horizon: 1e15 }) / 1e11).toBeCloseTo(1, 6);
    expect(value({ retention: 0.8, horizon: 1e300 })).toBeCloseTo(value({}), 9);
  });

  test("is the sum of the discounted margins, period by period", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const near = fc.double({ min: -1e-7, max: 1e-7, noNaN: true }).map((difference) => 1 + difference);
    fc.assert(
      fc.property(fc.oneof(rate, near), rate, fc.integer({ min: 1, max: 60 }), (factor, discount, horizon) => {
        const retention = Math.min(1, factor * (1 + discount));
        const growth = (factor * (1 + discount)) / (retention || 1) - 1;
        let sum = 0;
        for (let t = 1; t <= horizon; t++) {
          sum += (100 * (1 + growth) ** (t - 1) * retention ** t) / (1 + discount) ** t;
        }
        expect(value({ retention, growth, discount, horizon }) / (sum || 1)).toBeCloseTo(sum === 0 ? 0 : 1, 12);
      }),
    );
  });

  test("comes close to the value without end over a long horizon", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.constantFrom("end" as const, "start" as const),
        (retention, timing) => {
          expect(value({ retention, timing, horizon: 2000 })).toBeCloseTo(value({ retention, timing }), 6);
        },
      ),
    );
  });

  test("scales with the margin, and a negative margin is a negative value", () => {
    expect(value({ margin: -250, horizon: 5 })).toBeCloseTo(-2.5 * value({ horizon: 5 }), 9);
  });

  test.each([
    [{ retention: 80 }, "retention is 80"],
    [{ retention: -0.1 }, "retention is -0.1"],
    [{ discount: -1 }, "discount is -1"],
    [{ horizon: 2.5 }, "horizon is 2.5"],
    [{ horizon: -1 }, "horizon is -1"],
    [{ growth: -1.5 }, "growth is -1.5"],
    [{ retention: 1, growth: 0.1 }, "so the value has no end"],
  ])("refuses %j", (change, message) => {
    expect(() => value(change)).toThrow(message);
  });
});
