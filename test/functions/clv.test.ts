import { type FakeHost, sourceHost } from "../support/fakeHost";
import { cellOf, expectRowsAlone } from "../support/rowFunction";
import fc from "fast-check";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("clv");
});

const value = (...args: unknown[]) => host.call("CLV", args);

describe("KAM.CLV in a cell", () => {
  test("takes one figure for all accounts or one for each, in rows or columns", () => {
    const { cells } = value([[100], [200]], 0.8, 0.1);
    expect(cells.map(([x]) => Number(x).toFixed(4))).toEqual(["266.6667", "533.3333"]);
    expect(value([[100, 200]], [[0.8, 0.8]], 0.1).cells).toEqual(cells);
  });

  test("takes a blank or 0 horizon for one without end", () => {
    const endless = value(100, 0.8, 0.1).cells;
    for (const horizon of [0, null, [[""]]]) expect(value(100, 0.8, 0.1, null, horizon).cells).toEqual(endless);
    expect(value([[100], [100]], 0.8, 0.1, null, [[null], [5]]).cells[1]![0]).toBeCloseTo(212.4097, 4);
  });

  test("knows both timings", () => {
    expect(value(100, 0.8, 0.1, null, 5, "Start").cells[0]![0]).toBeCloseTo(292.063384, 6);
    expect(value(100, 0.8, 0.1, null, 5, "soon").message(0)).toContain('timing "soon" is not known. Use end or start');
  });

  test("gives one bad cell for one bad row, and names the row", () => {
    const answer = value([[100], [100], [100], ["n/a"], ["12k"]], [[0.8], [80], [1], [0.5], [0.5]], 0, null, null);
    expect(answer.cells.map(([x]) => x)).toEqual([expect.closeTo(400, 9), "#VALUE!", "#VALUE!", "#N/A", "#VALUE!"]);
    expect(answer.message(1)).toBe("Row 2: retention is 80. Give a share from 0 to 1, such as 0.8.");
    expect(answer.message(2)).toContain("Row 3: retention × (1 + growth) is 1");
    expect(answer.message(3)).toContain("margin row 4 is missing");
    expect(answer.message(4)).toContain('margin row 5 is the text "12k"');
  });

  test("refuses arguments of different lengths", () => {
    expect(value([[1], [2], [3]], [[0.1], [0.2]], 0.1).message(0)).toContain(
      "retention has 2 values, but there are 3 rows",
    );
    expect(
      value(
        [
          [1, 2],
          [3, 4],
        ],
        0.1,
        0.1,
      ).message(0),
    ).toContain("margin has 2 rows and 2 columns");
  });

  test("gives a row alone what it gives in the range", () => {
    const cells = [cellOf(100, -20), cellOf(0.8, 1, 80), cellOf(0, 5, 2.5)];
    expectRowsAlone(
      host,
      "CLV",
      fc.tuple(...cells).map((row) => row.map((cell) => [cell])),
      ([m, r, h]) => [m, r, 0.1, null, h],
    );
  });
});
