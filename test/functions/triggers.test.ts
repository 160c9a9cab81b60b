import fc from "fast-check";
import { triggers as example } from "../../src/examples/triggers";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("triggers");
});

const flags = [
  [0, 0, 0, 0, 0],
  [false, "Yes", "n/a", 0.2, 0.7],
];

describe("KAM.TRIGGERS in a cell", () => {
  test("answers its example", () => {
    expect(host.call("TRIGGERS", example.arguments).cells).toEqual(example.result);
  });

  test("takes the withdrawal preset unless told otherwise", () => {
    expect(host.call("TRIGGERS", [flags]).cells).toEqual([["Retain"], ["Withdraw"]]);
    expect(host.call("TRIGGERS", [flags, null, null, "reasons"]).cells).toEqual([
      [""],
      ["Buys from a major competitor; Unprofitable after concessions"],
    ]);
    expect(host.call("TRIGGERS", [flags, null, null, "count"]).cells).toEqual([[0], [2]]);
    expect(host.call("TRIGGERS", [flags, null, null, "unknown"]).cells).toEqual([[0], [1]]);
  });

  test("takes the dissolution preset", () => {
    expect(host.call("TRIGGERS", [flags, null, null, null, "dissolution"]).cells).toEqual([["Retain"], ["Dissolve"]]);
    expect(host.call("TRIGGERS", [flags, null, null, "reasons", "dissolution"]).cells[1]).toEqual([
      "Confidence broken; No prospect of profit",
    ]);
  });

  test("takes names and severities of the caller's own, with or without a preset", () => {
    const two = [
      [1, 0],
      [0, 1],
    ];
    expect(host.call("TRIGGERS", [two, [["Late", null]], null, "reasons"]).cells).toEqual([["Late"], ["Trigger 2"]]);
    expect(host.call("TRIGGERS", [two, [["Late", "Loss"]]]).cells).toEqual([["Review"], ["Review"]]);
    expect(host.call("TRIGGERS", [two, null, [[1], [3]]]).cells).toEqual([["Review"], ["Dissolve"]]);
    const milder = host.call("TRIGGERS", [flags, null, [["review", 1, 1, 1, "Review "]], null, "withdrawal"]);
    expect(milder.cells).toEqual([["Retain"], ["Review"]]);
  });

  test("gives a bad row its own error and the others their status", () => {
    const answer = host.call("TRIGGERS", [
      [["A", "B", "C", "D", "E"], [0, 0, 2, 0, 0], [0, "#DIV/0!", 0, 0, 0], ...flags],
    ]);
    expect(answer.cells).toEqual([["#VALUE!"], ["#VALUE!"], ["#DIV/0!"], ["Retain"], ["Withdraw"]]);
    expect(answer.message(0)).toContain('flags row 1, column 1 is "A". Use TRUE or FALSE');
    expect(answer.message(1)).toContain(
      "flags row 2, column 3 is 2. Give TRUE or FALSE, Yes or No, or a number from 0 to 1",
    );
  });

  test("gives a row alone the answer it has in the range, however blanks arrive", () => {
    const row = fc.array(fc.constantFrom<unknown>(0, 1, 0.5, "Yes", "No", null, "?", true), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom("status", "reasons"),
        (rows, output) => {
          const together = host.call("TRIGGERS", [rows, null, null, output]).cells;
          rows.forEach((one, i) => {
            for (const blank of [null, 0, ""] as const) {
              const alone = host.call("TRIGGERS", [[one], null, null, output], { blank, errors: "object" });
              expect(alone.cells).toEqual([together[i]]);
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    [
      "four columns for a preset of five",
      [flags.map((row) => row.slice(1))],
      "flags has 4 columns, but the preset withdrawal has 5",
    ],
    [
      "a single column for one account",
      [[[0], [1], [0], [0], [0]]],
      "flags has 1 column, but the preset withdrawal has 5 triggers",
    ],
    ["names of another length", [flags, [["Late"]]], "names has 1 value, but there are 5 triggers"],
    ["a severity of 4", [flags, null, [[1, 2, 3, 4, 1]]], "severity row 4 is 4. Give each trigger 1 (review)"],
    ["a blank severity", [flags, null, [[1, 2, null, 3, 1]]], "severity row 3 is blank"],
    [
      "an unknown preset",
      [flags, null, null, null, "sack"],
      'preset "sack" is not known. Use withdrawal or dissolution',
    ],
    ["no flags", [null], "flags is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("TRIGGERS", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
