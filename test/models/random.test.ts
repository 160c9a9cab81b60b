import { uniform } from "../../src/models/random";

const draws = (seed: number, count: number) => {
  const next = uniform(seed);
  return Float64Array.from({ length: count }, next);
};

describe("uniform", () => {
  test("gives the same stream for the same seed, and another for another", () => {
    expect(draws(7, 50)).toEqual(draws(7, 50));
    expect(draws(7, 50)).not.toEqual(draws(8, 50));
  });

  test("fills the range from 0 to 1 evenly", () => {
    const tenths = new Array(10).fill(0);
    for (const u of draws(1, 100_000)) tenths[Math.floor(u * 10)]++;
    const chi = tenths.reduce((sum, found) => sum + (found - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(27.88); // 99.9 % point of the chi-squared distribution with 9 degrees of freedom
  });

  test("has 53 bits: draws are multiples of 2⁻⁵³ and not all of 2⁻⁵²", () => {
    const units = [...draws(3, 100)].map((u) => u * 2 ** 53);
    expect(units.every(Number.isInteger)).toBe(true);
    expect(units.some((unit) => unit % 2 === 1)).toBe(true);
  });
});
