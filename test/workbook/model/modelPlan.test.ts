import { netByCustomer } from "../../../src/models/customers";
import { boundColumns, shareTotal } from "../../../src/workbook/portfolioView/boundColumns";
import { concentrationTiles } from "../../../src/workbook/portfolioView/concentrationTiles";
import { paretoCurve } from "../../../src/workbook/portfolioView/paretoCurve";
import type { Mapping } from "../../../src/workbook/model/mapping";
import { modelPlan } from "../../../src/workbook/model/modelPlan";
import { resultColumns } from "../../../src/workbook/model/resultColumns";
import { NAMES } from "../../../src/workbook/names";
import type { NewStep, Plan, PlanCell } from "../../../src/workbook/plan/plan";
import { brokenBindings } from "../../../src/workbook/repair/brokenBindings";
import { ACCOUNTS } from "../../../src/workbook/sample/accounts";
import { SAMPLE_MAPPING, samplePortfolio } from "../../../src/workbook/sample/portfolio";
import { takeSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { previewer } from "../../../src/workbook/snapshot/preview";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { modelInGrid } from "./modelInGrid";

type Grid = Awaited<ReturnType<typeof modelInGrid>>;

let grid: Grid;
let scores: Record<string, CellValue>;
const open = async (plan: Plan<NewStep> = samplePortfolio()) => {
  grid = await modelInGrid(plan);
  await grid.settled();
  scores = grid.byAccount(NAMES.scores);
};
afterEach(() => grid.close());

/** Expects the score of every account to be what it was. */
async function sameScores(): Promise<void> {
  await grid.settled();
  expect(rounded(grid.byAccount(NAMES.scores))).toMatchObject(rounded(scores));
}

/** Without the last digits, which depend on the order in which the criteria are added up. */
function rounded(all: Record<string, CellValue>): Record<string, CellValue> {
  const round = (value: CellValue) => (typeof value === "number" ? Number(value.toFixed(12)) : value);
  return Object.fromEntries(Object.entries(all).map(([account, value]) => [account, round(value)]));
}

/** Puts the rows of a table into another order, as sorting does. */
function reorder(table: string): void {
  const body = grid.workbook.tables.getItem(table).getDataBodyRange();
  body.values = [...body.values].reverse();
}

const column = (table: string, name: string) => grid.workbook.tables.getItem(table).columns.getItem(name);

/** The sample's accounts in a table with these columns, and nothing else. */
function accountsOnly(columns: readonly string[]): NewStep[] {
  const all = samplePortfolio().steps;
  const cells = all.find((step) => step.kind === "setCells" && step.sheet === "Accounts" && step.start === "A3");
  const [header = [], ...rows] = (cells as Extract<NewStep, { kind: "setCells" }>).cells;
  const at = columns.map((name) => header.indexOf(name));
  const picked = rows.map((row) => at.map((j): PlanCell => (j < 0 ? "call back" : row[j]!)));
  return [
    { kind: "addSheet", name: "My list", columnWidths: [], frozenRows: 0 },
    { kind: "setCells", sheet: "My list", start: "A1", cells: [columns, ...picked] },
    {
      kind: "addTable",
      name: "Customers",
      range: { sheet: "My list", start: "A1", rows: rows.length + 1, columns: columns.length },
    },
  ];
}

function ownTable(columns: readonly string[], change: Partial<Mapping> = {}): Plan<NewStep> {
  const mapping = { ...SAMPLE_MAPPING, table: "Customers", sheet: "My list", columns, ...change };
  return { title: "Own table", steps: [...accountsOnly(columns), ...modelPlan(mapping).steps] };
}

describe("the model of the sample", () => {
  beforeEach(() => open());

  test("scores each account by hand: Aldermoor Breweries", () => {
    // 25 × 7/9 + 20 × 8/9 + 20 × 0.31/0.4 + 10 × 3/4 + 10 × 6/9 + 15 × 78/90, over 100
    const byHand = (25 * 7) / 9 + (20 * 8) / 9 + 20 * 0.775 + 7.5 + (10 * 6) / 9 + 13;
    expect(scores["Aldermoor Breweries"]).toBeCloseTo(byHand / 100, 12);
    expect(scores["Quarrendon Glass"]).toBe("#N/A");
    expect(grid.values(NAMES.blanks)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(grid.values(NAMES.unrated)).toEqual([0]);
  });

  test("takes the overrides before the table's own cells; one without a word says nothing", async () => {
    const before = grid.byAccount(NAMES.eligible);
    expect(before).toMatchObject({
      "Northgate District Heating": "Always",
      "Vale of Ember Cement": "Never",
      "Garrow Shipyards": "No",
      "Jarrow Steel": "Yes",
    });
    const rows = grid.workbook.tables.getItem("tblOverrides").rows;
    rows.add(null, [
      ["Garrow Shipyards", "Always", "New contract"],
      ["Jarrow Steel", "", "Still open"],
      ["Garrow Shipyards", "Never", "The first row counts"],
    ]);
    column("tblAccounts", "Eligible").getDataBodyRange().getCell(1, 0).values = [[""]];
    await grid.settled();
    expect(grid.byAccount(NAMES.eligible)).toMatchObject({
      "Garrow Shipyards": "Always",
      "Jarrow Steel": "Yes",
      "Aldermoor Dairies": "n/a",
    });
    expect(grid.byAccount(NAMES.status)).toMatchObject({
      "Garrow Shipyards": "Key (override)",
      "Aldermoor Dairies": "Unknown",
    });
  });

  test("shows the concentration that the pane shows: of the list, and of the entity revenue where it is set", async () => {
    const contribution = (address: string) =>
      grid.workbook.worksheets.getItem("KAM Contribution").getRange(address).values;
    const inPane = () => {
      const { settings, portfolio, ...rest } = grid.blocks();
      const { revenue, customers } = boundColumns({ settings, portfolio, ...rest });
      const amounts = netByCustomer(revenue!.amounts, customers);
      const tiles = concentrationTiles(amounts, settings);
      const curve = paretoCurve(amounts, shareTotal(settings));
      if ("problem" in tiles || "problem" in curve) throw new Error("no revenue");
      return { tiles, curve };
    };
    const expectSame = () => {
      const measures = new Map(contribution("A4:B16").map(([label, value]) => [label, value]));
      const { tiles, curve } = inPane();
      expect(measures.get("HHI (0-10,000)")).toBeCloseTo(tiles.hhi, 6);
      expect(measures.get("CR4")).toBeCloseTo(tiles.cr, 12);
      expect(measures.get("Largest customer")).toBeCloseTo(tiles.largest, 12);
      expect(measures.get("Effective number of customers")).toBeCloseTo(tiles.effective, 9);
      const cumulative = contribution("H4:H13").flat();
      expect(curve.largest.map((point) => point.cumulative.toFixed(12))).toEqual(
        cumulative.map((share) => Number(share).toFixed(12)),
      );
      return tiles;
    };
    const own = expectSame();
    const [total, credits] = contribution("B5:B6").flat().map(Number) as [number, number];
    grid.workbook.tables.getItem("tblSettings").rows.add(null, [["Entity revenue", 2 * total, "", ""]]);
    await grid.settled();
    expect(contribution("B5")).toEqual([[2 * total]]);
    // shares were of what the customers without net credits come to
    expect(expectSame().hhi).toBeCloseTo(own.hhi * ((total - credits) / (2 * total)) ** 2, 6);
    expect(contribution("E4:E20").flat()).toContain("Not in list");
  });

  test("gives the same scores when the accounts, the criteria and the settings are sorted", async () => {
    for (const table of ["tblAccounts", "tblCriteria", "tblSettings", "tblOverrides"]) {
      reorder(table);
      await sameScores();
    }
  });

  test("gives the same scores when its sheets are renamed", async () => {
    for (const [from, to] of [
      ["KAM Criteria", "Weights & co"],
      ["Accounts", "Customers"],
      ["KAM Portfolio", "Key list"],
    ] as const) {
      grid.workbook.worksheets.getItem(from).name = to;
      await sameScores();
    }
  });

  test("gives a column between the ratings weight 0, whatever is in it", async () => {
    grid.workbook.tables.getItem("tblAccounts").columns.add(7, null, "Remark");
    column("tblAccounts", "Remark").getDataBodyRange().getCell(0, 0).values = [["call back"]];
    await sameScores();
    expect(grid.values(NAMES.ratingHeaders)[2]).toBe("Remark");
    expect(grid.values(NAMES.weights)).toEqual([25, 20, 0, 20, 10, 10, 15]);
    expect(grid.values(NAMES.anchors).slice(0, 4)).toEqual([1, 1, 0, 0]);
  });

  test("takes in accounts wherever they are added, and lets go of those that are deleted", async () => {
    const { rows } = grid.workbook.tables.getItem("tblAccounts");
    rows.add(null, [["Yarm Coatings", "", "Chemicals", 10, "Yes", 10, 10, 0.4, 5, 1, 0]]);
    rows.add(3, [["Zeal Monsters", "", "Food", 10, "Yes", 1, 1, 0, 1, 10, 90]]);
    await sameScores();
    expect(grid.byAccount(NAMES.scores)).toMatchObject({ "Yarm Coatings": 1, "Zeal Monsters": 0 });
    expect(grid.values(NAMES.accounts)).toHaveLength(ACCOUNTS.length + 2);
    rows.getItemAt(3).delete();
    await sameScores();
    expect(grid.values(NAMES.accounts)).toHaveLength(ACCOUNTS.length + 1);
  });

  test("shows no scores while a criterion has no column, says why, and is repaired by either name", async () => {
    column("tblAccounts", "Margin").name = "Profit";
    await grid.settled();
    expect(grid.values(NAMES.scores)).toEqual(["#N/A"]);
    const notice = () => grid.workbook.worksheets.getItem("KAM Portfolio").getRange("A2").values[0]![0];
    expect(notice()).toMatch(/^No column for Margin\. There are no scores until/);
    const [broken] = brokenBindings(grid.blocks());
    expect(broken?.repairs.map(({ label }) => label)).toEqual([
      'Call the criterion "Profit"',
      'Call the column "Profit" "Margin" again',
    ]);

    column("tblCriteria", "Criterion").getDataBodyRange().getCell(2, 0).values = [["Profit"]];
    await sameScores();
    expect(notice()).toBe("");
    expect(brokenBindings(grid.blocks())).toEqual([]);
  });

  test("goes on without a word while a criterion without a column has no weight", async () => {
    grid.workbook.tables.getItem("tblCriteria").rows.add(null, [["Loyalty", "Needs", "benefit", 1, 5, "", ""]]);
    await sameScores();
    expect(grid.values(NAMES.unrated)).toEqual([0]);
  });

  test("shows its results beside the accounts, and goes on when the table is sorted by them", async () => {
    const table = grid.workbook.tables.getItem("tblAccounts");
    for (const step of resultColumns(SAMPLE_MAPPING)) {
      if (step.kind !== "addColumn" || !("formula" in step.cells)) throw new Error("not a column of formulas");
      const { formula } = step.cells;
      table.columns.add(null, [[step.name], ...ACCOUNTS.map(() => [formula])]);
    }
    await sameScores();
    const shown = () => {
      const [names, values] = ["Account", "KAM Score"].map((name) =>
        column("tblAccounts", name).values.slice(1).flat(),
      );
      return Object.fromEntries(names!.map((name, i) => [String(name), values![i]]));
    };
    expect(shown()).toEqual(scores);
    const accounts = table.getDataBodyRange().getResizedRange(0, -3);
    accounts.values = [...accounts.values].sort((a, b) => String(b[0]).localeCompare(String(a[0])));
    await sameScores();
    expect(shown()).toEqual(scores);
  });

  test.each([
    ["as they are", () => undefined],
    ["with other weights", () => write("tblCriteria", "Weight", [0, 20, 50, 10, 10, 15])],
    ["with one criterion alone, which makes ties", () => write("tblCriteria", "Weight", [0, 0, 0, 1, 0, 0])],
    [
      "with blanks, texts and errors of typing among the ratings",
      () => write("tblAccounts", "Margin", ["", "n/a", "12 %"]),
    ],
    ["with unknown eligibility", () => write("tblAccounts", "Eligible", ["", "perhaps", "No"])],
    ["with other overrides", () => write("tblOverrides", "Override", ["Never", "Always"])],
  ])("says what the pane's preview says: the accounts %s", async (_, change) => {
    change();
    await grid.settled();
    const reading = takeSnapshot(grid.blocks());
    if (reading.kind !== "snapshot" || "problems" in reading.snapshot.portfolio) throw new Error("no portfolio");
    const { criteria, portfolio } = reading.snapshot;
    const read = previewer(portfolio.portfolio, criteria)(criteria.map(({ weight }) => weight));
    if ("problem" in read) throw new Error(read.problem);
    const status = grid.byAccount(NAMES.status);
    const having = (fits: (status: string) => boolean) =>
      Object.keys(status).filter((account) => fits(String(status[account])));
    expect(read.preview).toMatchObject({
      key: having((one) => one.startsWith("Key")).length,
      enters: [],
      leaves: [],
      tied: having((one) => one === "Tie at cut"),
      unknown: having((one) => one === "Unknown"),
    });
    expect(read.preview.unscored.map(({ account }) => account)).toEqual(
      having((one) => one === "No score" || one.startsWith("#")),
    );
  });
});

/** Writes the first cells of a column. */
function write(table: string, name: string, values: readonly CellValue[]): void {
  const body = column(table, name).getDataBodyRange();
  body.values = body.values.map((row, i) => [values[i] ?? row[0]!]);
}

describe("the model of another table", () => {
  const SCATTERED = [
    "Margin",
    "Account",
    "Growth potential",
    "Strategic fit",
    "Note",
    "Days overdue",
    "Innovation",
    "Price pressure",
  ];

  test("gives the sample's scores where the ratings are scattered among other columns, in another order", async () => {
    await open();
    const expected = scores;
    grid.close();
    await open(ownTable(SCATTERED, { parent: undefined, revenue: undefined, eligible: undefined }));
    expect(rounded(scores)).toEqual(rounded(expected));
    expect(grid.values(NAMES.ratingHeaders)).toEqual(SCATTERED.filter((name) => name !== "Account" && name !== "Note"));
    expect(grid.byAccount(NAMES.eligible)).toMatchObject({ "Jarrow Steel": "Yes", "Vale of Ember Cement": "Never" });
    expect(grid.workbook.names.items.map(({ name }) => name)).not.toContain(NAMES.revenue);
    column("Customers", "Growth potential").name = "Growth [%] '26";
    write("tblCriteria", "Criterion", ["Growth [%] '26"]);
    await sameScores();
  });

  test("gives the sample's scores where the columns of the criteria stand in another order", async () => {
    await open();
    const expected = scores;
    grid.close();
    await open({
      ...samplePortfolio(),
      steps: samplePortfolio().steps.map((step) =>
        step.kind === "setCells" && step.sheet === "KAM Criteria" && step.start === "A3"
          ? { ...step, cells: step.cells.map((row) => [...row].reverse()) }
          : step,
      ),
    });
    expect(rounded(scores)).toEqual(rounded(expected));
    expect(grid.table("tblCriteria")?.columns[0]).toBe("Definition");
  });

  test("with a single criterion and no override is a whole model too", async () => {
    const criteria = SAMPLE_MAPPING.criteria.filter((one) => one.column === "Margin");
    await open(
      ownTable(["Account", "Margin"], {
        criteria,
        overrides: [],
        parent: undefined,
        revenue: undefined,
        eligible: undefined,
      }),
    );
    expect(scores["Aldermoor Breweries"]).toBeCloseTo(0.31 / 0.4, 12);
    expect(new Set(grid.values(NAMES.eligible))).toEqual(new Set(["Yes"]));
    expect(grid.table("tblOverrides")?.values).toEqual([["", "", ""]]);
  });
});

test("sheets whose names are taken get a number after it, and formulas refer to those", async () => {
  const plan = modelPlan(SAMPLE_MAPPING, { sheets: ["Accounts", "kam criteria", "KAM Portfolio"] });
  const sheets = plan.steps.flatMap((step) => (step.kind === "addSheet" ? [step.name] : []));
  expect(sheets).toEqual(["KAM Portfolio 2", "KAM Criteria 2", "KAM Settings", "KAM Overrides"]);
  const names = plan.steps.flatMap((step) => (step.kind === "addName" ? [step.refersTo] : []));
  expect(names.every((meaning) => /^'KAM (?:Portfolio|Criteria) 2'!\$[A-Z]\$\d+#?$/.test(meaning))).toBe(true);
  await open();
});

test("a mapping without any rating column is refused", async () => {
  expect(() => modelPlan({ ...SAMPLE_MAPPING, columns: ["Account"] })).toThrow(
    "No column of tblAccounts is a criterion",
  );
  await open();
});
