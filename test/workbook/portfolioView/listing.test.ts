import { score } from "../../../src/functions/score";
import { select } from "../../../src/functions/select";
import { boundColumns } from "../../../src/workbook/portfolioView/boundColumns";
import { listing } from "../../../src/workbook/portfolioView/listing";
import { HostError, installCustomFunctions } from "../../support/fakeHost";
import { accountRows } from "../modelTables";
import { portfolioIn, portfolioOf, type ReadPortfolio } from "./portfolioOf";

function list({ portfolio, criteria, weights, blocks }: ReadPortfolio, own: readonly number[] = weights) {
  return listing(portfolio, criteria, own, boundColumns(blocks).revenue?.amounts);
}

describe("the list of accounts", () => {
  beforeAll(installCustomFunctions);

  test("has rank, score, status and revenue of each account in the order of the table", () => {
    const { rows, key, problem } = list(portfolioIn());
    expect(rows[0]).toEqual({
      row: 0,
      account: "Alder",
      rank: 1,
      score: expect.closeTo(0.69, 12),
      status: "Key",
      revenue: 100,
    });
    expect(rows.map(({ status }) => status)).toEqual(["Key", "Key", "Reserve", "No score", "Not eligible"]);
    expect(rows[3]).toMatchObject({ rank: undefined, score: undefined, revenue: 40 });
    expect([key, problem]).toEqual([2, undefined]);
  });

  test("shows what other weights would give", () => {
    // Growth alone: Alder 0.9, Cedar 0.5, Birch 0.4
    expect(list(portfolioIn(), [50, 0, 0]).rows.map(({ status }) => status)).toEqual([
      "Key",
      "Reserve",
      "Key",
      "No score",
      "Not eligible",
    ]);
  });

  test("is what the functions give in the cells, ties and text among the ratings included", () => {
    const rows = [...accountRows(), ["Fir", 5, "Always", 90, 1, "", 1], ["Gorse", 6, "Yes", 0, 4, "", 9]];
    rows[2]![4] = "many";
    const shown = list(portfolioOf(rows)).rows;
    const blanks = (cell: unknown) => (cell === "" ? "n/a" : cell);
    const ratings = rows.map((row) => [row[3], row[4], row[6]].map(blanks));
    const scores = score(
      ratings,
      [[20, 50, 30]],
      [["cost", "benefit", "benefit"]],
      [
        [0, 0, 0],
        [100, 10, 10],
      ],
      "score" as never,
      "minmax" as never,
      "reweight" as never,
      0.6,
    );
    const cells = (output: string) =>
      select(
        scores,
        2,
        rows.map((row) => [row[2]]),
        output as never,
      );
    const orNothing = (cell: unknown) => (cell instanceof HostError ? undefined : cell);
    expect(shown.map((row) => row.score)).toEqual(scores.map(([cell]) => orNothing(cell)));
    expect(shown.map((row) => row.rank)).toEqual(cells("rank").map(([cell]) => orNothing(cell)));
    expect(shown.map((row) => row.status)).toEqual(cells("status").map(([cell]) => orNothing(cell)));
  });

  test("says that there is no score while all weights are 0, and shows the accounts all the same", () => {
    const { rows, list: made, problem } = list(portfolioIn(), [0, 0, 0]);
    expect(problem).toBe("There are no scores while all weights are 0. Give at least one criterion a weight.");
    expect(made).toBeUndefined();
    expect(rows[0]).toMatchObject({ account: "Alder", revenue: 100, score: undefined, status: undefined });
  });

  test("scores an account that is alone, without a list", () => {
    const { rows, problem } = list(portfolioOf(accountRows().slice(0, 1)));
    expect(rows).toEqual([
      { row: 0, account: "Alder", rank: undefined, score: expect.closeTo(0.69, 12), status: undefined, revenue: 100 },
    ]);
    expect(problem).toBe("One account alone makes no key list.");
  });

  test("says that the table is empty", () => {
    expect(list(portfolioOf([]))).toMatchObject({ rows: [], problem: expect.stringContaining("no accounts yet") });
  });
});
