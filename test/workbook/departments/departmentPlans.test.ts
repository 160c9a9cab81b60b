import fc from "fast-check";
import { type Answers, type AnswerMethod, NO_ANSWERS, sameAnswers } from "../../../src/workbook/departments/answers";
import {
  addDepartment,
  removeDepartment,
  renameDepartment,
  setVoice,
} from "../../../src/workbook/departments/departmentPlans";
import { SCALE } from "../../../src/workbook/departments/pairScale";
import { readDepartments } from "../../../src/workbook/departments/readDepartments";
import { saveAnswers } from "../../../src/workbook/departments/saveAnswers";
import type { OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
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
const saved = (tables: OptionalTables, name: string, method: AnswerMethod, given: Answers) =>
  afterPlan(tables, saveAnswers(book(tables), name, method, given).plan);
const POINTS = ["Department", "Criterion", "Points"];
const PAIRS = ["Department", "Set", "A", "B", "Value"];
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
    const { plan } = saveAnswers(
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
    tables = saved(tables, "Sales", "points", answers({ points: numbers({ Growth: 60, Fit: 40 }) }));
    const { plan } = saveAnswers(
      book(tables),
      "Sales",
      "points",
      answers({ points: numbers({ Growth: 60, Fit: 30, Credit: 10 }) }),
    );
    expect(plan.steps).toEqual([
      {
        kind: "editFoundRows",
        table: "tblPoints",
        columns: ["Points"],
        rows: [{ base: ["Sales", "Fit", 40], cells: [30] }],
      },
      { kind: "addRows", table: "tblPoints", columns: POINTS, rows: [["Sales", "Credit", 10]] },
    ]);
  });

  test("write a comparison with the one that counts more first, so that values are whole", () => {
    const tables = withSales();
    const pairs = [
      { a: "Outcomes", b: "Needs", value: 1 / 3 },
      { a: "Outcomes", b: "Risks", value: 5 },
    ];
    const next = saved(tables, "Sales", "groups", answers({ groups: pairs }));
    expect(next.pairs!.values).toEqual([
      ["Sales", "groups", "Needs", "Outcomes", 3],
      ["Sales", "groups", "Outcomes", "Risks", 5],
    ]);
    expect(next.departments!.values).toEqual([["Sales", "Pairs of groups", 1]]);
  });

  test("leave alone the answers of others, of other methods, and those to unknown criteria", () => {
    const tables: OptionalTables = {
      ...withTwo(),
      points: tableOf("tblPoints", POINTS, [
        ["Sales", "Loyalty", 10],
        ["Finance", "Growth", 70],
        ["Sales", "Growth", 5],
      ]),
      ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], [["Sales", "Fit", 1]]),
    };
    const next = saved(tables, "Sales", "points", answers({ points: numbers({ Fit: 100 }) }));
    expect(next.points!.values).toEqual([
      ["Sales", "Loyalty", 10],
      ["Finance", "Growth", 70],
      ["Sales", "Fit", 100],
    ]);
    expect(next.ranks).toEqual(tables.ranks);
  });

  test("leave columns of the user's own as they are in a row whose answer changes", () => {
    const columns = ["Points", "Note", "Department", "Criterion"];
    const tables: OptionalTables = {
      ...withSales(),
      points: tableOf("tblPoints", columns, [[5, "unsure", "Sales", "Growth"]]),
    };
    const next = saved(tables, "Sales", "points", answers({ points: numbers({ Growth: 6 }) }));
    expect(next.points!.values).toEqual([[6, "unsure", "Sales", "Growth"]]);
  });

  test("leave alone what is no answer and what does not count, unless the same is answered now", () => {
    const tables: OptionalTables = {
      ...withSales(),
      points: tableOf("tblPoints", POINTS, [
        ["Sales", "Growth", "lots"],
        ["Sales", "Fit", "some"],
        ["Sales", "Credit", 20],
        ["Sales", "credit ", 30],
        ["", "", ""],
      ]),
    };
    const next = saved(tables, "Sales", "points", answers({ points: numbers({ Fit: 60, Credit: 40 }) }));
    expect(next.points!.values).toEqual([
      ["Sales", "Growth", "lots"],
      ["Sales", "Fit", 60],
      ["Sales", "Credit", 40],
      ["Sales", "credit ", 30],
      ["", "", ""],
    ]);
    expect(readDepartments(next, criteria).departments[0]!.answers.points).toEqual(numbers({ Fit: 60, Credit: 40 }));
  });

  test("fill the rows that a form in the sheet has left empty", () => {
    const form = ["Growth", "Fit", "Credit"].map((criterion) => ["Sales", criterion, ""]);
    const tables: OptionalTables = { ...withSales(), points: tableOf("tblPoints", POINTS, form) };
    const next = saved(tables, "Sales", "points", answers({ points: numbers({ Fit: 100 }) }));
    expect(next.points!.values.map((row) => row[2])).toEqual(["", 100, ""]);
  });

  test("take every row of an answer that was given up, so that a second one does not count in its place", () => {
    const tables: OptionalTables = {
      ...withSales(),
      points: tableOf("tblPoints", POINTS, [
        ["Sales", "Growth", 40],
        ["Sales", "Growth", 50],
        ["Sales", "Fit", 60],
      ]),
    };
    const next = saved(tables, "Sales", "points", answers({ points: numbers({ Fit: 60 }) }));
    expect(next.points!.values).toEqual([["Sales", "Fit", 60]]);
  });

  test("turn a comparison round in its row where the other one counts more now", () => {
    const tables: OptionalTables = {
      ...withSales(),
      pairs: tableOf("tblPairs", PAIRS, [["Sales", "groups", "Needs", "Outcomes", 3]]),
    };
    const pairs = [{ a: "Outcomes", b: "Needs", value: 4 }];
    const next = saved(tables, "Sales", "groups", answers({ groups: pairs }));
    expect(next.pairs!.values).toEqual([["Sales", "groups", "Outcomes", "Needs", 4]]);
    const same = saved(tables, "Sales", "groups", answers({ groups: [{ a: "Outcomes", b: "Needs", value: 1 / 3 }] }));
    expect(same.pairs).toEqual(tables.pairs);
  });

  test("are not written over formulas", () => {
    const computed = (values: CellValue[][], formulas: CellValue[][]) => ({ values, formulas });
    const tables: OptionalTables = {
      departments: {
        ...tableOf("tblDepartments", ["Department", "Method", "Voice"], []),
        ...computed([["Sales", "Points", 2]], [["Sales", "Points", "=1+1"]]),
      },
      points: {
        ...tableOf("tblPoints", POINTS, []),
        ...computed([["Sales", "Growth", 40]], [["Sales", "Growth", "=20*2"]]),
      },
    };
    const given = (points: Record<string, number>) =>
      saveAnswers(book(tables), "Sales", "points", answers({ points: numbers(points) })).faults;
    expect(given({ Growth: 50 })).toEqual([
      'tblPoints: the answer to "Growth" is computed by a formula. Change it there, or replace the formula by a value.',
    ]);
    expect(given({ Growth: 40 })).toEqual([]);
    expect(setVoice({ tables }, "Sales", 3).faults).toEqual([
      'tblDepartments: Voice of "Sales" is computed by a formula. Change it there, or replace the formula by a value.',
    ]);
  });

  test("put a department back on the list that was taken off it meanwhile", () => {
    const tables = { ...withSales(), departments: tableOf("tblDepartments", ["Department", "Method", "Voice"], []) };
    const next = saved(tables, "Sales", "roc", answers({ ranks: numbers({ Fit: 1 }) }));
    expect(next.departments!.values).toEqual([["Sales", "Rank order (ROC)", 1]]);
  });

  test("set a voice, with the cell's base", () => {
    const { plan } = setVoice(book(withSales()), "Sales", 2);
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
      tables = saved(tables, name, "points", answers({ points: numbers({ Growth: 100 }) }));
    }
    const { plan, words, faults } = removeDepartment(book(tables), "Sales");
    expect([words, faults]).toEqual([["Remove 1 row of tblDepartments and 1 row of tblPoints."], []]);
    const next = afterPlan(tables, plan);
    expect(next.departments!.values).toEqual([["Finance", "Points", 1]]);
    expect(next.points!.values).toEqual([["Finance", "Growth", 100]]);
  });

  test("change nothing when the answers are those of the sheet", () => {
    let tables = withSales();
    const given = answers({ points: numbers({ Growth: 60, Fit: 40 }) });
    tables = saved(tables, "Sales", "points", given);
    expect(saveAnswers(book(tables), "Sales", "points", given).plan.steps).toEqual([]);
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
          tables = saved(tables, name, how, given);
          const { departments, remarks } = readDepartments(tables, criteria);
          expect(remarks).toEqual([]);
          const read = departments.find((one) => one.name === name)!;
          expect(read.remarks).toEqual([]);
          expect(read.method).toBe(how);
          const touched = {
            points: ["points"],
            roc: ["ranks"],
            rank_sum: ["ranks"],
            groups: ["groups", "points"],
            criteria: ["criteria"],
          }[how];
          const of = (all: Answers) =>
            answers(Object.fromEntries(touched.map((key) => [key, all[key as keyof Answers]])));
          expect(sameAnswers(of(read.answers), of(given))).toBe(true);
        }
      }),
    );
  });
});

describe("another name for a department", () => {
  const named = (): OptionalTables => ({
    departments: tableOf(
      "tblDepartments",
      ["Department", "Method", "Voice"],
      [
        ["Sales", "Points", 1],
        ["Finance", "Points", 2],
      ],
    ),
    points: tableOf(
      "tblPoints",
      ["Note", ...POINTS],
      [
        ["asked Kim", "Sales", "Growth", 60],
        ["", "Finance", "Growth", 10],
        ["", "sales ", "Fit", 40],
      ],
    ),
    ranks: tableOf("tblRanks", ["Department", "Criterion", "Rank"], [["Legal", "Fit", 1]]),
    pairs: tableOf("tblPairs", PAIRS, [["Sales", "groups", "Outcomes", "Needs", 3]]),
  });

  test("is written wherever the name stands, and nowhere else", () => {
    const { plan, words, faults } = renameDepartment({ tables: named() }, "Sales", " Field sales ");
    expect(faults).toEqual([]);
    expect(words).toEqual([
      'Write "Field sales" in place of "Sales" in 1 row of tblDepartments, 2 rows of tblPoints and 1 row of tblPairs.',
    ]);
    const next = afterPlan(named(), plan);
    expect(next.departments!.values.map(([name]) => name)).toEqual(["Field sales", "Finance"]);
    expect(next.points!.values).toEqual([
      ["asked Kim", "Field sales", "Growth", 60],
      ["", "Finance", "Growth", 10],
      ["", "Field sales", "Fit", 40],
    ]);
    expect(next.ranks).toEqual(named().ranks);
    expect(next.pairs!.values).toEqual([["Field sales", "groups", "Outcomes", "Needs", 3]]);
  });

  test("changes no answer, no weight and no voice", () => {
    const read = (tables: OptionalTables) => readDepartments(tables, criteria).departments;
    const after = read(afterPlan(named(), renameDepartment({ tables: named() }, "Sales", "Field sales").plan));
    expect(after).toEqual(read(named()).map((one) => (one.name === "Sales" ? { ...one, name: "Field sales" } : one)));
  });

  test("may differ in the case of letters alone", () => {
    const { plan, faults } = renameDepartment({ tables: named() }, "Sales", "SALES");
    expect(faults).toEqual([]);
    expect(afterPlan(named(), plan).departments!.values[0]![0]).toBe("SALES");
  });

  test("that it has already writes nothing where it stands so everywhere", () => {
    expect(renameDepartment({ tables: named() }, "Finance", "Finance")).toMatchObject({
      plan: { steps: [] },
      words: [],
      faults: [],
    });
  });

  test.each([
    ["is blank", "  ", "Enter a name."],
    ["is another department's", "finance", 'There is a department "finance" already.'],
    [
      "stands over answers of nobody on the list",
      "Legal",
      'tblRanks has answers of "Legal" already, and two departments\' answers would become one. ' +
        "Remove those rows or choose another name.",
    ],
  ])("is refused where it %s", (_, name, fault) => {
    expect(renameDepartment({ tables: named() }, "Sales", name).faults).toEqual([fault]);
  });

  test("is refused while a table lacks a column, as rows would be left behind", () => {
    const tables = { ...named(), points: tableOf("tblPoints", ["Department", "Criterion"], [["Sales", "Growth"]]) };
    const fault = 'tblPoints has no column "Points". Add it.';
    expect(renameDepartment({ tables }, "Sales", "Field sales").faults).toEqual([fault]);
    expect(removeDepartment({ tables }, "Sales").faults).toEqual([fault]);
  });

  test("is not written over formulas, which are named", () => {
    const points = named().points!;
    const formulas = points.values.map((row, i) => (i === 0 ? [row[0]!, "=A4", row[2]!, row[3]!] : row));
    const { plan, words } = renameDepartment({ tables: { ...named(), points: { ...points, formulas } } }, "Sales", "X");
    expect(words[1]).toBe("Formulas compute the name in 1 row of tblPoints: those cells stay as they are.");
    expect(plan.steps[1]).toMatchObject({ table: "tblPoints", rows: [{ base: points.values[2] }] });

    const departments = named().departments!;
    const listed = { ...departments, formulas: [["=B1", "Points", 1], departments.values[1]!] };
    expect(renameDepartment({ tables: { ...named(), departments: listed } }, "Sales", "X").faults).toEqual([
      'tblDepartments: the name "Sales" is computed by a formula. Change it there, or replace the formula by a value.',
    ]);
  });
});

describe("a department that stands in the list twice", () => {
  const tables: OptionalTables = {
    departments: tableOf(
      "tblDepartments",
      ["Department", "Method", "Voice"],
      [
        ["Sales", "Points", 1],
        ["sales", "Points", 5],
      ],
    ),
  };

  test("is changed in its first row, which is the one that counts", () => {
    const next = afterPlan(tables, setVoice({ tables }, "Sales", 3).plan);
    expect(next.departments!.values.map((row) => row[2])).toEqual([3, 5]);
  });

  test("is removed with both", () => {
    const { plan, words } = removeDepartment({ tables }, "Sales");
    expect(words).toEqual(["Remove 2 rows of tblDepartments."]);
    expect(afterPlan(tables, plan).departments!.values).toEqual([]);
  });
});
