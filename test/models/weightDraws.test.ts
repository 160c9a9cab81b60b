import { uniform } from "../../src/models/random";
import { weightDraws } from "../../src/models/weightDraws";

const sets = (weights: number[], spread: number, seed: number, count: number) => {
  const draw = weightDraws(Float64Array.from(weights), spread, seed);
  return Array.from({ length: count }, () => {
    const set = new Float64Array(weights.length);
    draw(set);
    return [...set];
  });
};

const sum = (set: number[]) => set.reduce((a, b) => a + b);

describe("weightDraws", () => {
  test("varies each weight by its share, in the order of the criteria, and scales the set to 1", () => {
    const u = uniform(1);
    const [a, b] = [0.6 * (0.75 + 0.5 * u()), 0.4 * (0.75 + 0.5 * u())];
    const [first] = sets([0.6, 0.4], 0.25, 1, 1);
    expect(first![0]).toBeCloseTo(a / (a + b), 14);
    expect(first![1]).toBeCloseTo(b / (a + b), 14);
  });

  test("stays within the spread, before scaling", () => {
    for (const [a, b] of sets([0.5, 0.5], 0.25, 3, 2000)) {
      expect(a! / b!).toBeLessThanOrEqual(1.25 / 0.75 + 1e-12);
      expect(a! / b!).toBeGreaterThanOrEqual(0.75 / 1.25 - 1e-12);
    }
  });

  test("gives sets that sum to 1 and have no negative weight", () => {
    for (const spread of [0.1, 0.9, 1]) {
      for (const set of sets([0.5, 0.3, 0.1, 0.1], spread, 5, 500)) {
        expect(sum(set)).toBeCloseTo(1, 14);
        expect(Math.min(...set)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("draws any weights evenly under a spread of 1, whatever the stated ones", () => {
    const drawn = sets([0.97, 0.01, 0.02], 1, 2, 20_000);
    // Each weight of an even spread over three has mean 1/3 and is above 1/2 with probability (1 − 1/2)² = 1/4
    for (const j of [0, 1, 2]) {
      expect(sum(drawn.map((set) => set[j]!)) / drawn.length).toBeCloseTo(1 / 3, 2);
      expect(drawn.filter((set) => set[j]! > 0.5).length / drawn.length).toBeCloseTo(1 / 4, 1);
    }
    expect(drawn).toEqual(sets([1, 1, 1], 1, 2, 20_000));
  });

  test("gives one criterion all the weight", () => {
    expect(sets([1], 0.25, 1, 3)).toEqual([[1], [1], [1]]);
    expect(sets([1], 1, 1, 3)).toEqual([[1], [1], [1]]);
  });

  test.each([0, -0.1, 1.01, 25, NaN])("refuses a spread of %p", (spread) => {
    expect(() => sets([1], spread, 1, 1)).toThrow(`spread is ${spread}. Give a share above 0 and up to 1`);
  });
});
