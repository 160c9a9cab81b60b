import fc from "fast-check";
import { eligible as example } from "../../src/examples/eligible";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("eligible");
});

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ratings = [
  [7, 30],
  [3, 75],
  [null, 10],
];

describe("KAM.ELIGIBLE in a cell", () => {
  test("gives the worked example", () => {
    expect(host.call("ELIGIBLE", example.arguments).cells).toEqual(example.result);
  });

  test("gives flags, and Unknown where a rating is missing", () => {
    expect(host.call("ELIGIBLE", [ratings, [[4, null]], [[null, 60]]]).cells).toEqual(down(true, false, "Unknown"));
    expect(host.call("ELIGIBLE", [ratings, null, [[""], [60]]]).cells).toEqual(down(true, false, true));
  });

  test("lets one limit do when asked", () => {
    expect(host.call("ELIGIBLE", [ratings, [[4, 70]], null, "flag", null, "any"]).cells).toEqual(
      down(true, true, "Unknown"),
    );
  });

  test("numbers the criteria when there are no names", () => {
    expect(host.call("ELIGIBLE", [ratings, [[4, "n/a"]], null, "reason"]).cells).toEqual(
      down("", "Criterion 1: 3 < 4", "Criterion 1: missing"),
    );
  });

  test("gives a row that cannot be read its own error, and does not read criteria without a limit", () => {
    const answer = host.call("ELIGIBLE", [
      [
        ["Credit score", "Name"],
        [7, "Acme"],
        ["#DIV/0!", "Bolt"],
        [true, "Crux"],
        ["#N/A", "Dyne"],
      ],
      [[4, "n/a"]],
    ]);
    expect(answer.cells).toEqual(down("#VALUE!", true, "#DIV/0!", "#VALUE!", "Unknown"));
    expect(answer.message(0)).toContain("If it is the header, start the range one row lower");
  });

  test("gives a row alone what it gives it in the list", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<unknown>(null, "n/a", "#REF!", "x"));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom("flag", "reason"), fc.constantFrom("all", "any"), (list, output, mode) => {
        const rest = [[[4, 3]], [["n/a", 7]], output, [["A", "B"]], mode];
        const together = host.call("ELIGIBLE", [list, ...rest]);
        list.forEach((row, i) => expect(host.call("ELIGIBLE", [[row], ...rest]).cells).toEqual([together.cells[i]]));
      }),
    );
  });

  test("hints at a blank maximum where the host passes blanks as 0", () => {
    const answer = host.call("ELIGIBLE", [ratings, [[4, 5]], [[null, 60]]], { blank: 0, errors: "class" });
    expect(answer.message(0)).toContain("minimums 1 is 4, above maximums 1, which is 0. If there is no maximum");
  });

  test.each([
    ["no limits", [ratings], "minimums and maximums hold no limit. Enter one for at least one criterion."],
    ["blank limits", [ratings, [[null, "n/a"]]], "minimums and maximums hold no limit"],
    ["one limit for two criteria", [ratings, 4], "minimums has 1 value, but there are 2 criteria"],
    ["a limit that is text", [ratings, [[">4", 1]]], 'is the text ">4", not a number'],
    ["a minimum above its maximum", [ratings, [[4, 70]], [[9, 60]]], "minimums 2 is 70, above maximums 2, which is 60"],
    ["names of another length", [ratings, [[4, 1]], null, "reason", [["A"]]], "names has 1 value"],
    ["an unknown mode", [ratings, [[4, 1]], null, null, null, "most"], 'mode "most" is not known. Use all or any.'],
    ["an unknown output", [ratings, [[4, 1]], null, "why"], 'output "why" is not known. Use flag or reason.'],
    ["no ratings", [null, 4], "ratings is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("ELIGIBLE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
