import { matrixOf } from "../../../src/models/matrix";
import { portfolio as keyList, type PortfolioInput } from "../../../src/models/portfolio";
import { topProbability } from "../../../src/models/stability";
import { competition } from "../../../src/workbook/portfolioView/competition";
import { stabilityRun, stabilityTask, workOf } from "../../../src/workbook/portfolioView/stabilityRun";

const RATINGS = [
  [0.9, 0.2, 0.5],
  [0.4, 0.8, 0.6],
  [0.5, 0.6, NaN],
  [0.3, 0.3, 0.3],
  [0.6, 0.5, 0.55],
];

const INPUT: PortfolioInput = {
  ratings: matrixOf(RATINGS),
  weights: [30, 40, 30],
  capacity: 2,
  method: "minmax",
  anchors: { lo: new Float64Array(3), hi: new Float64Array(3).fill(1) },
  directions: ["benefit", "benefit", "benefit"],
};

const task = (input: PortfolioInput) => stabilityTask(competition(input, keyList(input)));

describe("a stability run", () => {
  const { anchors, directions, method } = INPUT;

  test.each([[1], [7], [500], [5000]])("in steps of %i draws gives what KAM.STABILITY gives", (step) => {
    const run = stabilityRun(task(INPUT));
    let made = 0;
    while (made < 2000) made = run.advance(step);
    expect(made).toBe(2000);
    expect(run.probability()).toEqual(
      topProbability(INPUT.ratings, INPUT.weights, 2, { anchors, directions, method }).probability,
    );
  });

  test("repeats itself", () => {
    const [first, second] = [stabilityRun(task(INPUT)), stabilityRun(task(INPUT))];
    first.advance(2000);
    second.advance(2000);
    expect(first.probability()).toEqual(second.probability());
  });

  test("lets only those compete whom the score decides about, for the places that overrides leave", () => {
    const eligible = ["always", "eligible", "eligible", "not eligible", "eligible"] as const;
    const { field, places } = task({ ...INPUT, eligible });
    expect([...field.rows]).toEqual([1, 2, 4]);
    expect(places).toBe(1);
    const run = stabilityRun(task({ ...INPUT, eligible }));
    run.advance(2000);
    expect(run.probability().reduce((sum, one) => sum + one)).toBeCloseTo(1, 9);
  });

  test("is certain where there is a place for all, or for none", () => {
    const all = stabilityRun(task({ ...INPUT, capacity: 5 }));
    all.advance(10);
    expect([...all.probability()]).toEqual([1, 1, 1, 1, 1]);
    const none = stabilityRun(task({ ...INPUT, eligible: ["always", "always", "eligible", "eligible", "eligible"] }));
    none.advance(10);
    expect([...none.probability()]).toEqual([0, 0, 0]);
  });

  test("makes fewer draws of a list that is too large for 2,000", () => {
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      Array.from({ length: 26 }, (_, j) => ((i * 7 + j) % 11) / 10),
    );
    const large: PortfolioInput = {
      ...INPUT,
      ratings: matrixOf(rows),
      weights: new Array<number>(26).fill(1),
      directions: undefined,
      anchors: { lo: new Float64Array(26), hi: new Float64Array(26).fill(1) },
    };
    expect(task(large).draws).toBe(961); // 5e8 / (20,000 × 26)
    expect(workOf(task(large))).toBeLessThanOrEqual(5e8);
  });
});
