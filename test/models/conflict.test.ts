import { conflict } from "../../src/models/conflict";

const names = ["Fizz", "Pop", "Still", "Tonic"];
const of = [0, 1, 2, 3];

describe("conflict", () => {
  test("names the active rivals of an active account in the order of the list", () => {
    const pairs = [
      [3, 0],
      [1, 0],
      [2, 1],
    ] as const;
    expect(conflict({ of, names, pairs, active: [true, true, false, true] })).toEqual([
      ["Pop", "Tonic"],
      ["Fizz"],
      [],
      ["Fizz"],
    ]);
  });

  test("finds a pair in either order, and once however often it is listed", () => {
    const twice = [
      [0, 1],
      [1, 0],
      [0, 1],
    ] as const;
    expect(conflict({ of, names, pairs: twice, active: [true, true, true, true] })).toEqual([
      ["Pop"],
      ["Fizz"],
      [],
      [],
    ]);
  });

  test("sees no rival in the account itself", () => {
    expect(conflict({ of: [0], names, pairs: [[0, 0]], active: [true] })).toEqual([[]]);
  });

  test("gives all rows of a customer the same answer, active where any row is", () => {
    const rows = { of: [0, 0, 1, -1], names, pairs: [[0, 1]] as const };
    expect(conflict({ ...rows, active: [false, true, true, true] })).toEqual([["Pop"], ["Pop"], ["Fizz"], []]);
    expect(conflict({ ...rows, active: [false, false, true, true] })).toEqual([[], [], [], []]);
  });
});
