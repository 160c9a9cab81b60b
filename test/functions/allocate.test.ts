import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("allocate");
});

const of = (...args: unknown[]) => host.call("ALLOCATE", args);

describe("KAM.ALLOCATE in a cell", () => {
  test("shares the budget by each method", () => {
    expect(of([[9], [4], [1]], 14).cells).toEqual([[9], [4], [1]]);
    expect(of([[9, 4, 1]], 14, null, null, "sqrt response").cells.map(([x]) => Number(x).toFixed(6))).toEqual([
      "11.571429",
      "2.285714",
      "0.142857",
    ]);
    expect(of([[9], [4]], 14, null, null, "equal").cells).toEqual([[7], [7]]);
  });

  test("takes one bound for all accounts or one for each, and n/a for no limit", () => {
    expect(of([[6], [4]], 10, null, 5).cells).toEqual([[5], [5]]);
    expect(of([[6], [4]], 10, [[0], [5]], [["n/a"], ["n/a"]]).cells).toEqual([[5], [5]]);
    expect(of([[6], [4]], 10, null, [[0], ["n/a"]]).cells).toEqual([[0], [10]]);
  });

  test("leaves out an account it cannot read, and shares the budget among the others", () => {
    const answer = of([[6], ["n/a"], ["1,000"], [4]], 10);
    expect(answer.cells).toEqual([[6], ["#N/A"], ["#VALUE!"], [4]]);
    expect(answer.message(2)).toContain('value row 3 is the text "1,000"');
  });

  test.each([
    ["minima above the budget", [[[1], [1]], 10, 6], "minimum comes to 12"],
    ["a minimum above its maximum", [[[1], [1]], 10, 4, 0], "A blank maximum may arrive as 0"],
    ["values of zero", [[[0], [-1]], 10], "value has no account above zero"],
    ["a text for the budget", [[[1]], "ten"], 'budget is "ten"'],
    ["no budget", [[[1]], null], "budget"],
    ["bounds of another length", [[[1], [2], [3]], 10, [[1], [2]]], "minimum has 2 values, but there are 3 rows"],
  ])("says what to do about %s", (_, args, message) => {
    const answer = host.call("ALLOCATE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
