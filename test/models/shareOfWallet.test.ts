import { shareOfWallet } from "../../src/models/shareOfWallet";

const none = { rank: NaN, suppliers: NaN };

describe("shareOfWallet", () => {
  test("measures the share and the headroom where the spend is known", () => {
    expect(shareOfWallet({ sales: 30, spend: 120, ...none })).toEqual({ share: 0.25, headroom: 90, basis: "measured" });
    expect(shareOfWallet({ sales: 30, spend: 120, rank: 1, suppliers: 2 }).basis).toBe("measured");
  });

  test.each([
    [1, 3, 0.5],
    [2, 3, 1 / 3],
    [3, 3, 1 / 6],
    [1, 2, 2 / 3],
    [2, 2, 1 / 3],
    [1, 1, 1],
  ])("estimates the share of rank %i of %i suppliers by the Wallet Allocation Rule", (rank, suppliers, share) => {
    const estimated = shareOfWallet({ sales: 60, spend: NaN, rank, suppliers });
    expect(estimated.share).toBeCloseTo(share, 14);
    expect(estimated.headroom).toBeCloseTo(60 / share - 60, 9);
    expect(estimated.basis).toBe("estimated");
  });

  test("shares of all ranks sum to one", () => {
    for (const n of [1, 2, 5, 9]) {
      let sum = 0;
      for (let rank = 1; rank <= n; rank++) sum += shareOfWallet({ sales: 1, spend: 0, rank, suppliers: n }).share;
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test("returns a share above one and says that the spend is stale", () => {
    expect(shareOfWallet({ sales: 150, spend: 120, ...none })).toEqual({
      share: 1.25,
      headroom: -30,
      basis: "measured (stale spend)",
    });
  });

  test.each([
    [{ spend: 0, ...none }, "#DIV/0!", "spend is 0"],
    [{ spend: NaN, ...none }, "#N/A", "spend is missing"],
    [{ spend: -5, ...none }, "#VALUE!", "spend is -5"],
    [{ spend: NaN, rank: 4, suppliers: 3 }, "#VALUE!", "rank is 4 of 3"],
    [{ spend: NaN, rank: 2, suppliers: NaN }, "#VALUE!", "suppliers is missing"],
  ])("answers %j with %s", (wallet, code, message) => {
    expect(() => shareOfWallet({ sales: 10, ...wallet })).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
