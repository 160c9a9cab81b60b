import fc from "fast-check";
import { BOND_TYPES, bonds } from "../../src/models/bonds";
import { matrixOf } from "../../src/models/matrix";

const measures = (ties: number[][], types: Parameters<typeof bonds>[1]) => {
  const { share, level, index } = bonds(matrixOf(ties), types);
  return ties.map((_, i) => [share[i], level[i], index[i]]);
};

describe("bonds", () => {
  test("weighs ties by level 1 to 4 and shares out the structural ones", () => {
    expect(
      measures(
        [
          [1, 1, 1, 1],
          [1, 0, 0, 0],
          [0, 1, 1, 0],
        ],
        BOND_TYPES,
      ),
    ).toEqual([
      [0.25, 4, 10],
      [0, 1, 1],
      [0, 3, 5],
    ]);
  });

  test("counts degrees in part, and towards the level from one half", () => {
    expect(measures([[1, 0.5, 0.25]], ["financial", "customised", "structural"])).toEqual([[1 / 7, 3, 3.5]]);
  });

  test("leaves unknown ties out", () => {
    expect(measures([[1, NaN, 1]], ["financial", "social", "structural"])).toEqual([[0.5, 4, 5]]);
  });

  test("has no share without a tie, and nothing at all without a known one", () => {
    const { errors, shareErrors, index } = bonds(
      matrixOf([
        [0, 0],
        [NaN, NaN],
        [1, 0],
      ]),
      ["financial", "structural"],
    );
    expect(shareErrors.get(0)?.code).toBe("#DIV/0!");
    expect(errors.get(1)).toMatchObject({ code: "#N/A", message: expect.stringContaining("ties row 2 is blank") });
    expect([errors.size, shareErrors.size, index[0]]).toEqual([1, 1, 0]);
  });

  test("does not depend on the order of the ties, and index never falls by a tie more", () => {
    const tie = fc.record({ type: fc.constantFrom(...BOND_TYPES), tie: fc.constantFrom(0, 0.5, 1) });
    fc.assert(
      fc.property(fc.array(tie, { minLength: 1, maxLength: 8 }), tie, (ties, more) => {
        const of = (list: typeof ties) =>
          measures(
            [list.map((one) => one.tie)],
            list.map((one) => one.type),
          )[0]!;
        expect(of([...ties].reverse())).toEqual(of(ties));
        expect(of([...ties, more])[2]).toBeGreaterThanOrEqual(of(ties)[2]!);
        expect(of([...ties, more])[1]).toBeGreaterThanOrEqual(of(ties)[1]!);
      }),
    );
  });
});
