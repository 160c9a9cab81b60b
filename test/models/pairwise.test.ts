import { at, matrixOf } from "../../src/models/matrix";
import { groupJudgement, judgements } from "../../src/models/pairwise";

const rowsOf = (matrix: ReturnType<typeof matrixOf>) =>
  Array.from({ length: matrix.rows }, (_, i) => Array.from({ length: matrix.columns }, (_, j) => at(matrix, i, j)));

describe("judgements", () => {
  test("fills gaps and zeros below the diagonal with reciprocals", () => {
    const [judge] = judgements(
      matrixOf([
        [1, 4, 0.5],
        [NaN, 1, 2],
        [0, 0.5, 1],
      ]),
    );
    expect(rowsOf(judge!)).toEqual([
      [1, 4, 0.5],
      [0.25, 1, 2],
      [2, 0.5, 1],
    ]);
  });

  test("takes several judges below each other", () => {
    const judges = judgements(
      matrixOf([
        [1, 4],
        [NaN, 1],
        [1, 0.5],
        [2, 1],
      ]),
    );
    expect(judges.map(rowsOf)).toEqual([
      [
        [1, 4],
        [0.25, 1],
      ],
      [
        [1, 0.5],
        [2, 1],
      ],
    ]);
  });

  test.each([
    [
      "not square",
      [
        [1, 2, 3],
        [1, 1, 2],
      ],
      "matrix is 2 × 3. Pass a square",
    ],
    ["a column", [[1], [1]], "matrix is 2 × 1. Pass a square"],
    [
      "not reciprocal",
      [
        [1, 3],
        [3, 1],
      ],
      "matrix row 2, column 1 is 3 where row 1, column 2 is 3: the pair is not reciprocal",
    ],
    [
      "a rounded reciprocal",
      [
        [1, 3],
        [0.33, 1],
      ],
      "Clear the lower cell, or enter =1/3",
    ],
    [
      "a gap above the diagonal",
      [
        [1, NaN],
        [NaN, 1],
      ],
      "matrix row 1, column 2 is missing. Enter how many times",
    ],
    [
      "a zero above the diagonal",
      [
        [1, 0],
        [NaN, 1],
      ],
      "matrix row 1, column 2 is 0",
    ],
    [
      "an empty diagonal",
      [
        [0, 2],
        [0.5, 1],
      ],
      "matrix row 1, column 1 is 0",
    ],
    [
      "a diagonal other than 1",
      [
        [2, 2],
        [0.5, 1],
      ],
      "matrix row 1, column 1 is 2. The diagonal must be 1",
    ],
    [
      "a negative judgement",
      [
        [1, 2],
        [-0.5, 1],
      ],
      "matrix row 2, column 1 is -0.5",
    ],
    [
      "the second judge's fault by its row",
      [
        [1, 2],
        [0.5, 1],
        [1, 2],
        [2, 1],
      ],
      "matrix row 4, column 1 is 2",
    ],
  ])("refuses %s", (_, rows, message) => {
    expect(() => judgements(matrixOf(rows))).toThrow(message);
  });

  test("knows random indices for up to fifteen criteria", () => {
    const ones = (k: number) => matrixOf(Array.from({ length: k }, () => new Array<number>(k).fill(1)));
    expect(judgements(ones(15)).length).toBe(1);
    expect(() => judgements(ones(16))).toThrow("matrix compares 16 criteria");
  });
});

describe("groupJudgement", () => {
  test("takes the geometric mean of each entry, which keeps pairs reciprocal", () => {
    const group = rowsOf(
      groupJudgement(
        judgements(
          matrixOf([
            [1, 8],
            [NaN, 1],
            [1, 2],
            [NaN, 1],
          ]),
        ),
      ),
    );
    expect(group[0]![1]).toBeCloseTo(4, 14);
    expect(group[1]![0]).toBeCloseTo(0.25, 14);
  });

  test("does not depend on the order of the judges", () => {
    const rows = [
      [1, 3],
      [NaN, 1],
      [1, 7],
      [NaN, 1],
      [1, 0.3],
      [NaN, 1],
    ];
    const judges = judgements(matrixOf(rows));
    expect(groupJudgement([...judges].reverse())).toEqual(groupJudgement(judges));
  });
});
