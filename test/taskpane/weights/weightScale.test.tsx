import fc from "fast-check";
import { fits, weightScale } from "../../../src/taskpane/weights/weightScale";

describe("the scale of the sliders", () => {
  test.each([
    ["points of 100", [25, 20, 20, 10, 10, 15], { max: 50, step: 1 }],
    ["few criteria that share 100 points: no weight can be more than all", [60, 40], { max: 100, step: 1 }],
    ["fractions of 1", [0.3, 0.25, 0.25, 0.2], { max: 1, step: 0.01 }],
    ["tenths of 1 still move by hundredths", [0.7, 0.3], { max: 1, step: 0.01 }],
    ["importance from 1 to 5", [5, 3, 1, 4], { max: 10, step: 1 }],
    ["equal weights of 1", [1, 1, 1], { max: 2, step: 0.1 }],
    ["halves of points", [12.5, 12.5, 25, 50], { max: 100, step: 1 }],
    ["one criterion", [100], { max: 100, step: 1 }],
    ["no weight yet", [0, 0], { max: 100, step: 1 }],
    ["large weights", [5000, 1200], { max: 10000, step: 100 }],
    ["thirds of 100 in many decimals", [33.333, 33.333, 33.334], { max: 100, step: 1 }],
  ])("for %s", (_, sheet, scale) => {
    expect(weightScale(sheet, sheet)).toEqual(scale);
  });

  test("stretches to a weight that was typed beyond it", () => {
    expect(weightScale([25, 75], [130, 75])).toEqual({ max: 200, step: 1 });
  });

  test("does not follow a draft within it, so that it stands still under the hand", () => {
    expect(weightScale([25, 20, 15, 40], [50, 20, 15, 40])).toEqual(weightScale([25, 20, 15, 40], [0, 0, 0, 40]));
  });

  test("always serves for the weights it was made for", () => {
    const weights = fc.array(
      fc.oneof(
        fc.nat(1000),
        fc.nat(100000).map((n) => n / 1000),
      ),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(fc.property(weights, weights, (sheet, drafted) => fits(weightScale(sheet, drafted), sheet, drafted)));
  });

  test("still serves while the weights move within it, and not when they outgrow or leave it", () => {
    const scale = { max: 50, step: 1 };
    expect(fits(scale, [45, 20], [45, 20])).toBe(true);
    expect(fits(scale, [25, 20], [51, 20])).toBe(false);
    expect(fits({ max: 20, step: 1 }, [10.5, 5], [10.5, 5])).toBe(false);
    expect(fits(scale, [5, 4], [5, 4])).toBe(false);
  });
});
