import { replacementCost } from "../../src/models/replacementCost";

const account = { margin: 120_000, acquisitionCost: 20_000, monthsToReplace: 6, rampMonths: 6, winRate: 0.25 };

describe("replacementCost", () => {
  test("is attempts, gap and half the ramp", () => {
    expect(replacementCost(account)).toEqual([80_000, 60_000, 30_000]);
  });

  test("loses nothing where the new account buys at once", () => {
    expect(replacementCost({ ...account, monthsToReplace: 0, rampMonths: 0, winRate: 1 })).toEqual([20_000, 0, 0]);
  });

  test.each([
    [{ winRate: 0 }, "win_rate is 0"],
    [{ winRate: 1.2 }, "win_rate is 1.2"],
    [{ monthsToReplace: -1 }, "months_to_replace is -1"],
    [{ rampMonths: -2 }, "ramp_months is -2"],
  ])("refuses %j", (change, message) => {
    expect(() => replacementCost({ ...account, ...change })).toThrow(message);
  });
});
