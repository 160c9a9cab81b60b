import fc from "fast-check";
import { explain, scored } from "../../../src/workbook/portfolioView/explanation";
import { portfolioInput } from "../../../src/workbook/snapshot/keyList";
import { accountRows } from "../modelTables";
import { portfolioIn, portfolioOf, type ReadPortfolio } from "./portfolioOf";

function explained({ portfolio, criteria, weights }: ReadPortfolio, row: number, own = weights) {
  const input = portfolioInput(portfolio, criteria, own);
  const columns = portfolio.criteria.map((c) => criteria[c]!);
  return explain(input, scored(input), columns, row);
}

describe("why an account has its score", () => {
  test("each criterion gives its weight times its rating on the common scale", () => {
    // Alder: days overdue 10 of 100 the wrong way round 0.9 × 0.2, growth 0.9 × 0.5, fit 0.2 × 0.3
    const { parts, score, missing, coverage } = explained(portfolioIn(), 0);
    expect(
      parts.map(({ criterion, rating, value, weight, part }) => [criterion.name, rating, value, weight, part]),
    ).toEqual([
      ["Days overdue", 10, expect.closeTo(0.9), 0.2, expect.closeTo(0.18)],
      ["Growth", 9, expect.closeTo(0.9), 0.5, expect.closeTo(0.45)],
      ["Fit", 2, expect.closeTo(0.2), 0.3, expect.closeTo(0.06)],
    ]);
    expect(score).toBeCloseTo(0.69, 12);
    expect([missing, coverage]).toEqual([[], 1]);
  });

  test("names a missing rating and spreads its weight over the others in proportion", () => {
    const rows = accountRows();
    rows[0]![6] = "n/a";
    const { parts, score, missing, coverage } = explained(portfolioOf(rows), 0);
    expect(missing.map(({ criterion }) => criterion.name)).toEqual(["Fit"]);
    expect(coverage).toBeCloseTo(0.7, 12);
    expect(parts.map(({ effective }) => effective)).toEqual([expect.closeTo(2 / 7), expect.closeTo(5 / 7), 0]);
    expect(parts[2]).toMatchObject({ rating: undefined, value: undefined, part: 0 });
    expect(score).toBeCloseTo((0.2 * 0.9 + 0.5 * 0.9) / 0.7, 12);
  });

  test("leaves out criteria without weight and names them", () => {
    const { parts, unweighted } = explained(portfolioIn(), 0, [50, 0, 20]);
    expect(parts.map(({ criterion }) => criterion.name)).toEqual(["Days overdue", "Growth"]);
    expect(unweighted.map(({ name }) => name)).toEqual(["Fit"]);
  });

  test("parts sum to the score and effective weights to 1, whatever is rated and weighed", () => {
    const rating = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant<"">(""));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 6 }),
        fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })),
        (ratings, weights) => {
          const read = portfolioOf(ratings.map(([a, b, c], i) => [`Account ${i}`, 1, "Yes", a, b, "", c]));
          const input = portfolioInput(read.portfolio, read.criteria, weights);
          const scores = scored(input);
          ratings.forEach((_, row) => {
            if (scores.errors.has(row)) return;
            const { parts, score } = explained(read, row, weights);
            const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
            expect(sum(parts.map(({ part }) => part))).toBeCloseTo(score, 10);
            expect(sum(parts.map(({ effective }) => effective))).toBeCloseTo(1, 10);
          });
        },
      ),
    );
  });
});
