import fc from "fast-check";
import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("feasibility");
});

const revenue = [[1000], [400], [0], ["n/a"]];
const cost = [[200], [120], [5], [1]];

describe("KAM.FEASIBILITY in a cell", () => {
  test("gives each output, and one bad cell for one bad row", () => {
    const of = (output: string | null) =>
      host.call("FEASIBILITY", [revenue, 0.3, cost, null, null, output]).cells.map(([x]) => x);
    expect(of(null)).toEqual(["Feasible", "Not feasible", "Not feasible", "#N/A"]);
    expect(of("net")).toEqual([100, 0, -5, "#N/A"]);
    expect(of("ratio")).toEqual([expect.closeTo(2 / 3, 14), 1, "#DIV/0!", "#N/A"]);
  });

  test("tests the portfolio against the cost base in the table", () => {
    const table = (base: number | null) =>
      host.call("FEASIBILITY", [revenue.slice(0, 2), 0.5, cost.slice(0, 2), base, null, "table"]).cells;
    expect(table(10_000).at(-1)).toEqual([
      "Portfolio",
      1400,
      700,
      320,
      380,
      expect.closeTo(320 / 700, 14),
      "Feasible",
      0.032,
    ]);
    expect(table(5000).at(-1)!.slice(-2)).toEqual(["Not feasible", 0.064]);
    expect(table(null)[0]).toEqual([
      "Account",
      "Revenue change",
      "Margin change",
      "Cost change",
      "Net",
      "Cost to margin",
      "Verdict",
    ]);
  });

  test("adds up no table that lacks a row", () => {
    const answer = host.call("FEASIBILITY", [revenue, 0.3, cost, null, null, "table"]);
    expect(answer.failed).toBe(true);
    expect(answer.message(0)).toContain("revenue_change row 4 is missing");
    const two = host.call("FEASIBILITY", [[[1], ["late"]], 0.3, [["early"], [1]], null, null, "table"]);
    expect(two.message(0)).toContain("cost_change row 1");
  });

  test("refuses a cost base of 0 and a negative cap", () => {
    expect(host.call("FEASIBILITY", [1, 1, 1, 0]).message(0)).toContain("cost_base is 0");
    expect(host.call("FEASIBILITY", [1, 1, 1, null, -1]).message(0)).toContain("max_growth is -1");
  });

  test("takes a margin rate above 1 for a percentage that lacks its sign", () => {
    const answer = host.call("FEASIBILITY", [
      [[1000], [400]],
      [[40], [0.4]],
      [[200], [120]],
    ]);
    expect(answer.cells).toEqual([["#VALUE!"], ["Feasible"]]);
    expect(answer.message(0)).toBe("Row 1: margin_rate is 40. Give a share of 1 or less, such as 0.4 for 40 %.");
  });

  test("gives a row alone what it gives in the range", () => {
    const row = fc.tuple(cellOf(100, 0), cellOf(0.3, 0.9), cellOf(20, 60));
    expectRowsAlone(
      host,
      "FEASIBILITY",
      row.map((cells) => cells.map((cell) => [cell])),
      ([r, m, c]) => [r, m, c],
    );
  });
});
