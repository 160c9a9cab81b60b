import fc from "fast-check";
import { matrix as example } from "../../src/examples/matrix";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("matrix");
});

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("KAM.MATRIX in a cell", () => {
  test("gives the worked example", () => {
    expect(host.call("MATRIX", example.arguments).cells).toEqual(example.result);
  });

  test("takes a row beside a column", () => {
    expect(host.call("MATRIX", [[[0.8, 0.2]], down(0.3, 0.9)]).cells).toEqual(down("Key development", "Maintenance"));
  });

  test("takes two cuts as a row or a column, and drops blank cells after them", () => {
    const scheme = "Millman Wilson";
    for (const cuts of [[[4, 7]], down(4, 7), down(4, 7, null)]) {
      expect(host.call("MATRIX", [down(7, 3), down(9, 5), cuts, cuts, scheme]).cells).toEqual(
        down("Invest for growth", "Manage for cash"),
      );
    }
  });

  test("uses the default cut where the cell of the cut is blank", () => {
    expect(host.call("MATRIX", [down(0.6), down(0.6), [[null]], [[""]]]).cells).toEqual(down("Key"));
  });

  test("gives a row that cannot be read or placed its own error", () => {
    const answer = host.call("MATRIX", [
      down("Attractiveness", 0.8, 0.8, null, 7, "#REF!"),
      down("Strength", 0.8, "#N/A", 0.8, 0.8, 0.8),
    ]);
    expect(answer.cells).toEqual(down("#VALUE!", "Key", "#N/A", "#N/A", "#VALUE!", "#VALUE!"));
    expect(answer.message(0)).toContain("If it is the header, start the range one row lower");
    expect(answer.message(2)).toBe("strength row 3 is missing, so the row has no result. Enter a number.");
    expect(answer.message(4)).toContain("attractiveness row 5 is 7, outside 0 to 1. Pass attractiveness_cut");
  });

  test("gives a row alone what it gives it in the list", () => {
    const cell = fc.oneof(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.constantFrom<unknown>(null, "x", "#N/A"));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("cheverton", "millman_wilson", "woodburn", "plain"),
        (list, scheme) => {
          const run = (rows: [unknown, unknown][]) =>
            host.call("MATRIX", [down(...rows.map(([x]) => x)), down(...rows.map(([, y]) => y)), null, null, scheme]);
          const together = run(list);
          list.forEach((row, i) => expect(run([row]).cells).toEqual([together.cells[i]]));
        },
      ),
    );
  });

  test.each([
    ["two cuts with a scheme of two bands", [[[0.5]], [[0.5]], [[0.3, 0.6]]], "the scheme cheverton has two bands"],
    ["a cut that is text", [[[0.5]], [[0.5]], "high"], '"high", not a number'],
    [
      "a gap between cuts",
      [[[0.5]], [[0.5]], [["n/a", 0.6]], null, "millman_wilson"],
      "attractiveness_cut, value 1 is missing",
    ],
    ["strength of another length", [down(1, 1), down(1, 1, 1)], "strength has 3 values, but there are 2 accounts"],
    [
      "several columns",
      [
        [
          [1, 1],
          [1, 1],
        ],
        down(1, 1),
      ],
      "attractiveness has 2 columns",
    ],
    ["an unknown scheme", [[[0.5]], [[0.5]], null, null, "bcg"], 'scheme "bcg" is not known. Use cheverton'],
    ["the scheme in place of a cut", [[[0.5]], [[0.5]], "plain"], '"plain", not a number'],
    ["no strength", [[[0.5]], null], "strength is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("MATRIX", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
