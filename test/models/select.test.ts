import fc from "fast-check";
import { moves } from "../../src/models/moves";
import { select } from "../../src/models/select";
import type { Eligibility } from "../../src/models/status";

const of = (...scores: number[]) => Float64Array.from(scores);

describe("select", () => {
  test("takes the best scores until the places are gone", () => {
    const { status, counts, cutScore, rank, order } = select(of(0.2, 0.9, 0.5, 0.7), 2);
    expect(status).toEqual(["Reserve", "Key", "Reserve", "Key"]);
    expect(counts).toMatchObject({ Key: 2, Reserve: 2, "Tie at cut": 0 });
    expect(cutScore).toBe(0.7);
    expect([...rank]).toEqual([4, 1, 3, 2]);
    expect([...order]).toEqual([1, 3, 2, 0]);
  });

  test("makes all eligible accounts key where there are places for all", () => {
    expect(select(of(0.2, 0.9, 0.5), 3).status).toEqual(["Key", "Key", "Key"]);
    expect(select(of(0.2, 0.9, 0.5), 35).status).toEqual(["Key", "Key", "Key"]);
    expect(select(of(0.5, 0.5), 2).status).toEqual(["Key", "Key"]);
  });

  test("calls every account that ties across the cut a tie, and nobody else", () => {
    const { status, rank, cutScore } = select(of(0.9, 0.7, 0.7, 0.7, 0.4), 3);
    expect(status).toEqual(["Key", "Tie at cut", "Tie at cut", "Tie at cut", "Reserve"]);
    expect([...rank]).toEqual([1, 2, 2, 2, 5]);
    expect(cutScore).toBe(0.7);
  });

  test("leaves equal scores alone that do not straddle the cut", () => {
    expect(select(of(0.7, 0.7, 0.4, 0.4), 2).status).toEqual(["Key", "Key", "Reserve", "Reserve"]);
  });

  test("takes scores for equal that differ by rounding only, against the first of the group", () => {
    expect(select(of(0.3, 0.1 + 0.2), 1).status).toEqual(["Tie at cut", "Tie at cut"]);
    // Each is within 1e-9 of its neighbour, but the third is not of the first.
    expect(select(of(1, 1 - 8e-10, 1 - 1.6e-9), 2).status).toEqual(["Key", "Key", "Reserve"]);
  });

  test("lets the larger amount decide among equal scores, and leaves equal amounts tied", () => {
    const scores = of(0.9, 0.7, 0.7, 0.7, 0.8);
    expect(select(scores, 3, { tiebreak: of(1, 20, 30, 10, 1) }).status).toEqual([
      "Key",
      "Reserve",
      "Key",
      "Reserve",
      "Key",
    ]);
    const { status, rank } = select(scores, 3, { tiebreak: of(1, 30, 30, 10, 1) });
    expect(status).toEqual(["Key", "Tie at cut", "Tie at cut", "Reserve", "Key"]);
    expect([...rank]).toEqual([1, 3, 3, 5, 2]);
  });

  test("never lets the tiebreak lift an account over a better score", () => {
    expect(select(of(0.9, 0.8), 1, { tiebreak: of(1, 1_000_000) }).status).toEqual(["Key", "Reserve"]);
  });

  test("counts a missing tiebreak as 0", () => {
    expect(select(of(0.7, 0.7), 1, { tiebreak: of(NaN, 0) }).status).toEqual(["Tie at cut", "Tie at cut"]);
    expect(select(of(0.7, 0.7), 1, { tiebreak: of(NaN, 5) }).status).toEqual(["Reserve", "Key"]);
  });

  test("keeps the order of precedence", () => {
    const eligible: Eligibility[] = ["not eligible", "always", "always", "unknown", "unknown", "eligible", "eligible"];
    const scores = of(NaN, NaN, 0.1, NaN, 0.9, NaN, 0.1);
    expect(select(scores, 9, { eligible, minScore: 0.5 }).status).toEqual([
      "Not eligible",
      "Key (override)",
      "Key (override)",
      "Unknown",
      "Unknown",
      "No score",
      "Below cut",
    ]);
  });

  test("uses up capacity by overrides, and leaves no place by score beyond it", () => {
    const eligible: Eligibility[] = ["always", "eligible", "always", "eligible"];
    expect(select(of(0.1, 0.9, 0.2, 0.8), 3, { eligible }).status).toEqual([
      "Key (override)",
      "Key",
      "Key (override)",
      "Reserve",
    ]);
    const over = select(of(0.1, 0.9, 0.2, 0.8), 1, { eligible });
    expect(over.status).toEqual(["Key (override)", "Reserve", "Key (override)", "Reserve"]);
    expect(over.cutScore).toBeNaN();
  });

  test("admits a score equal to the least score", () => {
    const { status, cutScore } = select(of(0.9, 0.1 + 0.2, 0.29), 5, { minScore: 0.3 });
    expect(status).toEqual(["Key", "Key", "Below cut"]);
    expect(cutScore).toBe(0.3);
    expect(select(of(0.3, 0.9), 5, { minScore: 0.1 + 0.2 }).status).toEqual(["Key", "Key"]);
  });

  test("ranks accounts below the least score and overrides too, but none that is not eligible or has no score", () => {
    const eligible: Eligibility[] = ["eligible", "always", "not eligible", "unknown", "eligible", "eligible"];
    const { rank } = select(of(0.2, 0.1, 0.99, 0.98, NaN, 0.8), 2, { eligible, minScore: 0.5 });
    expect([...rank]).toEqual([2, 3, NaN, NaN, NaN, 1]);
  });

  test("leaves accounts out that cannot be read", () => {
    const errors = new Map([[0, new Error() as never]]);
    const { status, counts } = select(of(0.9, 0.8, 0.7), 1, { errors });
    expect(status).toEqual([undefined, "Key", "Reserve"]);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(2);
  });

  test.each([0, -1, 0.5, 2.5, NaN])("refuses a capacity of %p", (capacity) => {
    expect(() => select(of(1, 2), capacity)).toThrow(`capacity is ${capacity}. Give a whole number of accounts`);
  });

  test("refuses a single account", () => {
    expect(() => select(of(0.9), 35)).toThrow("scores needs the whole list, not one row");
  });

  const lists = fc
    .array(
      fc.record({
        score: fc.option(fc.integer({ min: -5, max: 5 }), { nil: NaN }),
        amount: fc.integer({ min: 0, max: 3 }),
        eligible: fc.constantFrom<Eligibility>("eligible", "eligible", "always", "not eligible", "unknown"),
      }),
      { minLength: 2, maxLength: 25 },
    )
    .chain((accounts) => fc.record({ accounts: fc.constant(accounts), capacity: fc.integer({ min: 1, max: 12 }) }));

  const run = (accounts: readonly { score: number; amount: number; eligible: Eligibility }[], capacity: number) =>
    select(of(...accounts.map((a) => a.score)), capacity, {
      eligible: accounts.map((a) => a.eligible),
      tiebreak: of(...accounts.map((a) => a.amount)),
      minScore: -3,
    });

  test("does not depend on the order of the accounts", () => {
    fc.assert(
      fc.property(lists, ({ accounts, capacity }) => {
        const forward = run(accounts, capacity);
        const backward = run([...accounts].reverse(), capacity);
        expect([...backward.status].reverse()).toEqual(forward.status);
        expect([...backward.rank].reverse()).toEqual([...forward.rank]);
        expect(backward.cutScore).toBe(forward.cutScore);
      }),
    );
  });

  test("never takes more accounts by score than there are places, and leaves none free while someone waits", () => {
    fc.assert(
      fc.property(lists, ({ accounts, capacity }) => {
        const { counts } = run(accounts, capacity);
        const places = Math.max(0, capacity - counts["Key (override)"]);
        expect(counts.Key).toBeLessThanOrEqual(places);
        if (counts["Tie at cut"] > 0) expect(counts.Key + counts["Tie at cut"]).toBeGreaterThan(places);
        else if (counts.Reserve > 0) expect(counts.Key).toBe(places);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(accounts.length);
      }),
    );
  });
});

describe("moves", () => {
  // Cut score 0.7 with two places.
  const scores = of(0.9, 0.7, 0.66, 0.6, 0.5, 0.65);
  const selection = select(scores, 2);
  const was = [true, false, true, true, false, undefined];

  test("says who stays, enters, leaves, is watched and is new", () => {
    expect(moves(selection, scores, was)).toEqual(["Stays", "Enters", "Watch", "Leaves", "", "New"]);
  });

  test("watches at the edge of the buffer, and not beyond", () => {
    // 0.75 − 0.70 is 0.050000000000000044
    const edge = of(0.8, 0.75, 0.7);
    const list = select(edge, 2);
    expect(moves(list, edge, [true, true, true], 0.05)[2]).toBe("Watch");
    expect(moves(list, edge, [true, true, true], 0.049)[2]).toBe("Leaves");
    expect(moves(list, edge, [true, true, true], 0)[2]).toBe("Leaves");
  });

  test("watches a former key account that ties at the cut", () => {
    const tied = of(0.9, 0.7, 0.7);
    expect(moves(select(tied, 2), tied, [true, true, false], 0)).toEqual(["Stays", "Watch", ""]);
  });

  test("measures from the least score where places are left", () => {
    const few = of(0.9, 0.48, 0.4);
    expect(moves(select(few, 5, { minScore: 0.5 }), few, [true, true, true])).toEqual(["Stays", "Watch", "Leaves"]);
  });

  test("lets an account go that is not eligible, unknown or without a score, however close", () => {
    const eligible: Eligibility[] = ["eligible", "not eligible", "unknown", "eligible"];
    const list = of(0.9, 0.89, 0.89, NaN);
    expect(moves(select(list, 1, { eligible }), list, [true, true, true, true])).toEqual([
      "Stays",
      "Leaves",
      "Leaves",
      "Leaves",
    ]);
  });

  test("refuses a negative buffer", () => {
    expect(() => moves(selection, scores, was, -0.05)).toThrow("buffer is -0.05. Give score points of zero or more");
  });
});
