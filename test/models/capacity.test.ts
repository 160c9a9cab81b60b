import { capacity } from "../../src/models/capacity";

describe("capacity", () => {
  test("counts whole accounts manager by manager", () => {
    // 900/120 = 7.5 and 700/120 = 5.8: 7 + 5, not 13 of 1600/120
    expect(capacity([900, 700], [120])).toEqual({ count: 12, load: 120 / 1600, status: "Below" });
  });

  test("takes the mean of what accounts need, and their sum for the load", () => {
    expect(capacity([600], [100, 140])).toEqual({ count: 5, load: 0.4, status: "Below" });
  });

  test("caps each manager", () => {
    expect(capacity([900, 700], [120], { perManagerMax: 6 }).count).toBe(11);
  });

  test("does not lose an account to rounding", () => {
    expect(capacity([0.3], [0.1]).count).toBe(3);
  });

  test("counts both ends of the band as within it", () => {
    expect(capacity([15], [1]).status).toBe("Within");
    expect(capacity([35], [1]).status).toBe("Within");
    expect(capacity([36], [1]).status).toBe("Above");
    expect(capacity([14], [1]).status).toBe("Below");
    expect(capacity([14], [1], { low: 10, high: 20 }).status).toBe("Within");
  });

  test.each([
    [() => capacity([0], [1]), "hours_available, value 1 is 0"],
    [() => capacity([1], [1, -2]), "hours_per_account, value 2 is -2"],
    [() => capacity([1], [1], { low: 9, high: 5 }), "low is 9, above high 5"],
    [() => capacity([1], [1], { perManagerMax: 2.5 }), "per_manager_max is 2.5"],
  ])("refuses hours, caps and bands that make no sense", (call, message) => {
    expect(call).toThrow(message);
  });
});
