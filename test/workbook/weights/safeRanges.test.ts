import fc from "fast-check";
import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { previewer } from "../../../src/workbook/snapshot/preview";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { sumOf } from "../../../src/workbook/weights/precision";
import { safeRanges } from "../../../src/workbook/weights/safeRanges";
import { accountRows, accountsTable, modelBlocks } from "../modelTables";

function model(rows: CellValue[][]) {
  const reading = takeSnapshot(modelBlocks({ portfolio: accountsTable(rows) }));
  if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
  return { portfolio: reading.snapshot.portfolio.portfolio, criteria: reading.snapshot.criteria };
}

const FREE = [false, false, false];

function rangesOf(rows: CellValue[][], weights: readonly number[], held: readonly boolean[] = FREE) {
  const { portfolio, criteria } = model(rows);
  return safeRanges(portfolio, criteria)({ weights, held });
}

describe("safe ranges", () => {
  test("end where two accounts change places across the cut, in the unit of the weights", () => {
    // Growth t, the others 3:2. Alder 0.48 + 0.42 t, Birch 0.94 − 0.54 t, Cedar 0.5: Cedar passes Alder below 0.0476
    // and Birch above 0.8148, the nearer of which is the change at 0.8148
    const [growth] = rangesOf(accountRows(), [50, 30, 20]);
    expect(growth!.low).toBeCloseTo(100 * (0.02 / 0.42), 9);
    expect(growth!.high).toBeCloseTo(100 * (0.44 / 0.54), 9);
    expect(growth!.change).toMatchObject({ leaves: "Birch", enters: "Cedar" });
    expect(rangesOf(accountRows(), [0.5, 0.3, 0.2])[0]!.high).toBeCloseTo(0.44 / 0.54, 9);
  });

  test("beside a held weight move only what is not held", () => {
    // Days overdue held at 20, fit takes what growth gives: Birch 0.2 + 0.9 (0.8 − t) + 0.4 t and Cedar 0.5 meet at
    // t = 0.84, beyond the 0.8 there are; Alder 0.18 + 0.2 (0.8 − t) + 0.9 t falls to Cedar's 0.5 at t = 0.16 / 0.7
    const [growth] = rangesOf(accountRows(), [50, 30, 20], [false, false, true]);
    expect(growth!.low).toBeCloseTo(100 * (0.16 / 0.7), 9);
    expect([growth!.high, growth!.room]).toEqual([expect.closeTo(80, 9), expect.closeTo(80, 9)]);
    expect(growth!.change).toMatchObject({ leaves: "Alder", enters: "Cedar" });
  });

  test("leave accounts out that are not eligible or on the list by override", () => {
    const rows = accountRows();
    rows[1]![2] = "Always";
    // One place by score, between Alder and Cedar: 0.48 + 0.42 t = 0.5
    const [growth] = rangesOf(rows, [50, 30, 20]);
    expect(growth!.low).toBeCloseTo(100 * (0.02 / 0.42), 9);
    expect(growth!.high).toBe(100);
  });

  test("are everything where all can be key, and nothing for a weight that cannot move", () => {
    const rows = accountRows().slice(0, 2);
    expect(rangesOf(rows, [50, 30, 20])[0]).toEqual({ low: 0, high: 100, room: 100, change: undefined });
    expect(rangesOf(accountRows(), [50, 30, 20], [false, true, true])).toEqual([undefined, undefined, undefined]);
    expect(rangesOf(accountRows(), [0, 0, 0])).toEqual([undefined, undefined, undefined]);
  });

  test("hold what they promise: within, the preview's key list is that of now; just beyond, it is another", () => {
    const rating = fc.integer({ min: 0, max: 100 }).map((n) => n / 10);
    const rows = fc.array(fc.tuple(rating, rating, rating), { minLength: 3, maxLength: 12 });
    const weights = fc.tuple(
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 5, max: 60 }),
    );
    const held = fc.constantFrom(FREE, [false, false, true], [false, true, false]);
    fc.assert(
      fc.property(rows, weights, held, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (ratings, now, isHeld, at) => {
        const accounts = ratings.map(([a, b, c], i): CellValue[] => [`A${i}`, 1, "Yes", 10 * a, b, "", c]);
        const { portfolio, criteria } = model(accounts);
        const preview = previewer(portfolio, criteria);
        const keyOf = (all: readonly number[]) => {
          const read = preview(all);
          if ("problem" in read) throw new Error(read.problem);
          return { tied: read.preview.tied, ...moves(read.preview) };
        };
        const base = keyOf(now);
        fc.pre(base.tied.length === 0);
        const [range] = safeRanges(portfolio, criteria)({ weights: now, held: isHeld });
        const others = now.map((weight, c) => (c === 0 || isHeld[c] ? 0 : weight));
        const withFirst = (first: number) => {
          const rest = range!.room - first;
          return now.map((weight, c) => (c === 0 ? first : isHeld[c] ? weight : (rest * weight) / sumOf(others)));
        };
        const inside = range!.low + at * (range!.high - range!.low);
        expect(keyOf(withFirst(inside))).toEqual(base);
        const beyond = range!.high + 1e-4 * range!.room;
        if (beyond < range!.room) expect(keyOf(withFirst(beyond))).not.toEqual(base);
      }),
      { numRuns: 300 },
    );
  });
});

/** Who enters and leaves against the sheet's weights, which tells the list. */
function moves({ enters, leaves, key }: { enters: readonly string[]; leaves: readonly string[]; key: number }) {
  return { enters, leaves, key };
}
