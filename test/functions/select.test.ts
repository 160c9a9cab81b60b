import { select as example } from "../../src/examples/select";
import { type FakeHost, PLAIN, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("select");
});

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const scores = down(0.9, 0.5, 0.7, null);

describe("KAM.SELECT in a cell", () => {
  test("gives the worked example", () => {
    expect(host.call("SELECT", example.arguments).cells).toEqual(example.result);
  });

  test("gives a status for each row, down, also where the scores lie across", () => {
    const expected = down("Key", "Reserve", "Reserve", "No score");
    expect(host.call("SELECT", [scores, 1]).cells).toEqual(expected);
    expect(host.call("SELECT", [[[0.9, 0.5, 0.7, null]], 1]).cells).toEqual(expected);
    expect(host.call("SELECT", [scores, [[1]], [[true, "Y", 1, "yes"]]]).cells).toEqual(expected);
  });

  test("gives ranks, and says why an account has none", () => {
    const answer = host.call("SELECT", [scores, 1, down(true, true, "no", true), "rank"]);
    expect(answer.cells).toEqual(down(1, 2, "#N/A", "#N/A"));
    expect(answer.message(2)).toBe("scores row 3 has no rank: the account is not eligible.");
    expect(answer.message(3)).toBe("scores row 4 has no rank: it has no score.");
  });

  test("sums the list up, every account in one row of the table", () => {
    const list = down(0.9, 0.7, 0.7, "#DIV/0!", "#N/A", 0.2, 0.1, 0.8, 0.3);
    const eligible = down(true, true, true, true, true, "Always", true, "Never", null);
    expect(host.call("SELECT", [list, 3, eligible, "summary", 0.2]).cells).toEqual([
      ["Measure", "Value"],
      ["Accounts", 9],
      ["Capacity", 3],
      ["Key", 1],
      ["Key (override)", 1],
      ["Tie at cut", 2],
      ["Reserve", 0],
      ["Below cut", 1],
      ["No score", 1],
      ["Unknown", 1],
      ["Not eligible", 1],
      ["Errors", 1],
      ["Cut score", 0.7],
    ]);
  });

  test("has no cut score where nobody has a place by score", () => {
    const answer = host.call("SELECT", [scores, 1, down("Always", true, true, true), "summary"]);
    expect(answer.cells.at(-1)).toEqual(["Cut score", "#N/A"]);
    expect(answer.message(12, 1)).toContain("no account has a place by its score");
  });

  test("compares with the last list in flags or in its own words", () => {
    const list = down(0.9, 0.7, 0.66, 0.6, 0.5, 0.65);
    const expected = down("Stays", "Enters", "Watch", "Leaves", "", "New");
    const moves = (previous: unknown, buffer?: number) =>
      host.call("SELECT", [list, 2, null, "moves", null, null, previous, buffer]).cells;
    expect(moves(down(true, false, true, true, false, null))).toEqual(expected);
    expect(moves(down("Key", "Reserve", "key (override)", "KEY", "Tie at cut", "n/a"))).toEqual(expected);
    expect(moves(down(true, false, true, true, false, null), 0.2)[3]).toEqual(["Watch"]);
  });

  test("takes one flag for all", () => {
    expect(host.call("SELECT", [down(1, 2), 1, [["Never"]]]).cells).toEqual(down("Not eligible", "Not eligible"));
    expect(host.call("SELECT", [down(1, 2), 1, true]).cells).toEqual(down("Reserve", "Key"));
  });

  test("knows what KAM.ELIGIBLE answers", () => {
    expect(host.call("SELECT", [down(3, 2, 1), 1, down("Unknown", true, false)]).cells).toEqual(
      down("Unknown", "Key", "Not eligible"),
    );
  });

  test("gives a row that cannot be read its own error and leaves it out of the list", () => {
    const answer = host.call("SELECT", [
      down("Score", 0.9, "#DIV/0!", "0,75", 0.8, 0.7, 0.6, "#REF!"),
      1,
      down(true, "#N/A", true, true, "perhaps", true, true, true),
      "status",
      null,
      down(1, 1, 1, 1, 1, "EUR", 1, 1),
    ]);
    expect(answer.cells).toEqual(
      down("#VALUE!", "Unknown", "#DIV/0!", "#VALUE!", "#VALUE!", "#VALUE!", "Key", "#VALUE!"),
    );
    expect(answer.message(0)).toContain("If it is the header, start the range one row lower");
    expect(answer.message(3)).toContain("only looks like a number");
    expect(answer.message(4)).toBe(
      'eligible row 5 is "perhaps". Use TRUE or FALSE, Yes or No, Always or Never, or n/a where it is not known.',
    );
    expect(answer.message(5)).toContain('tiebreak row 6 is the text "EUR"');
    expect(answer.message(7)).toContain("scores row 8 is the error #REF!. Mend that cell first.");
  });

  test("points at the header where flags start one row too high", () => {
    const answer = host.call("SELECT", [down(3, 2), 1, down("Eligible", true)]);
    expect(answer.cells).toEqual(down("#VALUE!", "Key"));
    expect(answer.message(0)).toContain("If it is the header");
  });

  test("shows a last status it does not know in its row, and only when moves are asked for", () => {
    const args = [down(3, 2), 1, null, "moves", null, null, down("Gold", "Key")];
    const answer = host.call("SELECT", args);
    expect(answer.cells).toEqual(down("#VALUE!", "Leaves"));
    expect(answer.message(0)).toContain('previous row 1 is "Gold". Use TRUE or FALSE, or the status KAM.SELECT gave');
    expect(host.call("SELECT", args.with(3, "status")).cells).toEqual(down("Key", "Reserve"));
  });

  test("reads errors in both shapes, and a blank score in every shape but 0 as no score", () => {
    for (const errors of ["class", "object"] as const) {
      for (const blank of [null, ""] as const) {
        expect(host.call("SELECT", [down(0.9, null, "#N/A", "#NUM!"), 1], { blank, errors }).cells).toEqual(
          down("Key", "No score", "No score", "#NUM!"),
        );
      }
    }
    expect(host.call("SELECT", [down(0.9, null), 1], { ...PLAIN, blank: 0 }).cells).toEqual(down("Key", "Reserve"));
  });

  test("cuts or pads other columns where only blank rows differ", () => {
    expect(host.call("SELECT", [down(3, 2, null), 1, down(true, true)]).cells).toEqual(
      down("Key", "Reserve", "Unknown"),
    );
    expect(host.call("SELECT", [down(3, 2), 1, down(true, true, null)]).cells).toEqual(down("Key", "Reserve"));
  });

  test.each([
    ["a single row", [[[0.9]], 35], "scores needs the whole list, not one row"],
    ["a capacity of 0", [scores, 0], "capacity is 0. Give a whole number of accounts of at least 1"],
    ["no capacity", [scores, null], "capacity is missing"],
    ["scores and capacity swapped", [3, scores], "capacity is a range of cells, not a number"],
    [
      "several columns of scores",
      [
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ],
      "scores has 2 columns",
    ],
    [
      "ratings in place of flags",
      [
        scores,
        1,
        [
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ],
      ],
      "eligible has 2 columns",
    ],
    [
      "flags of another length",
      [down(3, 2, 1), 1, down(true, true)],
      "eligible has 2 values, but there are 3 accounts",
    ],
    ["a tiebreak of another length", [down(1, 2), 1, null, null, null, down(1, 2, 3)], "tiebreak has 3 values"],
    ["moves without the last list", [scores, 1, null, "moves"], 'previous is not given, and output "moves" needs it'],
    ["an unknown output", [scores, 1, null, "list"], 'output "list" is not known. Use status, rank, summary or moves'],
    ["a least score that is text", [scores, 1, null, null, "high"], 'min_score is "high", not a number'],
    ["a negative buffer", [scores, 1, null, "moves", null, null, scores.map(() => [true]), -1], "buffer is -1"],
    ["no scores", [null, 1], "scores is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("SELECT", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
