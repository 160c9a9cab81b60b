import { uniform } from "../../src/models/random";

const take = (count: number, draw: () => number) => Array.from({ length: count }, draw);

/** xoroshiro128+ (rotations 24, 16, 37) in whole numbers of 64 bits, from the state that a seed is spread to. */
function reference(seed: number): () => number {
  const word = (n: bigint) => BigInt.asUintN(64, n);
  const rotated = (n: bigint, by: bigint) => word((n << by) | (n >> (64n - by)));
  let s0 = word((0xffffffffn << 32n) | BigInt(~seed >>> 0));
  let s1 = word(BigInt(seed >>> 0) << 32n);
  const low = () => {
    const out = Number((s0 + s1) & 0xffffffffn);
    s1 ^= s0;
    s0 = rotated(s0, 24n) ^ s1 ^ word(s1 << 16n);
    s1 = rotated(s1, 37n);
    return out;
  };
  return () => ((low() & 0x3ffffff) * 2 ** 27 + (low() & 0x7ffffff)) / 2 ** 53;
}

describe("uniform", () => {
  test.each([1, 0, -7, 20_251_122])("follows the published recurrence for seed %i", (seed) => {
    expect(take(1000, uniform(seed))).toEqual(take(1000, reference(seed)));
  });

  test("gives the same numbers for the same seed and others for another", () => {
    expect(take(5, uniform(7))).toEqual(take(5, uniform(7)));
    expect(take(5, uniform(7))).not.toEqual(take(5, uniform(8)));
  });

  test("fills 0 to 1 evenly", () => {
    const bins = new Array<number>(10).fill(0);
    for (const u of take(100_000, uniform(1))) bins[Math.floor(u * 10)]!++;
    // χ² with 9 degrees of freedom stays below its 99.9 % point
    expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
  });

  test("has 53 bits: draws are multiples of 2⁻⁵³ and not all of 2⁻⁵²", () => {
    const units = take(100, uniform(3)).map((u) => u * 2 ** 53);
    expect(units.every(Number.isInteger)).toBe(true);
    expect(units.some((unit) => unit % 2 === 1)).toBe(true);
  });

  test("refuses a seed that is no whole number", () => {
    expect(() => uniform(0.5)).toThrow("seed is 0.5. Give a whole number");
    expect(() => uniform(NaN)).toThrow("seed is NaN");
  });
});
