import { bonds as example } from "../../src/examples/bonds";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("bonds");
});

const types = [["financial", "social", "structural"]];
const ties = [
  ["Yes", false, 1],
  [1, "y", 0],
];

describe("KAM.BONDS in a cell", () => {
  test("answers its example", () => {
    expect(host.call("BONDS", example.arguments).cells).toEqual(example.result);
  });

  test("gives the structural share, the level and the index", () => {
    expect(host.call("BONDS", [ties, types]).cells).toEqual([[0.5], [0]]);
    expect(host.call("BONDS", [ties, types, "level"]).cells).toEqual([[4], [2]]);
    expect(host.call("BONDS", [ties, types, "index"]).cells).toEqual([[5], [3]]);
  });

  test("takes types as a row or a column, in other spellings, or as levels", () => {
    expect(host.call("BONDS", [ties, [["Financial"], ["SOCIAL "], ["structural"]]]).cells).toEqual([[0.5], [0]]);
    expect(host.call("BONDS", [ties, [["customized", "Customisation", 4]], "index"]).cells).toEqual([[7], [6]]);
  });

  test("gives an account without ties its own answer", () => {
    const args = [
      [
        ["No", "No", 0],
        [null, "n/a", ""],
        [1, null, 1],
      ],
      types,
    ];
    const answer = host.call("BONDS", args);
    expect(answer.cells).toEqual([["#DIV/0!"], ["#N/A"], [0.5]]);
    expect(answer.message(1)).toContain("ties row 2 is blank");
    expect(host.call("BONDS", [...args, "level"]).cells).toEqual([[0], ["#N/A"], [4]]);
  });

  test("gives a bad row its own error and the others their value", () => {
    const answer = host.call("BONDS", [
      [["Rebate", "Visits", "Planning"], [1, 0, 5], [1, "#NAME?", 0], ...ties],
      types,
    ]);
    expect(answer.cells).toEqual([["#VALUE!"], ["#VALUE!"], ["#VALUE!"], [0.5], [0]]);
    expect(answer.message(0)).toContain('ties row 1, column 1 is "Rebate". Use TRUE or FALSE');
    expect(answer.message(1)).toBe(
      "ties row 2, column 3 is 5. Give TRUE or FALSE, Yes or No, or a number from 0 to 1.",
    );
    expect(answer.message(2)).toContain("ties row 3, column 2 is the error #NAME?");
  });

  test("gives a row alone the value it has in the range", () => {
    ties.forEach((row, i) => expect(host.call("BONDS", [[row], types, "index"]).cells).toEqual([[[5, 3][i]]]));
  });

  test.each([
    [
      "an unknown type",
      [ties, [["financial", "legal", "structural"]]],
      'types row 2 is "legal", no type of bond. Use financial',
    ],
    ["a missing type", [ties, [["financial", null, "structural"]]], "types row 2 is missing. Use financial, social"],
    ["types of another length", [ties, [["financial"]]], "types has 1 value, but there are 3 ties"],
    ["swapped arguments", [types, ties], "types has 2 rows and 3 columns"],
    ["no ties", [null, types], "ties is empty"],
    ["an unknown output", [ties, types, "sum"], 'output "sum" is not known'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("BONDS", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
