import fc from "fast-check";
import { normalize as example } from "../../src/examples/normalize";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("normalize");
});

const ratings = [
  [2, 60],
  [6, 20],
  [10, 40],
];

describe("KAM.NORMALIZE in a cell", () => {
  test("gives the worked example", () => {
    expect(host.call("NORMALIZE", example.arguments).cells).toEqual(example.result);
  });

  test("uses the range of each column when there are no anchors", () => {
    expect(host.call("NORMALIZE", [ratings, [["benefit", "cost"]]]).cells).toEqual([
      [0, 0],
      [0.5, 1],
      [1, 0.5],
    ]);
  });

  test("takes one direction for all criteria", () => {
    expect(host.call("NORMALIZE", [ratings, "cost"]).cells).toEqual([
      [1, 0],
      [0.5, 1],
      [0, 0.5],
    ]);
  });

  test("reads a 2 × 2 block of anchors as two rows, or as two columns where the directions are a column", () => {
    const block = [
      [0, 20],
      [10, 60],
    ];
    expect(host.call("NORMALIZE", [[[5, 40]], null, block]).cells).toEqual([[0.5, 0.5]]);
    expect(host.call("NORMALIZE", [[[5, 35]], [["benefit"], ["benefit"]], block]).cells).toEqual([[0.25, 0.5]]);
  });

  test("gives a row with a text its error in every cell and leaves the others", () => {
    const answer = host.call("NORMALIZE", [[["Growth", "Delay"], ...ratings], null, null, "rank"]);
    expect(answer.cells).toEqual([
      ["#VALUE!", "#VALUE!"],
      [0, 1],
      [0.5, 0],
      [1, 0.5],
    ]);
    expect(answer.message(0, 1)).toContain("If it is the header, start the range one row lower");
  });

  test("gives a zero in a cost criterion its own error under max", () => {
    const answer = host.call("NORMALIZE", [[[0], [4], [8]], "cost", null, "Max"]);
    expect(answer.cells).toEqual([["#VALUE!"], [1], [0.5]]);
    expect(answer.message(0)).toContain("The method max needs values above zero");
  });

  test("gives a row alone what it gives it in the list, with anchors", () => {
    const cell = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom<unknown>(null, "n/a", "#REF!", "x"));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 });
    const anchors = [
      [1, 0],
      [5, 10],
    ];
    fc.assert(
      fc.property(rows, fc.constantFrom("minmax", "max", "none"), (list, method) => {
        const together = host.call("NORMALIZE", [list, null, anchors, method]);
        list.forEach((row, i) =>
          expect(host.call("NORMALIZE", [[row], null, anchors, method]).cells).toEqual([together.cells[i]]),
        );
      }),
    );
  });

  test.each([
    ["a single row without anchors", [[[2, 60]]], "ratings needs the whole list, not one row"],
    ["an unknown method", [ratings, null, null, "zscore"], 'method "zscore" is not known. Use none, minmax, max'],
    ["directions of another length", [ratings, [["cost", "cost", "cost"]]], "directions has 3 values"],
    [
      "anchors in place of directions",
      [
        ratings,
        [
          [0, 0],
          [10, 60],
        ],
      ],
      "directions has 2 rows and 2 columns",
    ],
    [
      "hi below lo",
      [
        ratings,
        null,
        [
          [0, 60],
          [10, 0],
        ],
      ],
      "anchors of criterion 2: hi 0 is below lo 60",
    ],
    [
      "a cost criterion without anchors under none",
      [ratings, "cost", null, "none"],
      "anchors of criterion 1 are not set",
    ],
    ["no ratings", [null], "ratings is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("NORMALIZE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("gives #DIV/0! for a column that sums to zero", () => {
    expect(host.call("NORMALIZE", [[[0], [0]], null, null, "sum"]).cells).toEqual([["#DIV/0!"]]);
  });
});
