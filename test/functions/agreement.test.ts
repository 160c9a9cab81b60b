import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("agreement");
});

const call = (...args: unknown[]) => host.call("AGREEMENT", args);

const scores = [
  [9, 7, 5, 3],
  [8, 8, 4, 2],
  [7, 9, 6, 6],
];

describe("KAM.AGREEMENT in a cell", () => {
  test("gives W, the test and the mean correlation in a cell each", () => {
    expect(call(scores).cells).toEqual([[expect.closeTo(0.904762, 6)]]);
    expect(call(scores, "chi").cells).toEqual([[expect.closeTo(8.142857, 6)]]);
    expect(call(scores, "Mean rho").cells).toEqual([[expect.closeTo(0.858479, 6)]]);
    const p = call(scores, "p").cells[0]![0] as number;
    expect(p).toBeGreaterThan(0.025);
    expect(p).toBeLessThan(0.05);
  });

  test("gives a row for each rater under outlier, a gap its own error", () => {
    const { cells } = call(scores, "outlier");
    expect(cells.length).toBe(3);
    expect(cells[1]![0]).toBeCloseTo((4.5 / Math.sqrt(22.5) + 4 / 4.5) / 2, 12);

    const more = call([...scores, [1, "x", 2, 3], [1, null, 2, 3], [5, 5, 5, 5]], "outlier");
    expect(more.cells).toEqual([...cells, ["#VALUE!"], ["#N/A"], ["#N/A"]]);
    expect(more.message(3)).toContain('scores row 4, column 2 is the text "x"');
    expect(more.message(4)).toContain("scores row 5, column 2 is missing");
    expect(more.message(5)).toContain("scores row 6 cannot be compared");
  });

  test("reads blank rows at the end as no raters", () => {
    expect(call([...scores, [null, null, null, null]]).cells).toEqual(call(scores).cells);
  });

  test.each([
    [
      "a gap, which would change the order in silence",
      [
        [
          [9, 7],
          [8, null],
        ],
      ],
      "scores row 2, column 2 is missing",
    ],
    ["one rater", [[[9, 7, 5]]], "scores has fewer than two usable rows"],
    ["one item", [[[9], [7]]], "scores has fewer than two columns"],
    [
      "all tied",
      [
        [
          [5, 5],
          [3, 3],
        ],
      ],
      "scores are all tied",
    ],
    [
      "one rater with an order, for the correlation",
      [
        [
          [1, 2],
          [3, 3],
        ],
        "mean_rho",
      ],
      "scores of only one rater",
    ],
  ])("has no answer for %s", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#N/A"]]);
    expect(answer.message(0)).toContain(message);
  });

  test.each([
    [
      "a header row",
      [
        [
          ["A", "B"],
          [9, 7],
          [8, 6],
        ],
      ],
      'scores row 1, column 1 is the text "A"',
    ],
    [
      "a column of names",
      [
        [
          [9, 7],
          ["Sales", 7],
        ],
      ],
      'scores row 2, column 1 is the text "Sales"',
    ],
    ["an unknown output", [scores, "kappa"], 'output "kappa" is not known. Use w, p, chi, mean_rho or outlier'],
    ["nothing", [null], "scores is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("hands on an error cell", () => {
    expect(
      call([
        [9, "#DIV/0!"],
        [8, 6],
      ]).cells,
    ).toEqual([["#DIV/0!"]]);
  });
});
