import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("ahp");
});

const call = (...args: unknown[]) => host.call("AHP", args);

const judgement = [
  [1, 3, 5],
  [null, 1, 2],
  [null, null, 1],
];

describe("KAM.AHP in a cell", () => {
  test("answers with one row of weights", () => {
    const { cells } = call(judgement);
    expect(cells.length).toBe(1);
    [0.648329, 0.229651, 0.12202].forEach((weight, j) => expect(cells[0]![j]).toBeCloseTo(weight, 6));
  });

  test.each([null, 0, ""] as const)("takes a blank lower triangle (%p) as the reciprocals", (blank) => {
    const full = [
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ];
    const { cells } = host.call("AHP", [judgement], { blank, errors: "class" });
    expect(cells).toEqual(call(full).cells);
  });

  test("gives the consistency ratio, the eigenvalue and the worst pair", () => {
    expect(call(judgement, "cr").cells[0]![0]).toBeCloseTo(0.003185, 6);
    expect(call(judgement, "lambda").cells[0]![0]).toBeCloseTo(3.003695, 6);
    // The weights say 0.648329 / 0.122020 = 5.31 for the pair judged 5; the other two pairs are as far off: the first is named
    expect(call(judgement, "worst").cells).toEqual([["1 vs 2: judged 3, weights say 2.82"]]);
    expect(
      call(
        [
          [1, 2],
          [null, 1],
        ],
        "worst",
      ).cells,
    ).toEqual([["none"]]);
  });

  test("puts all of it in a table, with the consistency of each judge", () => {
    const second = [
      [1, 1 / 5, 3],
      [null, 1, 1 / 7],
      [null, null, 1],
    ];
    const { cells } = call([...judgement, ...second], "table");
    expect(cells.map(([label]) => label)).toEqual([
      "Measure",
      "Weight 1",
      "Weight 2",
      "Weight 3",
      "Lambda max",
      "Consistency index",
      "Random index",
      "Consistency ratio",
      "Worst pair",
      "Judges",
      "Consistency ratio, judge 1",
      "Consistency ratio, judge 2",
    ]);
    expect(cells[6]![1]).toBe(0.58);
    expect(cells[9]![1]).toBe(2);
    expect(cells[10]![1]).toBeCloseTo(0.003185, 6);
    expect(cells[11]![1]).toBeCloseTo(2.525571, 6);
    expect(call(judgement, "table").cells.length).toBe(10);
  });

  test("pools judges by the geometric mean of each judgement", () => {
    expect(
      call([
        [1, 8],
        [null, 1],
        [1, 2],
        [null, 1],
      ]).cells[0]![0],
    ).toBeCloseTo(0.8, 14);
  });

  test("reads rows that are blank at the end as none", () => {
    expect(call([...judgement, [null, null, null], ["", "", ""]]).cells).toEqual(call(judgement).cells);
  });

  test.each([
    [
      "names in the first row",
      [
        [
          ["", "Growth"],
          [1, 2],
        ],
      ],
      'matrix row 1, column 2 is the text "Growth"',
    ],
    [
      "a fraction typed as text",
      [
        [
          [1, "1/3"],
          [3, 1],
        ],
      ],
      'matrix row 1, column 2 is the text "1/3"',
    ],
    [
      "half a matrix",
      [
        [
          [1, 3, 5],
          [null, 1, 2],
        ],
      ],
      "matrix is 2 × 3",
    ],
    [
      "a blank upper triangle",
      [
        [
          [1, null],
          [2, 1],
        ],
      ],
      "matrix row 1, column 2 is missing. Enter how many times",
    ],
    [
      "a blank diagonal",
      [
        [
          [null, 2],
          [null, 1],
        ],
      ],
      "matrix row 1, column 1 is missing",
    ],
    [
      "a pair that is not reciprocal",
      [
        [
          [1, 3],
          [0.33, 1],
        ],
      ],
      "matrix row 2, column 1 is 0.33",
    ],
    ["weights instead of comparisons", [[[50, 30, 20]]], "matrix is 1 × 3. Pass a square"],
    ["an unknown output", [judgement, "consistency"], 'output "consistency" is not known'],
    ["a method in the place of the output", [judgement, "geomean"], "Use weights, cr, lambda, worst or table"],
    ["nothing", [null], "matrix is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("hands on an error cell", () => {
    expect(
      call([
        [1, "#DIV/0!"],
        [1, 1],
      ]).cells,
    ).toEqual([["#DIV/0!"]]);
  });
});
