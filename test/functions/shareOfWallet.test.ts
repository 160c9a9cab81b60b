import fc from "fast-check";
import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("shareOfWallet");
});

describe("KAM.SHAREOFWALLET in a cell", () => {
  const sales = [[30], [50], [150], [10], [10]];
  const spend = [[120], [null], [120], [0], ["n/a"]];
  const rank = [[null], [2], [null], [null], [null]];
  const suppliers = [[null], [3], [null], [null], [null]];

  test("measures, estimates, and says which", () => {
    const of = (output: string) =>
      host.call("SHAREOFWALLET", [sales, spend, output, rank, suppliers]).cells.map(([x]) => x);
    expect(of("share")).toEqual([0.25, expect.closeTo(1 / 3, 14), 1.25, "#DIV/0!", "#N/A"]);
    expect(of("headroom")).toEqual([90, expect.closeTo(100, 9), -30, "#DIV/0!", "#N/A"]);
    expect(of("basis")).toEqual(["measured", "estimated", "measured (stale spend)", "#DIV/0!", "#N/A"]);
  });

  test("takes a spend of 0 beside a rank for one that is not known, as a blank cell may arrive", () => {
    expect(host.call("SHAREOFWALLET", [50, 0, "basis", 2, 3]).cells).toEqual([["estimated"]]);
  });

  test("says what is missing without spend and rank", () => {
    const answer = host.call("SHAREOFWALLET", [sales]);
    expect(answer.cells[0]).toEqual(["#N/A"]);
    expect(answer.message(0)).toBe(
      "Row 1: spend is missing. Enter the spend, or pass rank and suppliers to estimate it.",
    );
    expect(host.call("SHAREOFWALLET", [10, null, null, 4, 3]).message(0)).toContain("rank is 4 of 3 suppliers");
  });

  test("gives a row alone what it gives in the range", () => {
    const row = fc.tuple(cellOf(10, 200), cellOf(100, 0, -4), cellOf(1, 2, 0), cellOf(1, 3));
    expectRowsAlone(
      host,
      "SHAREOFWALLET",
      row.map((cells) => cells.map((cell) => [cell])),
      ([s, w, r, n]) => [s, w, null, r, n],
    );
  });
});
