import { netByCustomer, rowsAsCustomers } from "../../../src/models/customers";
import { bubbleMatrix, groupsOf, MOST_BUBBLES, usualAxes } from "../../../src/workbook/portfolioView/bubbleMatrix";
import { boundColumns } from "../../../src/workbook/portfolioView/boundColumns";
import { concentrationTiles } from "../../../src/workbook/portfolioView/concentrationTiles";
import { listing } from "../../../src/workbook/portfolioView/listing";
import { paretoCurve } from "../../../src/workbook/portfolioView/paretoCurve";
import { MOST_BARS, stabilityBars } from "../../../src/workbook/portfolioView/stabilityBars";
import { tierColumns, tierContribution } from "../../../src/workbook/portfolioView/tierContribution";
import { portfolioInput } from "../../../src/workbook/snapshot/keyList";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { accountColumns, accountRows, accountsTable, settingsCells, settingsTable } from "../modelTables";
import { portfolioIn, portfolioOf, type ReadPortfolio } from "./portfolioOf";

const amountsOf = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));

describe("the concentration tiles", () => {
  test("show the measures of amounts 40, 30, 20 and 10", () => {
    // HHI 1600 + 900 + 400 + 100; 1 / 0.3
    expect(concentrationTiles(amountsOf(40, 30, 20, 10), undefined)).toEqual({
      hhi: expect.closeTo(3000),
      band: "high",
      cuts: [1500, 2500],
      k: 4,
      cr: 1,
      largest: 0.4,
      effective: expect.closeTo(10 / 3),
      customers: 4,
      credits: 0,
    });
  });

  test("take k and the bands from the settings where they are there", () => {
    const settings = settingsTable([
      ...settingsCells().filter(([label]) => label !== "Customers in CR"),
      ["Customers in CR", 2, "", ""],
      ["HHI band, moderate from", 2000, "", ""],
      ["HHI band, high from", 4000, "", ""],
    ]);
    expect(concentrationTiles(amountsOf(40, 30, 20, 10), settings)).toMatchObject({
      k: 2,
      cr: expect.closeTo(0.7),
      band: "moderate",
      cuts: [2000, 4000],
    });
  });

  test("name the ratio by its k, also where there are fewer customers", () => {
    expect(concentrationTiles(amountsOf(30, 10), undefined)).toMatchObject({ k: 4, cr: 1, customers: 2 });
  });

  test("are shares of the entity revenue where the settings have it", () => {
    // 100 of 200: shares 0.2, 0.15, 0.1, 0.05, HHI 400 + 225 + 100 + 25
    const settings = settingsTable([...settingsCells(), ["Entity revenue", 200, "", ""]]);
    expect(concentrationTiles(amountsOf(40, 30, 20, 10), settings)).toMatchObject({
      hhi: expect.closeTo(750),
      cr: expect.closeTo(0.5),
      largest: expect.closeTo(0.2),
    });
    for (const nothing of ["", 0, -5, "200"]) {
      const other = settingsTable([...settingsCells(), ["Entity revenue", nothing, "", ""]]);
      expect(concentrationTiles(amountsOf(40, 30, 20, 10), other)).toMatchObject({ hhi: expect.closeTo(3000) });
    }
  });

  test("say why there are none", () => {
    const none = { problem: "No customer has a revenue above 0, so there are no shares." };
    expect(concentrationTiles(amountsOf(0, 0), undefined)).toEqual(none);
    expect(paretoCurve(amountsOf(-5))).toEqual(none);
    const credits = { problem: "Credits take off all the revenue of the list, so there are no shares." };
    expect(concentrationTiles(amountsOf(10, -30), undefined)).toEqual(credits);
    expect(paretoCurve(amountsOf(10, -30))).toEqual(credits);
    expect(paretoCurve(amountsOf(10, -30), 100)).toMatchObject({ reached: 0.1, credits: -0.3 });
  });
});

describe("the Pareto curve", () => {
  test("says how many customers reach the line", () => {
    // 60, 85, 95, 100 %
    const curve = paretoCurve(amountsOf(10, 60, 5, 25));
    expect(curve).toMatchObject({ customers: 4, reachedBy: 2, line: 0.8, credits: 0 });
    if ("problem" in curve) throw new Error(curve.problem);
    expect(curve.points.map(({ cumulative }) => cumulative)).toEqual([0.6, 0.85, 0.95, 1]);
    expect(curve.largest[0]).toEqual({ place: 1, customer: "Row 2", amount: 60, cumulative: 0.6 });
  });

  test("passes 100 % where there are credits", () => {
    const curve = paretoCurve(amountsOf(60, 50, -10));
    expect(curve).toMatchObject({ credits: -0.1, points: [{ cumulative: 0.6 }, { cumulative: 1.1 }] });
  });

  test("over an entity revenue says what the list comes to, and what is not in it", () => {
    expect(paretoCurve(amountsOf(60, 30, 10), 125)).toMatchObject({ reachedBy: 3, reached: 0.8, notInList: 0.2 });
    expect(paretoCurve(amountsOf(60, 30, 10), 200)).toMatchObject({
      reachedBy: undefined,
      reached: 0.5,
      notInList: 0.5,
      points: [{ cumulative: 0.3 }, { cumulative: 0.45 }, { cumulative: 0.5 }],
    });
    expect(paretoCurve(amountsOf(60, 30, 10), 80)).toMatchObject({ reachedBy: 2, notInList: -0.25 });
  });

  test("of 10,000 customers keeps few points, the ends and the one at the line among them", () => {
    const amounts = amountsOf(...Array.from({ length: 10_000 }, (_, i) => 1 + (i % 97)));
    const curve = paretoCurve(amounts);
    if ("problem" in curve) throw new Error(curve.problem);
    const places = curve.points.map(({ place }) => place);
    expect(places.length).toBeLessThanOrEqual(81);
    expect([places[0], places.at(-1)]).toEqual([1, 10_000]);
    expect(places).toContain(curve.reachedBy);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

function tiersOf(read: ReadPortfolio, column?: number) {
  const { portfolio, criteria, weights, blocks } = read;
  const bound = boundColumns(blocks);
  const amounts = netByCustomer(bound.revenue!.amounts, bound.customers);
  const { rows } = listing(portfolio, criteria, weights, bound.revenue!.amounts);
  const source = column === undefined ? ({ kind: "keyList" } as const) : ({ kind: "column", column } as const);
  const tiers = tierContribution(amounts, source, rows, blocks.portfolio!, blocks.settings);
  if ("problem" in tiers) throw new Error(tiers.problem);
  return tiers;
}

describe("the contribution of tiers", () => {
  const tiered = (): CellValue[][] => {
    const tiers = ["Key", "Major", "New", "", "New"];
    return accountRows().map((row, i) => [...row, tiers[i]!]);
  };
  const withTiers = (settings: CellValue[][] = []) =>
    portfolioIn({
      portfolio: { ...accountsTable(tiered()), columns: [...accountColumns, "Tier"] },
      settings: settingsTable([...settingsCells(), ...settings]),
    });

  test("by standing shows the key list, the reserve and the others", () => {
    // 100 + 80, 60 and 40 + 20 of 300
    const { tiers, unattributed } = tiersOf(portfolioIn());
    expect(tiers.map(({ label, accounts, share }) => [label, accounts, share])).toEqual([
      ["Key list", 2, expect.closeTo(0.6)],
      ["Reserve", 1, expect.closeTo(0.2)],
      ["Others", 2, expect.closeTo(0.2)],
    ]);
    expect(unattributed).toBeUndefined();
  });

  test("is of the entity revenue where it is set, and what is of nobody on the list stays visible", () => {
    const settings = settingsTable([...settingsCells(), ["Entity revenue", 400, "", ""]]);
    const { tiers, notInList } = tiersOf(portfolioIn({ settings }));
    expect(tiers.map(({ share }) => share)).toEqual([0.45, 0.15, 0.15]);
    expect(notInList).toMatchObject({ label: "Not in list", amount: 100, share: 0.25 });
    expect(tiersOf(portfolioIn()).notInList).toBeUndefined();
  });

  test("by a column says where the companies of one customer are in two tiers", () => {
    const rows = tiered().map((row, i) => [...row, i < 2 ? "Group" : ""]);
    const columns = [...accountColumns, "Tier", "Parent"];
    const { portfolio, criteria, weights, blocks } = portfolioIn({
      portfolio: { name: "tblAccounts", columns, values: rows },
    });
    const { revenue, customers } = boundColumns(blocks);
    const list = listing(portfolio, criteria, weights, revenue!.amounts).rows;
    const amounts = netByCustomer(revenue!.amounts, customers);
    expect(tierContribution(amounts, { kind: "column", column: 7 }, list, blocks.portfolio!, blocks.settings)).toEqual({
      problem:
        'Alder is "Key" and Birch is "Major", but both belong to Group. Give the accounts of a customer one tier.',
    });
  });

  test("puts the companies of one parent where the best of them stands", () => {
    const rows = accountRows().map((row, i) => [...row, i === 0 || i === 4 ? "Group" : ""]);
    const read = portfolioIn({ portfolio: { ...accountsTable(rows), columns: [...accountColumns, "Parent"] } });
    expect(tiersOf(read).tiers[0]).toMatchObject({ label: "Key list", accounts: 2, amount: 200 });
  });

  test("by a column leaves revenue without a tier visible", () => {
    const { tiers, withoutTier, unattributed } = tiersOf(withTiers(), 7);
    expect(tiers.map(({ label, amount }) => [label, amount])).toEqual([
      ["Key", 100],
      ["Major", 80],
      ["New", 80],
    ]);
    expect(withoutTier).toBeCloseTo(40 / 300);
    expect(unattributed).toBeUndefined();
  });

  test("compares with the benchmarks that the settings hold, and shows what they leave open", () => {
    const benchmarks = [
      ["Benchmark, new accounts", 0.1, "", ""],
      ["Benchmark, major and key accounts", 0.8, "", ""],
    ];
    const { tiers, subtotals, unattributed, unusedBenchmarks } = tiersOf(withTiers(benchmarks), 7);
    expect(tiers[2]).toMatchObject({ label: "New", benchmark: 0.1, gap: expect.closeTo(80 / 300 - 0.1) });
    expect(subtotals).toMatchObject([{ label: "Major+Key", amount: 180, benchmark: 0.8, gap: expect.closeTo(-0.2) }]);
    expect(unattributed).toBeCloseTo(0.1);
    expect(unusedBenchmarks).toBe(false);
    expect(tiersOf(withTiers(benchmarks)).unusedBenchmarks).toBe(true);
  });

  test("offers the columns whose texts repeat", () => {
    const table = { ...accountsTable(tiered()), columns: [...accountColumns, "Tier"] };
    expect(tierColumns(table).map((j) => table.columns[j])).toEqual(["Eligible", "Tier"]);
  });
});

describe("the portfolio matrix", () => {
  const matrixOf = ({ portfolio, criteria, weights, blocks }: ReadPortfolio, change = {}) => {
    const columns = portfolio.criteria.map((c) => criteria[c]!);
    const { rows } = listing(portfolio, criteria, weights, boundColumns(blocks).revenue?.amounts);
    const axes = { ...usualAxes(groupsOf(criteria)), ...change };
    return bubbleMatrix(portfolioInput(portfolio, criteria, weights), columns, rows, axes);
  };

  test("places accounts by needs across and by the other groups up, the largest first", () => {
    // Alder: fit 0.2; growth 0.9 and days overdue 0.9 with weights 50 and 20
    const matrix = matrixOf(portfolioIn());
    expect(matrix).toMatchObject({ placed: 4, unrated: 1, cut: 0.5 });
    if ("problem" in matrix) throw new Error(matrix.problem);
    expect(matrix.bubbles[0]).toEqual({
      row: 0,
      account: "Alder",
      attractiveness: expect.closeTo(0.9),
      strength: expect.closeTo(0.2),
      revenue: 100,
      cell: "Key development",
      isKey: true,
    });
    expect(matrix.bubbles.map(({ revenue }) => revenue)).toEqual([100, 80, 60, 20]);
  });

  test("says which axis has no criterion", () => {
    expect(matrixOf(portfolioIn(), { Needs: "neither" })).toEqual({
      problem: "No criterion with a weight stands for strength of our position. Choose a group for it below.",
    });
    expect(matrixOf(portfolioIn(), { Outcomes: "strength", Risks: "neither" })).toMatchObject({
      problem: expect.stringContaining("attractiveness"),
    });
  });

  test("of many accounts shows the key ones and then the largest", () => {
    const rows = Array.from({ length: 300 }, (_, i): CellValue[] => [
      `Account ${i}`,
      i,
      "Yes",
      10,
      i === 0 ? 10 : 5,
      "",
      5,
    ]);
    const matrix = matrixOf(portfolioOf(rows));
    if ("problem" in matrix) throw new Error(matrix.problem);
    expect(matrix.bubbles).toHaveLength(MOST_BUBBLES);
    expect(matrix.bubbles.map(({ account }) => account)).toContain("Account 0");
    expect(matrix.bubbles[0]!.account).toBe("Account 299");
    expect(matrix.placed).toBe(300);
  });
});

describe("the stability bars", () => {
  test("show the accounts in doubt and count the others", () => {
    expect(stabilityBars([3, 5, 8, 9], [1, 0.2, 0, 0.7])).toEqual({
      bars: [
        { row: 9, probability: 0.7 },
        { row: 5, probability: 0.2 },
      ],
      always: 1,
      never: 1,
      open: 2,
    });
  });

  test("keep those nearest to 50 % where there are many", () => {
    const probability = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
    const { bars, open } = stabilityBars([...probability.keys()], probability);
    expect(open).toBe(99);
    expect(bars).toHaveLength(MOST_BARS);
    expect([bars[0]!.probability, bars.at(-1)!.probability]).toEqual([0.62, 0.38]);
  });
});
