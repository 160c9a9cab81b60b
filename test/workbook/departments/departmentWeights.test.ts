import { type Answers, NO_ANSWERS } from "../../../src/workbook/departments/answers";
import { weigh } from "../../../src/workbook/departments/departmentWeights";
import { criteriaOf } from "./answerBook";

const criteria = criteriaOf({ Growth: "Outcomes", Margin: "Outcomes", Fit: "Needs", Credit: "Risks" });
const numbers = (of: Record<string, number>) => new Map(Object.entries(of));
const answers = (change: Partial<Answers>): Answers => ({ ...NO_ANSWERS, ...change });
const weights = (method: Parameters<typeof weigh>[0], change: Partial<Answers>) =>
  Array.from(weigh(method, answers(change), criteria).weights ?? [], (weight) => Number(weight.toFixed(6)));

describe("points", () => {
  test("are shares of a hundred", () => {
    const given = { points: numbers({ Growth: 40, Margin: 30, Fit: 20, Credit: 10 }) };
    expect(weights("points", given)).toEqual([0.4, 0.3, 0.2, 0.1]);
    expect(weigh("points", answers(given), criteria)).toMatchObject({ answered: "fully", missing: [] });
  });

  test("count in proportion before all are shared, and what is left is said", () => {
    const given = { points: numbers({ Growth: 60, Fit: 20 }) };
    expect(weights("points", given)).toEqual([0.75, 0, 0.25, 0]);
    expect(weigh("points", answers(given), criteria)).toMatchObject({
      answered: "partly",
      missing: ["80 of 100 points are shared, 20 left."],
    });
  });

  test("beyond a hundred count in proportion and are said", () => {
    const given = answers({ points: numbers({ Growth: 60, Fit: 60 }) });
    expect(weigh("points", given, criteria).missing).toEqual([
      "120 points are shared, 20 more than 100; they count in proportion.",
    ]);
  });

  test("give no weights where all are 0 or none are shared", () => {
    const zeros = weigh("points", answers({ points: numbers({ Growth: 0, Fit: 0 }) }), criteria);
    expect(zeros).toMatchObject({ weights: undefined, answered: "partly" });
    expect(zeros.missing[0]).toMatch(/^All points are 0\./);
    expect(weigh("points", NO_ANSWERS, criteria)).toMatchObject({ weights: undefined, answered: "nothing" });
  });

  test("that add up to a hundred but for binary fractions are all shared", () => {
    const given = answers({ points: numbers({ Growth: 33.3, Margin: 33.3, Fit: 33.3, Credit: 0.1 }) });
    expect(weigh("points", given, criteria).answered).toBe("fully");
  });
});

describe("ranks", () => {
  const order = { ranks: numbers({ Margin: 1, Growth: 2, Credit: 3, Fit: 4 }) };

  test("give the rank-order centroid or equal steps", () => {
    // ROC for four: 25/48, 13/48, 7/48, 3/48; rank sum 4/10 … 1/10
    expect(weights("roc", order)).toEqual([0.270833, 0.520833, 0.0625, 0.145833]);
    expect(weights("rank_sum", order)).toEqual([0.3, 0.4, 0.1, 0.2]);
  });

  test("that are equal share the weights of their places", () => {
    expect(weights("rank_sum", { ranks: numbers({ Growth: 1, Margin: 1, Fit: 3, Credit: 4 }) })).toEqual([
      0.35, 0.35, 0.2, 0.1,
    ]);
  });

  test("give nothing until all criteria are ranked, and the missing ones are named", () => {
    const partly = weigh("roc", answers({ ranks: numbers({ Margin: 1, Growth: 2 }) }), criteria);
    expect(partly).toEqual({ weights: undefined, answered: "partly", missing: ["Not ranked yet: Fit, Credit."] });
  });
});

describe("pairs of groups", () => {
  // Outcomes 4 : Needs 2 : Risks 1
  const groups = [
    { a: "Outcomes", b: "Needs", value: 2 },
    { a: "Needs", b: "Risks", value: 2 },
    { a: "Outcomes", b: "Risks", value: 4 },
  ];

  test("spread the weight of a group over its criteria by the points inside; one alone has all", () => {
    const given = { groups, points: numbers({ Growth: 75, Margin: 25 }) };
    expect(weights("groups", given)).toEqual([0.428571, 0.142857, 0.285714, 0.142857]);
    expect(weigh("groups", answers(given), criteria)).toMatchObject({ answered: "fully", missing: [] });
  });

  test("give no weights while a group has no points inside", () => {
    const partly = weigh("groups", answers({ groups }), criteria);
    expect(partly).toMatchObject({
      weights: undefined,
      answered: "partly",
      missing: ["Outcomes: No points are shared yet."],
      study: { ratio: expect.closeTo(0, 12) },
    });
  });

  test("weigh by the pairs there are as soon as they link all groups", () => {
    const given = answers({ groups: groups.slice(0, 2), points: numbers({ Growth: 100, Margin: 0 }) });
    const { weights: found, missing } = weigh("groups", given, criteria);
    expect(found![0]).toBeCloseTo(4 / 7, 12);
    expect(missing).toEqual(["2 of 3 pairs are compared; the others take what these imply."]);
  });

  test("say what is not linked", () => {
    const given = answers({ groups: groups.slice(0, 1), points: numbers({ Growth: 50, Margin: 50 }) });
    expect(weigh("groups", given, criteria)).toMatchObject({
      weights: undefined,
      missing: ["1 of 3 pairs are compared. Nothing links Outcomes and Needs with Risks yet, so there are no weights."],
    });
  });
});

describe("pairs of criteria", () => {
  test("weigh all criteria at once", () => {
    const consistent = [
      ["Growth", "Margin", 2],
      ["Growth", "Fit", 4],
      ["Growth", "Credit", 8],
      ["Margin", "Fit", 2],
      ["Margin", "Credit", 4],
      ["Fit", "Credit", 2],
    ] as const;
    const pairs = consistent.map(([a, b, value]) => ({ a, b, value }));
    expect(weights("criteria", { criteria: pairs })).toEqual([8, 4, 2, 1].map((x) => Number((x / 15).toFixed(6))));
  });

  test("refuse more criteria than the random index is known for", () => {
    const many = criteriaOf(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`C${i}`, ""])));
    expect(weigh("criteria", NO_ANSWERS, many)).toMatchObject({ weights: undefined });
    expect(weigh("criteria", NO_ANSWERS, many).missing[0]).toMatch(/up to 15 criteria, and there are 16/);
  });
});

test.each(["points", "roc", "rank_sum", "groups", "criteria"] as const)(
  "a single criterion has all the weight by %s, and nothing is missing",
  (method) => {
    const weighing = weigh(method, NO_ANSWERS, criteriaOf({ Growth: "Outcomes" }));
    expect(weighing).toEqual({ weights: Float64Array.of(1), answered: "fully", missing: [] });
  },
);
