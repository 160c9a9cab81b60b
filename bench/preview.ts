import type { Criterion } from "../src/workbook/snapshot/criteria";
import { previewer } from "../src/workbook/snapshot/preview";
import type { Portfolio } from "../src/workbook/snapshot/portfolio";
import { uniform } from "../src/models/random";
import { moveWeight } from "../src/workbook/weights/rescale";
import { safeRanges } from "../src/workbook/weights/safeRanges";

/** Accounts, and what a change of a weight may take to its preview, in milliseconds. */
const TARGETS: readonly (readonly [accounts: number, most: number])[] = [
  [660, 16],
  [10_000, 50],
];

const CRITERIA = 12;
const CAPACITY = 35;
const MOVES = 60;
const NONE: readonly boolean[] = new Array(CRITERIA).fill(false);

const criteria: readonly Criterion[] = Array.from({ length: CRITERIA }, (_, c) => ({
  name: `Criterion ${c + 1}`,
  group: "",
  direction: c % 4 === 3 ? "cost" : "benefit",
  lo: 0,
  hi: 10,
  weight: c + 1,
  cell: c + 1,
  computed: false,
  definition: "",
}));

/** Ratings from 0 to 10 in hundredths, every fiftieth missing. */
function portfolioOf(accounts: number): Portfolio {
  const next = uniform(1);
  const values = Float64Array.from({ length: accounts * CRITERIA }, () =>
    next() < 0.02 ? NaN : Math.round(next() * 1000) / 100,
  );
  return {
    accounts: Array.from({ length: accounts }, (_, i) => `Account ${i}`),
    criteria: criteria.map((_, c) => c),
    ratings: { rows: accounts, columns: CRITERIA, values },
    unreadable: criteria.map(() => new Map()),
    eligible: Array.from({ length: accounts }, (_, i) =>
      i % 9 === 0 ? "not eligible" : i % 500 === 1 ? "always" : "eligible",
    ),
    eligibilityErrors: new Map(),
    revenue: undefined,
    parents: undefined,
    overrides: new Array(accounts).fill(undefined),
    capacity: CAPACITY,
    minCoverage: 0.6,
  };
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;

/** Times of single calls, the first of them without the engine's help. */
function timed(call: (move: number) => unknown): { readonly median: number; readonly most: number } {
  const times = Array.from({ length: MOVES }, (_, move) => {
    const before = performance.now();
    call(move);
    return performance.now() - before;
  });
  return { most: Math.max(...times), median: median(times) };
}

const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(9);

console.log(
  `\nFrom a change of a weight to the new preview, ${CRITERIA} criteria, ${CAPACITY} places (slowest: the first, uncompiled)`,
);
for (const [accounts, most] of TARGETS) {
  const portfolio = portfolioOf(accounts);
  const preview = previewer(portfolio, criteria);
  const ranges = safeRanges(portfolio, criteria);
  const now = { weights: criteria.map(({ weight }) => weight), held: NONE };
  const moved = (move: number) => moveWeight(now, move % CRITERIA, 1 + (move % 20)).weights;
  const shown = timed((move) => preview(moved(move)));
  const safe = timed((move) => ranges({ weights: moved(move), held: NONE }));
  const verdict = shown.median <= most ? "met" : "MISSED";
  console.log(
    `${accounts.toLocaleString("en").padStart(7)} accounts: median${ms(shown.median)}, slowest${ms(shown.most)}, target ${most} ms ${verdict};` +
      ` safe ranges median${ms(safe.median)}, slowest${ms(safe.most)}`,
  );
}
