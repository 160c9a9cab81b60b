import { migration as example } from "../../src/examples/migration";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("migration");
});

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const previous = down("Key", "Key", "Major", "Other");
const current = down("Key", "Major", "key ", "Other");
const amounts = down(60, 30, 10, 5);

describe("KAM.MIGRATION in a cell", () => {
  test("gives the worked example, whatever a blank cell arrives as", () => {
    for (const blank of [null, 0, ""] as const) {
      expect(host.call("MIGRATION", example.arguments, { blank, errors: "object" }).cells).toEqual(example.result);
    }
  });

  test("counts accounts in tiers as they first appear, whatever their case and spaces", () => {
    expect(host.call("MIGRATION", [previous, current]).cells).toEqual([
      ["From / to", "Key", "Major", "Other"],
      ["Key", 1, 1, 0],
      ["Major", 1, 0, 0],
      ["Other", 0, 0, 1],
    ]);
  });

  test("adds up amounts and shares them in the order asked for, with tiers that nobody is in", () => {
    const order = [["Other", "Key", "Major", "New"]];
    expect(host.call("MIGRATION", [previous, current, amounts, "amount", order]).cells).toEqual([
      ["From / to", "Other", "Key", "Major", "New"],
      ["Other", 5, 0, 0, 0],
      ["Key", 0, 60, 30, 0],
      ["Major", 0, 10, 0, 0],
      ["New", 0, 0, 0, 0],
    ]);
    const shares = host.call("MIGRATION", [previous, current, amounts, "share", order]);
    expect(shares.cells[2]).toEqual(["Key", 0, 60 / 90, 30 / 90, 0]);
    expect(shares.cells[4]).toEqual(["New", "#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"]);
  });

  test("shows accounts without a tier on one side under No tier", () => {
    expect(host.call("MIGRATION", [down("Key", null, "n/a"), down(null, "Key", "Key")]).cells).toEqual([
      ["From / to", "Key", "No tier"],
      ["Key", 0, 1],
      ["No tier", 2, 0],
    ]);
  });

  test("passes over rows without any tier, unless they have an amount", () => {
    const both = [down("Key", null), down("Key", null)];
    expect(host.call("MIGRATION", both).cells).toEqual([
      ["From / to", "Key"],
      ["Key", 1],
    ]);
    expect(host.call("MIGRATION", [...both, down(10, 0), "amount"]).cells).toHaveLength(2);
    expect(host.call("MIGRATION", [...both, down(10, 7), "amount"]).cells).toEqual([
      ["From / to", "Key", "No tier"],
      ["Key", 10, 0],
      ["No tier", 0, 7],
    ]);
  });

  test("takes tiers that are numbers, and a row beside a column", () => {
    expect(host.call("MIGRATION", [[[1, 2]], down(2, 2)]).cells).toEqual([
      ["From / to", "1", "2"],
      ["1", 0, 1],
      ["2", 0, 1],
    ]);
  });

  test.each([
    ["amounts asked for and not given", [previous, current, null, "amount"], 'output "amount" needs it'],
    ["an amount that is text", [previous, current, down("EUR", 1, 1, 1)], 'amounts row 1 is the text "EUR"'],
    ["tiers of another length", [previous, down("Key", "Key")], "current has 2 values, but there are 4 accounts"],
    ["one tier for all", [previous, "Key"], "current has 1 value, but there are 4 accounts"],
    ["amounts of another length", [previous, current, down(1, 2, 3)], "amounts has 3 values"],
    [
      "a tier that is not in the order",
      [previous, current, null, null, [["Key", "Major"]]],
      'previous row 4 is "Other", which is not in order. Correct it, or add it to order.',
    ],
    ["a tier twice in the order", [previous, current, null, null, [["Key", "KEY"]]], 'order names "KEY" twice'],
    [
      "names of accounts in place of tiers",
      [Array.from({ length: 120 }, (_, i) => [`Account ${i}`]), new Array(120).fill(["Key"])],
      "previous and current hold 121 different tiers. Pass the tiers of the accounts, not their names.",
    ],
    ["an unknown output", [previous, current, null, "rows"], 'output "rows" is not known. Use count, amount or share.'],
    ["no tiers at all", [down(null, null), down(null, null)], "previous is empty"],
    ["no previous", [null, current], "previous is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("MIGRATION", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("refuses an error among the tiers, since the table would leave out a row", () => {
    const answer = host.call("MIGRATION", [down("Key", "#REF!"), down("Key", "Key")]);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain("previous row 2 is the error #REF!");
  });
});
