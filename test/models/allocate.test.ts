import fc from "fast-check";
import { allocate, type AllocateMethod } from "../../src/models/allocate";

const list = (...values: number[]) => Float64Array.from(values);
const free = (n: number) => new Float64Array(n).fill(Infinity);

describe("allocate", () => {
  test.each([
    ["proportional", [9, 4, 1]],
    ["sqrt_response", [11.571429, 2.285714, 0.142857]],
    ["equal", [14 / 3, 14 / 3, 14 / 3]],
  ] as [AllocateMethod, number[]][])("shares 14 by 9, 4 and 1: %s", (method, expected) => {
    allocate(list(9, 4, 1), 14, list(0, 0, 0), free(3), method).forEach((x, i) =>
      expect(x).toBeCloseTo(expected[i]!, 6),
    );
  });

  test("keeps to the bounds and shares the rest in proportion", () => {
    // 50 would be above 40; the other 60 are shared 3 : 2
    const capped = allocate(list(50, 30, 20), 100, list(0, 0, 0), list(40, 100, 100));
    [40, 36, 24].forEach((x, i) => expect(capped[i]).toBeCloseTo(x, 10));
    // 1/10 of 100 is below 25; the other 75 are shared 5 : 4
    const raised = allocate(list(50, 40, 10), 100, list(0, 0, 25), free(3));
    [75 * (5 / 9), 75 * (4 / 9), 25].forEach((x, i) => expect(raised[i]).toBeCloseTo(x, 10));
  });

  test("leaves a rest where every account is at its maximum", () => {
    expect([...allocate(list(3, 1), 100, list(0, 0), list(20, 30))]).toEqual([20, 30]);
  });

  test("gives an account without value its minimum, and leaves out one whose value is missing", () => {
    expect([...allocate(list(-5, 10, NaN), 30, list(4, 0, 9), free(3))]).toEqual([4, 26, NaN]);
  });

  test("uses the whole budget within the bounds, whatever the order", () => {
    const account = fc.record({
      value: fc.integer({ min: 1, max: 1000 }),
      minimum: fc.integer({ min: 0, max: 10 }),
      room: fc.integer({ min: 0, max: 200 }),
    });
    const methods = fc.constantFrom<AllocateMethod>("proportional", "sqrt_response", "equal");
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 1, maxLength: 20 }),
        methods,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (accounts, method, fill) => {
          const of = (some: typeof accounts) => ({
            minimum: list(...some.map(({ minimum }) => minimum)),
            maximum: list(...some.map(({ minimum, room }) => minimum + room)),
            value: list(...some.map(({ value }) => value)),
          });
          const { value, minimum, maximum } = of(accounts);
          const floor = minimum.reduce((a, b) => a + b, 0);
          const budget = floor + fill * accounts.reduce((sum, { room }) => sum + room, 0);
          const x = allocate(value, budget, minimum, maximum, method);
          expect(x.reduce((a, b) => a + b, 0)).toBeCloseTo(budget, 6);
          x.forEach((share, i) => {
            expect(share).toBeGreaterThanOrEqual(minimum[i]!);
            expect(share).toBeLessThanOrEqual(maximum[i]!);
          });
          const turned = of([...accounts].reverse());
          const y = allocate(turned.value, budget, turned.minimum, turned.maximum, method).reverse();
          y.forEach((share, i) => expect(share).toBeCloseTo(x[i]!, 6));
        },
      ),
    );
  });

  test.each([
    ["a negative budget", () => allocate(list(1), -1, list(0), free(1)), "budget is -1"],
    ["minima above the budget", () => allocate(list(1, 1), 10, list(6, 6), free(2)), "minimum comes to 12"],
    ["a minimum above its maximum", () => allocate(list(1, 1), 10, list(0, 6), list(5, 5)), "minimum row 2 is 6"],
    ["no value above zero", () => allocate(list(0, -1), 10, list(0, 0), free(2)), "value has no account above zero"],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
