import fc from "fast-check";
import { topsis as example } from "../../src/examples/topsis";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("topsis");
});

const ratings = [
  [3, 3],
  [4, 4],
];

describe("KAM.TOPSIS in a cell", () => {
  test("gives the worked example", () => {
    const { cells } = host.call("TOPSIS", example.arguments);
    example.result.forEach(([value], i) => expect(cells[i]![0]).toBeCloseTo(Number(value), 12));
  });

  test("takes weights as a column, and anchors the way the weights lie", () => {
    // Growth 0–5, margin 0–10; as rows it would be growth 0–0 (not set) and margin 5–10.
    const anchors = [
      [0, 5],
      [0, 10],
    ];
    expect(host.call("TOPSIS", [[[5, 10]], [[1], [1]], null, anchors]).cells).toEqual([[1]]);
  });

  test("does not read the direction and the anchors of a criterion with weight 0", () => {
    const directions = [["benefit", "sideways"]];
    const anchors = [
      [0, 5],
      [10, 1],
    ];
    expect(host.call("TOPSIS", [[[4, "text"]], [[1, 0]], directions, anchors]).cells).toEqual([[0.4]]);
  });

  test("gives #N/A where a rating is missing and a row's own error where it is a text", () => {
    const answer = host.call("TOPSIS", [
      [["Growth", "Delay"], ...ratings, [3, null], ["#DIV/0!", 1]],
      [[3, 1]],
      [["max", "min"]],
    ]);
    expect(answer.cells.map(([cell]) => (typeof cell === "number" ? cell.toFixed(12) : cell))).toEqual([
      "#VALUE!",
      "0.250000000000",
      "0.750000000000",
      "#N/A",
      "#DIV/0!",
    ]);
    expect(answer.message(0)).toContain("If it is the header");
    expect(answer.message(3)).toContain("ratings row 4, column 2 is missing. TOPSIS needs every rating");
  });

  test("gives a row alone what it gives it in the list, with anchors", () => {
    const cell = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom<unknown>(null, "n/a", "#REF!", "x"));
    const anchors = [
      [1, 0],
      [5, 10],
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), (list) => {
        const together = host.call("TOPSIS", [list, [[2, 1]], "cost", anchors]);
        list.forEach((row, i) =>
          expect(host.call("TOPSIS", [[row], [[2, 1]], "cost", anchors]).cells).toEqual([together.cells[i]]),
        );
      }),
    );
  });

  test.each([
    ["a single row without anchors", [[[3, 3]], [[1, 1]]], "ratings needs the whole list, not one row"],
    ["weights of another length", [ratings, [[1, 1, 1]]], "weights has 3 values"],
    ["weights all zero", [ratings, [[0, 0]]], "weights are all zero"],
    ["directions before weights", [ratings, [["benefit", "cost"]], [[3, 1]]], '"benefit", not a number'],
    ["anchors of the wrong shape", [ratings, [[1, 1]], null, [[0, 1, 2]]], "anchors is 1 × 3"],
    ["no weights", [ratings, null], "weights is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("TOPSIS", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
