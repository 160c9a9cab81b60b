import { conflict as example } from "../../src/examples/conflict";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("conflict");
});

const col = (...cells: unknown[]) => cells.map((cell) => [cell]);
const accounts = col("Fizz", "Pop ", "Still", "Tonic");
const rivals = [
  ["A", "B"],
  ["pop", " FIZZ"],
  ["Still", "Somebody else"],
  [null, null],
];

describe("KAM.CONFLICT in a cell", () => {
  test("answers its example", () => {
    expect(host.call("CONFLICT", example.arguments).cells).toEqual(example.result);
  });

  test("flags rivals on one list, whatever the spelling, and ignores pairs with others", () => {
    for (const blank of [null, 0, ""] as const) {
      const carriage = { blank, errors: "object" } as const;
      expect(host.call("CONFLICT", [accounts, rivals], carriage).cells).toEqual([[true], [true], [false], [false]]);
    }
    expect(host.call("CONFLICT", [accounts, rivals, null, "names"]).cells).toEqual([["Pop"], ["Fizz"], [""], [""]]);
  });

  test("counts active accounts only, and a missing flag as No", () => {
    const call = (active: unknown) => host.call("CONFLICT", [accounts, rivals, active]).cells.map(([cell]) => cell);
    expect(call(col("Y", "N", "Y", "Y"))).toEqual([false, false, false, false]);
    expect(call(col(true, null, true, true))).toEqual([false, false, false, false]);
    expect(call(col(1, 1, 0, 0))).toEqual([true, true, false, false]);
    expect(call("No")).toEqual([false, false, false, false]);
    expect(call([[1, 1, 0, 0]])).toEqual([true, true, false, false]);
  });

  test("keeps the row of a blank account, without a conflict", () => {
    expect(host.call("CONFLICT", [col("Fizz", null, "Pop"), rivals]).cells).toEqual([[true], [false], [true]]);
  });

  test("gives a bad row its own error and leaves it out of the list", () => {
    const answer = host.call("CONFLICT", [col("Fizz", "#REF!", "Pop", "Tonic"), rivals, col(1, 1, "Key", 1)]);
    expect(answer.cells).toEqual([[false], ["#VALUE!"], ["#VALUE!"], [false]]);
    expect(answer.message(1)).toContain("accounts row 2 is the error #REF!");
    expect(answer.message(2)).toContain('active row 3 is "Key". Use TRUE or FALSE');
  });

  test.each([
    ["one account", ["Fizz", rivals], "accounts needs the whole list, not one row"],
    ["one column of rivals", [accounts, col("Fizz", "Pop")], "rivals has 1 column. Pass two columns, a pair of rivals"],
    ["half a pair", [accounts, [["Fizz", null]]], "rivals row 1 has only one name"],
    ["no rivals", [accounts, null], "rivals is empty"],
    ["an error among the rivals", [accounts, [["Fizz", "#REF!"]]], "rivals row 1, column 2 is the error #REF!"],
    ["swapped arguments", [rivals, accounts], "accounts has 2 columns"],
    ["flags of another length", [accounts, rivals, col(1, 1)], "active has 2 values, but there are 4 accounts"],
    ["an unknown output", [accounts, rivals, null, "pairs"], 'output "pairs" is not known. Use flag or names'],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("CONFLICT", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
