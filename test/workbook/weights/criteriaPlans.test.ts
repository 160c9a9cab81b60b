import { takeSnapshot, type Blocks } from "../../../src/workbook/snapshot/snapshot";
import { addCriterion, columnsToAdd, proposeForm } from "../../../src/workbook/weights/addCriterion";
import { changeCriterion } from "../../../src/workbook/weights/changeCriterion";
import { type CriterionForm, faultsOf, formOf } from "../../../src/workbook/weights/criterionForm";
import { movedTo, orderCriteria } from "../../../src/workbook/weights/orderCriteria";
import { removeCriterion } from "../../../src/workbook/weights/removeCriterion";
import { accountColumns, accountRows, criteriaRows, criteriaTable, modelBlocks } from "../modelTables";

/** The accounts with ratings of trust, which is no criterion yet. */
const withTrust = (): Blocks =>
  modelBlocks({
    portfolio: {
      name: "tblAccounts",
      columns: [...accountColumns, "Trust"],
      values: accountRows().map((row, i) => [...row, i + 1]),
    },
  });

function criteriaOf(blocks: Blocks) {
  const reading = takeSnapshot(blocks);
  if (reading.kind !== "snapshot") throw new Error("no criteria");
  return reading.snapshot.criteria;
}

const form = (change: Partial<CriterionForm> = {}): CriterionForm => ({
  name: "Trust",
  group: "Needs",
  direction: "benefit",
  lo: 1,
  hi: 5,
  definition: "",
  ...change,
});

describe("adding a criterion", () => {
  test("offers the columns with numbers that are nothing to the model yet", () => {
    const blocks = withTrust();
    expect(columnsToAdd(blocks, criteriaOf(blocks))).toEqual(["Trust"]);
    expect(columnsToAdd(modelBlocks({ portfolio: undefined }), [])).toEqual([]);
  });

  test("proposes what the column tells, and little for a name without one", () => {
    expect(proposeForm(withTrust(), "trust")).toMatchObject({ name: "Trust", direction: "benefit", lo: 1, hi: 5 });
    expect(proposeForm(withTrust(), "Payment delay")).toEqual({
      name: "Payment delay",
      group: "Risks",
      direction: "cost",
      lo: undefined,
      hi: undefined,
      definition: "",
    });
  });

  test("adds its row with weight 0, and says that nothing changes", () => {
    const blocks = withTrust();
    const { plans, words } = addCriterion(blocks, criteriaOf(blocks), form());
    expect(plans.at(-1)!.steps[0]).toEqual({
      kind: "addRows",
      table: "tblCriteria",
      columns: ["Criterion", "Group", "Direction", "Lo", "Hi", "Weight", "Definition"],
      rows: [["Trust", "Needs", "benefit", 1, 5, 0, ""]],
    });
    expect(words.at(-1)).toBe('Add the row "Trust" to tblCriteria, with weight 0: nothing changes until you raise it.');
  });

  test("adds an empty column for the ratings where there is none", () => {
    const blocks = modelBlocks();
    const { plans, words } = addCriterion(blocks, criteriaOf(blocks), form());
    expect(plans[0]!.steps[0]).toEqual({
      kind: "addColumn",
      table: "tblAccounts",
      name: "Trust",
      cells: [null, null, null, null, null],
    });
    expect(words).toContain('Add an empty column "Trust" at the right end of tblAccounts, for its ratings.');
  });
});

describe("the formulas of the model", () => {
  const model = [
    { name: "ratingHeaders", place: { sheet: "KAM Criteria", cell: "B12" }, formula: "=headers" },
    { name: "scores", place: { sheet: "KAM Portfolio", cell: "D4" }, formula: "=scores" },
    { name: "weights", place: { sheet: "KAM Criteria", cell: "B13" }, formula: "=weights" },
    { name: "blanks", place: undefined, formula: "" },
  ] as const;

  test("are rewritten before the row comes, which moves them, each with what it was read to hold", () => {
    const blocks = { ...withTrust(), model };
    const { plans, words } = addCriterion(blocks, criteriaOf(blocks), form());
    const edits = plans[0]!.steps.flatMap((step) => (step.kind === "editCells" ? [step] : []));
    expect(edits.map(({ sheet, edits: [edit] }) => [sheet, edit!.cell, edit!.base])).toEqual([
      ["KAM Criteria", "B12", "=headers"],
      ["KAM Portfolio", "D4", "=scores"],
    ]);
    expect(JSON.stringify(edits)).toContain("tblAccounts[Trust]");
    expect(words).toContain('Make the formulas of the model read the column "Trust" too.');
  });
});

describe("a form", () => {
  test("has faults without a name, with a name that is taken, and with half a scale or one upside down", () => {
    const others = criteriaOf(modelBlocks());
    expect(faultsOf(form(), others)).toEqual([]);
    expect(faultsOf(form({ name: " " }), others)).toEqual(["Enter a name."]);
    expect(faultsOf(form({ name: "FIT" }), others)).toEqual(['There is a criterion "FIT" already.']);
    expect(faultsOf(form({ hi: undefined }), others)).toEqual(["Enter both ends of the scale, or neither."]);
    expect(faultsOf(form({ lo: 5, hi: 1 }), others)).toEqual([expect.stringContaining("must be above the lower")]);
  });

  test("of a criterion without a scale has none", () => {
    const [growth] = criteriaOf(modelBlocks());
    expect(formOf(growth!)).toMatchObject({ name: "Growth", lo: 0, hi: 10 });
    expect(formOf({ ...growth!, lo: 0, hi: 0 })).toMatchObject({ lo: undefined, hi: undefined });
  });
});

describe("changing a criterion", () => {
  const blocks = modelBlocks();
  const [, fit] = criteriaOf(blocks);

  test("writes only what changed, with what each cell was read to hold", () => {
    const { plan, words } = changeCriterion(blocks, fit!, { ...formOf(fit!), group: "Attributes", hi: 5 }, true);
    expect(plan.steps).toEqual([
      {
        kind: "editRows",
        table: "tblCriteria",
        key: "Criterion",
        column: "Group",
        edits: [{ row: "Fit", base: "Needs", value: "Attributes" }],
      },
      {
        kind: "editRows",
        table: "tblCriteria",
        key: "Criterion",
        column: "Hi",
        edits: [{ row: "Fit", base: 10, value: 5 }],
      },
    ]);
    expect(words[1]).toBe('Hi of "Fit" in tblCriteria: 10 becomes 5.');
    expect(changeCriterion(blocks, fit!, formOf(fit!), true).plan.steps).toEqual([]);
  });

  test("renames it last, and its column with it where the user says so", () => {
    const renamed = { ...formOf(fit!), name: "Strategic fit" };
    const { plan } = changeCriterion(blocks, fit!, renamed, true);
    expect(plan.steps).toEqual([
      expect.objectContaining({ kind: "editRows", column: "Criterion" }),
      { kind: "renameColumn", table: "tblAccounts", from: "Fit", to: "Strategic fit" },
    ]);
    const alone = changeCriterion(blocks, fit!, renamed, false);
    expect(alone.plan.steps).toHaveLength(1);
    expect(alone.words).toContain(
      'tblAccounts will have no column "Strategic fit": nothing is rated on it until there is one.',
    );
  });

  test("takes the saved sets along", () => {
    const values = [
      ["A", "Fit", 1],
      ["A", "Growth", 2],
      ["B", " fit", 3],
    ];
    const weightSets = { name: "tblWeightSets", columns: ["Set", "Criterion", "Weight"], values };
    const { plan, words } = changeCriterion(
      modelBlocks({ optional: { weightSets } }),
      fit!,
      { ...formOf(fit!), name: "Match" },
      true,
    );
    expect(plan.steps).toContainEqual({
      kind: "editFoundRows",
      table: "tblWeightSets",
      columns: ["Criterion"],
      rows: [
        { base: ["A", "Fit", 1], cells: ["Match"] },
        { base: ["B", " fit", 3], cells: ["Match"] },
      ],
    });
    expect(words).toContain('Write "Match" in place of "Fit" in 2 rows of tblWeightSets, the saved weight sets.');
  });
});

describe("removing a criterion", () => {
  const now = new Date(2026, 0, 1);

  test("takes its row, scales the others to the sum there was, and logs all of it", () => {
    const blocks = modelBlocks();
    const criteria = criteriaOf(blocks);
    const { plan, words } = removeCriterion(blocks, criteria, criteria[1]!, now);
    expect(plan.steps.slice(0, 2)).toEqual([
      { kind: "removeRows", table: "tblCriteria", rows: [{ base: ["Fit", "Needs", "benefit", 0, 10, 30, ""] }] },
      expect.objectContaining({
        kind: "editRows",
        edits: [
          { row: "Growth", base: 50, value: 71.4 },
          { row: "Days overdue", base: 20, value: 28.6 },
        ],
      }),
    ]);
    expect(words[1]).toBe("Scale the other weights to the same sum of 100: Growth 50 → 71.4, Days overdue 20 → 28.6.");
    const log = plan.steps.find((step) => step.kind === "setCells" && step.start === "A3");
    expect(log).toMatchObject({
      cells: [
        expect.anything(),
        [46023, "Fit", 30, null, "Criterion removed"],
        [46023, "Growth", 50, 71.4, "Criterion removed"],
        [46023, "Days overdue", 20, 28.6, "Criterion removed"],
      ],
    });
  });

  test("leaves the others alone where it had no weight", () => {
    const rows = criteriaRows();
    rows[1]![5] = 0;
    const blocks = modelBlocks({ criteria: criteriaTable(rows) });
    const criteria = criteriaOf(blocks);
    expect(removeCriterion(blocks, criteria, criteria[1]!, now).plan.steps.map(({ kind }) => kind)).not.toContain(
      "editRows",
    );
  });
});

describe("the order of the criteria", () => {
  test("puts one in the place of another", () => {
    expect(movedTo(["a", "b", "c", "d"], "a", "c")).toEqual(["b", "c", "a", "d"]);
    expect(movedTo(["a", "b", "c", "d"], "d", "b")).toEqual(["a", "d", "b", "c"]);
    expect(movedTo(["a", "b"], "a", "x")).toEqual(["a", "b"]);
  });

  test("puts blank rows last", () => {
    const rows = [["", "", "", "", "", "", ""], ...criteriaRows()];
    const { plan } = orderCriteria(modelBlocks({ criteria: criteriaTable(rows) }), ["Fit", "Growth", "Days overdue"]);
    expect(plan.steps[0]).toMatchObject({ order: ["Fit", "Growth", "Days overdue", ""] });
  });

  test("is written for every row by its name", () => {
    expect(orderCriteria(modelBlocks(), ["Fit", "Growth", "Days overdue"])).toEqual({
      plan: {
        title: "Order of the criteria",
        steps: [
          {
            kind: "orderRows",
            table: "tblCriteria",
            key: "Criterion",
            base: ["Growth", "Fit", "Days overdue"],
            order: ["Fit", "Growth", "Days overdue"],
          },
        ],
      },
      words: ["Put the rows of tblCriteria in this order: Fit, Growth, Days overdue. No score changes."],
    });
  });
});
