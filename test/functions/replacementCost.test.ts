import fc from "fast-check";
import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("replacementCost");
});

describe("KAM.REPLACEMENTCOST in a cell", () => {
  test("adds up its parts", () => {
    const args = [[[120_000], [60_000]], 20_000, 6, 6, 0.25];
    expect(host.call("REPLACEMENTCOST", args).cells).toEqual([[170_000], [125_000]]);
    expect(host.call("REPLACEMENTCOST", [...args, "parts"]).cells).toEqual([
      [80_000, 60_000, 30_000],
      [80_000, 30_000, 15_000],
    ]);
  });

  test("has no ramp and wins every attempt unless told otherwise", () => {
    expect(host.call("REPLACEMENTCOST", [120_000, 20_000, 6]).cells).toEqual([[80_000]]);
  });

  test("gives one bad row for one bad row, in every part", () => {
    const answer = host.call("REPLACEMENTCOST", [[[120_000], ["n/a"]], 20_000, [[6], [3]], null, null, "parts"]);
    expect(answer.cells).toEqual([
      [20_000, 60_000, 0],
      ["#N/A", "#N/A", "#N/A"],
    ]);
    expect(host.call("REPLACEMENTCOST", [1, 1, 1, 0, 0]).message(0)).toContain("Row 1: win_rate is 0");
    expect(host.call("REPLACEMENTCOST", [1, 1, -1]).message(0)).toContain("months_to_replace is -1");
  });

  test("gives a row alone what it gives in the range", () => {
    const row = fc.tuple(cellOf(100, 5), cellOf(20), cellOf(6, -1), cellOf(1, 0.5, 0));
    expectRowsAlone(
      host,
      "REPLACEMENTCOST",
      row.map((cells) => cells.map((cell) => [cell])),
      ([m, a, t, w]) => [m, a, t, 2, w],
    );
  });
});
