import fc from "fast-check";
import { structure as example } from "../../src/examples/structure";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("structure");
});

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);

const accounts = col("Aster", "Birch", " birch ", "BIRCH", "Birch");
const ours = col("Ada", "Ada", "Ben", "Cleo", "ada");
const theirs = col("Xu", "Yara", "Zack", "Kim", "Yara ");
const functions = col("Buying", "Buying", "Quality", "Finance", "buying");
const levels = col(2, 3, 5, true, 3);
const links = [accounts, ours, theirs] as const;

describe("KAM.STRUCTURE in a cell", () => {
  test("answers its example", () => {
    expect(host.call("STRUCTURE", example.arguments).cells).toEqual(example.result);
  });

  test("gives a table of all accounts, with the columns there is data for", () => {
    expect(host.call("STRUCTURE", links).cells).toEqual([
      ["Account", "Class", "Matching number", "Customer contacts", "Our contacts", "Links", "Share of busiest person"],
      ["Aster", "Bow-tie", 1, 1, 1, 1, 1],
      ["Birch", "Diamond", 3, 3, 3, 3, 1 / 3],
    ]);
    expect(host.call("STRUCTURE", [...links, null, null, functions, levels]).cells.map((row) => row.slice(7))).toEqual([
      ["Functions", "Levels", "Senior links", "Senior contacts"],
      [1, 1, 0, 0],
      [3, 2, 2, 2],
    ]);
  });

  test("puts one measure beside the accounts asked for", () => {
    const call = (output: string) =>
      host.call("STRUCTURE", [...links, col("birch", "Aster", "Cedar"), output, functions, levels]).cells;
    expect(call("class")).toEqual([["Diamond"], ["Bow-tie"], ["None"]]);
    expect(call("matching")).toEqual([[3], [1], [0]]);
    expect(call("contacts")).toEqual([[3], [1], [0]]);
    expect(call("functions")).toEqual([[3], [1], [0]]);
    expect(call("senior")).toEqual([[2], [0], [0]]);
    expect(call("busiest")).toEqual([[1 / 3], [1], ["#N/A"]]);
  });

  test("gives one measure of all accounts as a table of two columns", () => {
    expect(host.call("STRUCTURE", [...links, null, "matching"]).cells).toEqual([
      ["Account", "Matching number"],
      ["Aster", 1],
      ["Birch", 3],
    ]);
  });

  test("gives a table for the accounts asked for, in their order", () => {
    expect(
      host.call("STRUCTURE", [...links, col("Cedar", "Birch"), "table"]).cells.map((row) => row.slice(0, 3)),
    ).toEqual([
      ["Account", "Class", "Matching number"],
      ["Cedar", "None", 0],
      ["Birch", "Diamond", 3],
    ]);
  });

  test("leaves a row blank where for_accounts is", () => {
    for (const blank of [null, 0, ""] as const) {
      const carriage = { blank, errors: "class" } as const;
      const asked = col("Aster", null);
      expect(host.call("STRUCTURE", [...links, asked], carriage).cells).toEqual([["Bow-tie"], [""]]);
      expect(host.call("STRUCTURE", [...links, asked, "matching"], carriage).cells).toEqual([[1], ["#N/A"]]);
    }
  });

  test("reads a contact list lying in rows", () => {
    const lying = links.map((column) => [column.map(([cell]) => cell)]);
    expect(host.call("STRUCTURE", [...lying, "Birch"]).cells).toEqual([["Diamond"]]);
  });

  test("counts live links only: strength above 0, or at least min_strength", () => {
    const strength = col(0, 3, 1, null, 2);
    const asked = col("Aster", "Birch");
    const call = (least: unknown) =>
      host.call("STRUCTURE", [...links, asked, "matching", null, null, strength, least]).cells;
    expect(call(null)).toEqual([[0], [2]]);
    expect(call(0)).toEqual([[0], [2]]);
    expect(call(2)).toEqual([[0], [1]]);
    expect(call(3)).toEqual([[0], [1]]);
    expect(call(4)).toEqual([[0], [0]]);
    const yes = col("No", "Yes", "Yes", "n/a", "Yes");
    expect(host.call("STRUCTURE", [...links, asked, "matching", null, null, yes]).cells).toEqual([[0], [2]]);
  });

  test("passes over blank rows, also at the end of a longer range", () => {
    for (const blank of [null, 0, ""] as const) {
      const pad = (column: readonly unknown[][]) => [...column, [null], [null]];
      const cells = host.call(
        "STRUCTURE",
        [pad(accounts), blank === 0 ? pad(ours) : ours, pad(theirs), null, "matching"],
        {
          blank,
          errors: "object",
        },
      ).cells;
      expect(cells).toEqual([
        ["Account", "Matching number"],
        ["Aster", 1],
        ["Birch", 3],
      ]);
    }
  });

  test("shows an account that has a row without a person as an error, and the others all the same", () => {
    const gap = col("Xu", "Yara", "n/a", "Kim", "Yara");
    const answer = host.call("STRUCTURE", [accounts, ours, gap, col("Birch", "Aster")]);
    expect(answer.cells).toEqual([["#VALUE!"], ["Bow-tie"]]);
    expect(answer.message(0)).toBe(
      "their_people row 3 is blank, and a contact has a person on each side. Enter a name, or delete the row.",
    );
    const table = host.call("STRUCTURE", [accounts, ours, gap]);
    expect(table.failed).toBe(true);
    expect(table.message(0)).toContain("their_people row 3 is blank");
    const asked = host.call("STRUCTURE", [accounts, ours, gap, col("Birch", "Aster"), "table"]);
    expect(asked.cells.map((row) => row.slice(0, 3))).toEqual([
      ["Account", "Class", "Matching number"],
      ["Birch", "#VALUE!", "#VALUE!"],
      ["Aster", "Bow-tie", 1],
    ]);
  });

  test("keeps a table for the accounts asked for where one of them is blank or an error", () => {
    const { cells } = host.call("STRUCTURE", [...links, col("Cedar", null, "#REF!"), "table"]);
    expect(cells.map((row) => row.slice(0, 3))).toEqual([
      ["Account", "Class", "Matching number"],
      ["Cedar", expect.any(String), expect.any(Number)],
      ["", "", "#N/A"],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  test("does not read the people of a link that is not live", () => {
    const gap = col("Xu", "Yara", null, "Kim", "Yara");
    expect(host.call("STRUCTURE", [accounts, ours, gap, "Birch", null, null, null, col(1, 1, 0, 1, 1)]).cells).toEqual([
      ["Developing"],
    ]);
  });

  test("passes error cells on to the account they concern", () => {
    const asked = col("Birch", "Aster", "#REF!");
    const answer = host.call("STRUCTURE", [accounts, col("Ada", "#DIV/0!", "Ben", "Cleo", "Ada"), theirs, asked]);
    expect(answer.cells).toEqual([["#DIV/0!"], ["Bow-tie"], ["#VALUE!"]]);
    expect(host.call("STRUCTURE", [col("Aster", "#REF!", "a", "b", "c"), ours, theirs, asked]).failed).toBe(true);
  });

  test.each([
    [
      "people of another length",
      [accounts, ours.slice(1), theirs],
      "our_people has 4 values, but there are 5 contacts",
    ],
    ["no people", [accounts, null, theirs], "our_people is empty"],
    ["nothing at all", [col(null, null), col(null, null), col(null, null)], "accounts is empty"],
    ["two columns of accounts", [accounts.map(([a]) => [a, a]), ours, theirs], "accounts has 5 rows and 2 columns"],
    [
      "functions asked for without functions",
      [...links, "Aster", "functions"],
      'functions is not given, and output "functions" needs it',
    ],
    ["senior links asked for without levels", [...links, "Aster", "senior"], "levels is not given"],
    [
      "a level of 6",
      [...links, "Birch", "senior", null, col(1, 6, 1, 1, 1)],
      "levels row 2 is 6. Give a level from 1 to 5",
    ],
    ["a level as text", [...links, "Birch", "senior", null, col(1, "4", 1, 1, 1)], 'levels row 2 is the text "4"'],
    [
      "a header among the levels",
      [...links, "Aster", "senior", null, col("Level", 1, 1, 1, 1)],
      'levels row 1 is "Level". Give a level from 1 to 5, or TRUE for a senior person.',
    ],
    [
      "a text among the strengths",
      [...links, "Birch", null, null, null, col(1, "strong", 1, 1, 1)],
      'strength row 2 is "strong"',
    ],
    [
      "a strength as text",
      [...links, "Birch", null, null, null, col(1, "0.5", 1, 1, 1)],
      'strength row 2 is the text "0.5", which only looks like a number',
    ],
    [
      "min_strength without strength",
      [...links, "Birch", null, null, null, null, 2],
      "min_strength is 2, but strength is not given",
    ],
    ["an unknown output", [...links, "Birch", "people"], 'output "people" is not known'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("STRUCTURE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("refuses more than 5,000 different links", () => {
    const many = Array.from({ length: 5001 }, (_, i) => i + 1);
    const answer = host.call("STRUCTURE", [
      col(...many.map(() => "Aster")),
      col(...many.map(() => "Ada")),
      col(...many),
    ]);
    expect(answer.message(0)).toContain("5001 different links");
  });

  test("gives an account the same answer alone as in the list", () => {
    const row = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("x", "y", "z"),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("class", "busiest"),
        (rows, output) => {
          const list = [0, 1, 2].map((j) => rows.map((cells) => [cells[j]]));
          const together = host.call("STRUCTURE", [...list, col("A", "B", "C"), output]).cells;
          ["A", "B", "C"].forEach((name, i) => {
            expect(host.call("STRUCTURE", [...list, name, output]).cells).toEqual([together[i]]);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
