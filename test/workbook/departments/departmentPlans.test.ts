import fc from "fast-check";
import { type Answers, type AnswerMethod, NO_ANSWERS, sameAnswers } from "../../../src/workbook/departments/answers";
import {
  addDepartment,
  removeDepartment,
  saveAnswers,
  setVoice,
} from "../../../src/workbook/departments/departmentPlans";
import { SCALE } from "../../../src/workbook/departments/pairScale";
import { readDepartments } from "../../../src/workbook/departments/readDepartments";
import type { OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import { afterPlan, criteriaOf, tableOf } from "./answerBook";

const criteria = criteriaOf({ Growth: "Outcomes", Fit: "Needs", Credit: "Risks" });
const book = (tables: OptionalTables) => ({ tables, criteria, sheet: "KAM Departments" });
const numbers = (of: Record<string, number>) => new Map(Object.entries(of));
const answers = (change: Partial<Answers>): Answers => ({ ...NO_ANSWERS, ...change });
const withSales = () => afterPlan({}, addDepartment(book({}), "Sales"));
const withTwo = () => {
  const tables = withSales();
  return afterPlan(tables, addDepartment(book(tables), "Finance"));
};
const kinds = ({ steps }: ReturnType<typeof addDepartment>) => steps.map(({ kind }) => kind);

describe("plans for departments", () => {
  test("make the sheet with all four tables side by side for the first department", () => {
    const plan = addDepartment(book({}), "Sales");
    expect(plan.steps[0]).toMatchObject({ kind: "addSheet", name: "KAM Departments", frozenRows: 3 });
    const tables = plan.steps.flatMap((step) => (step.kind === "addTable" ? [step] : []));
    expect(tables.map(({ name, range }) => [name, range.start, range.rows, range.columns])).toEqual([
      ["tblDepartments", "A3", 2, 3],
      ["tblPoints", "E3", 2, 3],
      ["tblRanks", "I3", 2, 3],
      ["tblPairs", "M3", 2, 5],
    ]);
    expect(withSales().departments!.values).toEqual([["Sales", "Points", 1]]);
  });

  test("add later departments as rows", () => {
    expect(kinds(addDepartment(book(withSales()), "Finance"))).toEqual(["addRows"]);
    expect(withTwo().departments!.values.map(([name]) => name)).toEqual(["Sales", "Finance"]);
  });

  test("bring back a table that was deleted, on a sheet of its own", () => {
    const rest = { ...withSales(), points: undefined };
    const plan = saveAnswers(
      { ...book(rest), sheet: "KAM Departments 2" },
      "Sales",
      "points",
      answers({ points: numbers({ Growth: 100 }) }),
    );
    expect(plan.steps.flatMap((step) => (step.kind === "addTable" ? [step.name] : []))).toEqual(["tblPoints"]);
    expect(plan.steps[0]).toMatchObject({ kind: "addSheet", name: "KAM Departments 2" });
    expect(afterPlan(rest, plan).points!.values).toEqual([["Sales", "Growth", 100]]);
  });

  test("write points, then only what changed of them", () => {
    let tables = withTwo();
    tables = afterPlan(
      tables,
      saveAnswers(book(tables), "Sales", "points", answers({ points: numbers({ Growth: 60, Fit: 40 }) })),
    );
    const plan = saveAnswers(
      book(tables),
      "Sales",
      "points",
      answers({ points: numbers({ Growth: 60, Fit: 30, Credit: 10 }) }),
    );
    expect(plan.steps).toEqual([
      {
        kind: "addRows",
        table: "tblPoints",
        columns: ["Department", "Criterion", "Points"],
        rows: [
          ["Sales", "Fit", 30],
          ["Sales", "Credit", 10],
        ],
      },
      { kind: "removeRows", table: "tblPoints", rows: [{ base: ["Sales", "Fit", 40] }] },
    ]);
  });

  test("write a comparison with the one that counts more first, so that values are whole", () => {
    const tables = withSales();
    const pairs = [
      { a: "Outcomes", b: "Needs", value: 1 / 3 },
      { a: "Outcomes", b: "Risks", value: 5 },
    ];
    const next = afterPlan(tables, saveAnswers(book(tables), "Sales", "groups", answers({ groups: pairs })));
    expect(next.pairs!.values).toEqual([
      ["Sales", "groups", "Needs", "Outcomes", 3],
      ["Sales", "groups", "Outcomes", "Risks", 5],
    ]);
    expect(next.departments!.values).toEqual([["Sales", "Pairs of groups", 1]]);
  });

  test("leave alone the answers of others, of other methods, and those to unknown criteria", () => {
    const tables: OptionalTables = {
      ...withTwo(),
      points: tableOf(
        "tblPoints",
        ["Department", "Criterion", "Points"],
        [
          ["Sales", "Loyalty", 10],
          ["Finance", "Growth", 70],
          ["Sales", "Growth", 5],
        ],
      ),
      ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], [["Sales", "Fit", 1]]),
    };
    const next = afterPlan(
      tables,
      saveAnswers(book(tables), "Sales", "points", answers({ points: numbers({ Fit: 100 }) })),
    );
    expect(next.points!.values).toEqual([
      ["Sales", "Loyalty", 10],
      ["Finance", "Growth", 70],
      ["Sales", "Fit", 100],
    ]);
    expect(next.ranks).toEqual(tables.ranks);
  });

  test("take columns of the user's own with a row that goes, and leave them empty in a new one", () => {
    const columns = ["Points", "Note", "Department", "Criterion"];
    const tables: OptionalTables = {
      ...withSales(),
      points: tableOf("tblPoints", columns, [[5, "unsure", "Sales", "Growth"]]),
    };
    const next = afterPlan(
      tables,
      saveAnswers(book(tables), "Sales", "points", answers({ points: numbers({ Growth: 6 }) })),
    );
    expect(next.points!.values).toEqual([[6, "", "Sales", "Growth"]]);
  });

  test("put a department back on the list that was taken off it meanwhile", () => {
    const tables = { ...withSales(), departments: tableOf("tblDepartments", ["Department", "Method", "Voice"], []) };
    const next = afterPlan(tables, saveAnswers(book(tables), "Sales", "roc", answers({ ranks: numbers({ Fit: 1 }) })));
    expect(next.departments!.values).toEqual([["Sales", "Rank order (ROC)", 1]]);
  });

  test("set a voice, with the cell's base", () => {
    const plan = setVoice(book(withSales()), "Sales", 2);
    expect(plan.steps).toEqual([
      {
        kind: "editRows",
        table: "tblDepartments",
        key: "Department",
        column: "Voice",
        edits: [{ row: "Sales", base: 1, value: 2 }],
      },
    ]);
  });

  test("remove a department with all its answers, and nobody else's", () => {
    let tables = withTwo();
    for (const name of ["Sales", "Finance"]) {
      tables = afterPlan(
        tables,
        saveAnswers(book(tables), name, "points", answers({ points: numbers({ Growth: 100 }) })),
      );
    }
    const next = afterPlan(tables, removeDepartment(book(tables), "Sales"));
    expect(next.departments!.values).toEqual([["Finance", "Points", 1]]);
    expect(next.points!.values).toEqual([["Finance", "Growth", 100]]);
  });

  test("change nothing when the answers are those of the sheet", () => {
    let tables = withSales();
    const given = answers({ points: numbers({ Growth: 60, Fit: 40 }) });
    tables = afterPlan(tables, saveAnswers(book(tables), "Sales", "points", given));
    expect(saveAnswers(book(tables), "Sales", "points", given).steps).toEqual([]);
  });

  test("are read back as what was answered, from whatever state of the tables", () => {
    const names = criteria.map(({ name }) => name);
    const someNumbers = fc
      .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
      .chain((keys) =>
        fc
          .tuple(...keys.map(() => fc.integer({ min: 1, max: 100 })))
          .map((values) => new Map(keys.map((key, i) => [key, values[i]!]))),
      );
    const pairsOf = (a: string, b: string, c: string) =>
      fc.tuple(...[0, 1, 2].map(() => fc.option(fc.constantFrom(...SCALE), { nil: undefined }))).map((values) =>
        [
          [a, b],
          [b, c],
          [a, c],
        ].flatMap(([x, y], i) => (values[i] === undefined ? [] : [{ a: x!, b: y!, value: values[i] }])),
      );
    const someAnswers = fc.record({
      points: someNumbers,
      ranks: someNumbers,
      groups: pairsOf("Outcomes", "Needs", "Risks"),
      criteria: pairsOf("Growth", "Fit", "Credit"),
    });
    const method = fc.constantFrom<AnswerMethod>("points", "roc", "rank_sum", "groups", "criteria");
    const rounds = fc.array(fc.tuple(fc.constantFrom("Sales", "Finance"), method, someAnswers), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rounds, (saves) => {
        let tables = withTwo();
        for (const [name, how, given] of saves) {
          tables = afterPlan(tables, saveAnswers(book(tables), name, how, given));
          const { departments, remarks } = readDepartments(tables, criteria);
          expect(remarks).toEqual([]);
          const saved = departments.find((one) => one.name === name)!;
          expect(saved.remarks).toEqual([]);
          expect(saved.method).toBe(how);
          const touched = {
            points: ["points"],
            roc: ["ranks"],
            rank_sum: ["ranks"],
            groups: ["groups", "points"],
            criteria: ["criteria"],
          }[how];
          const of = (all: Answers) =>
            answers(Object.fromEntries(touched.map((key) => [key, all[key as keyof Answers]])));
          expect(sameAnswers(of(saved.answers), of(given))).toBe(true);
        }
      }),
    );
  });
});
