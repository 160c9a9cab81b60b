import fc from "fast-check";
import { at } from "../../src/models/matrix";
import { migration, transitionShares } from "../../src/models/migration";
import { ModelError } from "../../src/models/modelError";

const tiers = ["Key", "Major", "Other"];
const transitions = (...pairs: [number, number][]) => ({
  tiers,
  from: Int32Array.from(pairs, ([from]) => from),
  to: Int32Array.from(pairs, ([, to]) => to),
});
const rows = (table: ReturnType<typeof migration>) => tiers.map((_, i) => tiers.map((__, j) => at(table, i, j)));

describe("migration", () => {
  const moved = transitions([0, 0], [0, 1], [1, 0], [0, 0], [2, 2]);

  test("counts accounts from each tier to each tier", () => {
    expect(rows(migration(moved))).toEqual([
      [2, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test("adds up amounts, a missing one adding nothing and a credit subtracting", () => {
    expect(rows(migration(moved, Float64Array.of(60, 30, NaN, -20, 5)))).toEqual([
      [40, 30, 0],
      [0, 0, 0],
      [0, 0, 5],
    ]);
  });

  test("leaves out accounts that do not count", () => {
    expect(rows(migration(transitions([-1, -1], [1, 1])))).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  test("adds up the same whatever the order of accounts", () => {
    const place = fc.integer({ min: 0, max: 2 });
    const accounts = fc.array(fc.tuple(place, place, fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(accounts, (list) => {
        const run = (some: typeof list) =>
          migration(
            transitions(...some.map(([from, to]): [number, number] => [from, to])),
            Float64Array.from(some, ([, , amount]) => amount),
          );
        const [forward, backward] = [run(list), run([...list].reverse())];
        forward.values.forEach((value, p) =>
          expect(Math.abs(backward.values[p]! - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value))),
        );
      }),
    );
  });
});

describe("transitionShares", () => {
  test("divides each row by what the tier was before", () => {
    const moved = migration(transitions([0, 0], [0, 1], [0, 0], [0, 0], [1, 0], [2, 2]));
    expect(transitionShares(moved, tiers)).toEqual([
      [0.75, 0.25, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test("has no shares of a tier that came to zero or less", () => {
    const moved = migration(transitions([0, 0], [1, 1]), Float64Array.of(10, -4));
    const shares = transitionShares(moved, tiers);
    expect(shares[0]).toEqual([1, 0, 0]);
    expect(shares[1]![0]).toMatchObject({
      code: "#VALUE!",
      message: "Major came to -4 before. Shares need a positive total.",
    });
    expect(shares[2]!.every((cell) => cell instanceof ModelError && cell.code === "#DIV/0!")).toBe(true);
  });
});
