import { growth, portfolioGrowth } from "../../src/models/feasibility";

const account = (revenueChange: number, rate: number, cost: number) => ({
  revenueChange,
  growth: growth(revenueChange, rate, cost),
});

describe("growth", () => {
  test("is feasible when it brings more margin than cost", () => {
    expect(growth(1000, 0.3, 200)).toEqual({
      marginChange: 300,
      costChange: 200,
      net: 100,
      ratio: 2 / 3,
      feasible: true,
    });
    expect(growth(400, 0.25, 100)).toMatchObject({ net: 0, feasible: false });
  });

  test("is not feasible where margin and cost are equal but for rounding", () => {
    expect(3 * 0.1).toBeGreaterThan(0.3);
    expect(growth(3, 0.1, 0.3).feasible).toBe(false);
  });

  test("has no ratio where the margin does not change", () => {
    expect(growth(0, 0.3, 10).ratio).toMatchObject({ code: "#DIV/0!" });
  });
});

describe("portfolioGrowth", () => {
  const accounts = [account(1000, 0.3, 200), account(400, 0.25, 120)];

  test("adds the accounts up and holds their cost against the cost base", () => {
    expect(portfolioGrowth(accounts, 10_000)).toEqual({
      revenueChange: 1400,
      marginChange: 400,
      costChange: 320,
      net: 80,
      ratio: 0.8,
      feasible: true,
      costGrowth: 0.032,
    });
  });

  test("fails where the cost base would grow beyond the cap, and passes on it", () => {
    expect(portfolioGrowth(accounts, 6000).feasible).toBe(false);
    expect(portfolioGrowth(accounts, 6400).feasible).toBe(true); // 320/6400 = 5 %
    expect(portfolioGrowth(accounts, 6000, 0.1).feasible).toBe(true);
    expect(portfolioGrowth(accounts, undefined)).toMatchObject({ feasible: true, costGrowth: NaN });
  });

  test("stays within the cap where the cost growth is above it by rounding only", () => {
    const two = [account(1, 1, 0.1), account(1, 1, 0.2)];
    expect((0.1 + 0.2) / 6).toBeGreaterThan(0.05);
    expect(portfolioGrowth(two, 6).feasible).toBe(true);
  });

  test("refuses a cost base or a cap that makes no sense", () => {
    expect(() => portfolioGrowth(accounts, 0)).toThrow("cost_base is 0");
    expect(() => portfolioGrowth(accounts, 100, -0.1)).toThrow("max_growth is -0.1");
    expect(() => portfolioGrowth(accounts, 100, 5)).toThrow("max_growth is 5. Give a share from 0 to 1, such as 0.05");
  });
});
