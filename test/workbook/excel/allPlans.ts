import { auditSheet } from "../../../src/workbook/audit/auditSheet";
import { checkSheet } from "../../../src/workbook/checkSheet/checkSheet";
import { repairPlan } from "../../../src/workbook/dataCheck/repairPlan";
import { NO_ANSWERS } from "../../../src/workbook/departments/answers";
import {
  addDepartment,
  removeDepartment,
  renameDepartment,
  setVoice,
} from "../../../src/workbook/departments/departmentPlans";
import { saveAnswers } from "../../../src/workbook/departments/saveAnswers";
import { freezePlan } from "../../../src/workbook/handOver/freezePlan";
import { freezing } from "../../../src/workbook/handOver/freezing";
import type { KamFormulas } from "../../../src/workbook/handOver/kamFormulas";
import { listPlan } from "../../../src/workbook/handOver/listPlan";
import { insertPlan } from "../../../src/workbook/insertFunction/insertPlan";
import { TABLES } from "../../../src/workbook/names";
import { beginSetup } from "../../../src/workbook/myTable/setup";
import { startPlan } from "../../../src/workbook/myTable/startPlan";
import type { Plan } from "../../../src/workbook/plan/plan";
import { overridePlan } from "../../../src/workbook/portfolioView/overrides";
import { samplePortfolio } from "../../../src/workbook/sample/portfolio";
import { brokenBindings } from "../../../src/workbook/repair/brokenBindings";
import { modelOver } from "../../../src/workbook/repair/modelOver";
import { selfTest } from "../../../src/workbook/selfTest/selfTest";
import { readCriteria } from "../../../src/workbook/snapshot/criteria";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { addCriterion } from "../../../src/workbook/weights/addCriterion";
import { applyWeights } from "../../../src/workbook/weights/applyWeights";
import { changeCriterion } from "../../../src/workbook/weights/changeCriterion";
import { formOf } from "../../../src/workbook/weights/criterionForm";
import { orderCriteria } from "../../../src/workbook/weights/orderCriteria";
import { removeCriterion } from "../../../src/workbook/weights/removeCriterion";
import { saveSet } from "../../../src/workbook/weights/weightSets";
import { exampleSheet } from "../../../src/workbook/workedExamples/exampleSheet";
import { allExamples } from "../../support/examples";
import { accountColumns, accountRows, criteriaTable, modelBlocks, settingsTable } from "../modelTables";
import { chartPlans } from "../charts/chartPlans";
import { COMPUTED, computedBook } from "../handOver/frozenBook";
import { blocksOf, bookWithout, MAPPING } from "../repair/deletedSheets";
import { FakeBook } from "./fake/fakeBook";
import { fill } from "./fake/fakeSheet";
import { CHANGE_PLANS, ownBook } from "./plans";

/** A workbook with a table and a name that no plan of the add-in's own wants. */
function otherBook(): FakeBook {
  const book = new FakeBook();
  fill(book.sheet("Sheet1"), "A1", [
    ["Account", "Score"],
    ["Acme", 5],
  ]);
  book.addTable("Sheet1", "tblOwn", "A1", 2, 2);
  book.state.names.push({ name: "Own", formula: "=Sheet1!$A$1" });
  return book;
}

/** The criteria and the accounts that plans are about, beside each other on one sheet. */
function modelBook(): FakeBook {
  const book = new FakeBook();
  const { columns, values } = criteriaTable();
  fill(book.sheet("Sheet1"), "A1", [columns, ...values] as CellValue[][]);
  fill(book.sheet("Sheet1"), "J1", [accountColumns, ...accountRows()]);
  book.addTable("Sheet1", "tblCriteria", "A1", values.length + 1, columns.length);
  book.addTable("Sheet1", "tblAccounts", "J1", accountRows().length + 1, accountColumns.length);
  return book;
}

const read = readCriteria(criteriaTable());
const criteria = "criteria" in read ? read.criteria : [];

/** A formula of the model, which a new criterion with a column of its own makes read that column. */
const HEADERS = { name: "ratingHeaders", place: { sheet: "Sheet1", cell: "T20" }, formula: "=1+1" } as const;
const withHeaders = modelBlocks({ model: [HEADERS] });

function bookWithHeaders(): FakeBook {
  const book = modelBook();
  fill(book.sheet("Sheet1"), HEADERS.place.cell, [[{ formula: HEADERS.formula }]]);
  return book;
}

const [growth, fit] = criteria;
const newForm = { ...formOf(fit!), name: "Trust" };

/** The accounts of the model as a user's own table, with columns of results beside them. */
const setup = beginSetup({ name: "tblAccounts", sheet: "Sheet1", columns: accountColumns, values: accountRows() });

function userBook(): FakeBook {
  const book = modelBook();
  book.sheet("Sheet1").tables.splice(0, 1);
  return book;
}

/** The tables of departments side by side, with a note of the user's beside the points. */
const ANSWERS = {
  departments: [
    ["Department", "Method", "Voice"],
    ["Sales", "Points", 1],
    ["Finance", "Points", 2],
  ],
  points: [
    ["Department", "Criterion", "Points", "Note"],
    ["Sales", "Growth", 60, "asked Kim"],
    ["Sales", "Fit", 40, "unsure"],
    ["Finance", "Growth", 100, "by mail"],
  ],
  ranks: [
    ["Department", "Criterion", "Rank"],
    ["Sales", "Growth", 1],
  ],
  pairs: [
    ["Department", "Set", "A", "B", "Value"],
    ["Sales", "criteria", "Growth", "Fit", 3],
  ],
} as const satisfies Record<string, readonly CellValue[][]>;

const answers = {
  criteria,
  sheet: "KAM Departments",
  tables: Object.fromEntries(
    Object.entries(ANSWERS).map(([key, [columns, ...values]]) => [
      key,
      { name: TABLES[key as keyof typeof ANSWERS], columns: columns.map(String), values, formulas: values },
    ]),
  ),
};

function departmentsBook(): FakeBook {
  const book = new FakeBook();
  const starts = { departments: "A1", points: "E1", ranks: "J1", pairs: "N1" };
  for (const key of ["departments", "points", "ranks", "pairs"] as const) {
    const cells = ANSWERS[key].map((row) => [...row]);
    fill(book.sheet("Sheet1"), starts[key], cells);
    book.addTable("Sheet1", TABLES[key], starts[key], cells.length, cells[0]!.length);
  }
  return book;
}

/** One formula, as in a workbook whose sheet and table of an earlier list have the names that a list wants. */
const FOUND: KamFormulas = {
  formulas: [
    {
      ...{ sheet: "Sheet1", row: 3, column: 1, cells: 1, rows: 9, columns: 2, formula: "=KAM.SCORE(A1:A9)" },
      ...{ functions: ["KAM.SCORE"], errors: 0, error: undefined, isUnfinished: false },
    },
  ],
  readers: [],
  defined: [],
  sheets: ["Sheet1", "KAM Formulas"].map((name) => ({ name, isHidden: false, isProtected: false })),
  names: [],
  taken: ["tblKAMFormulas"],
};

const one = { errors: 0, error: undefined, isUnfinished: false, functions: ["KAM.SCORE"], sheet: "Sheet1", cells: 1 };

/** The formulas of the computed workbook, and what the cells of their results hold and show. */
const COMPUTING: KamFormulas = {
  ...FOUND,
  formulas: [
    { ...one, row: 1, column: 1, rows: 3, columns: 2, formula: "=SEQUENCE(3,2)" },
    { ...one, row: 1, column: 8, cells: 2, rows: 2, columns: 1, formula: '=H2&"!"' },
    ...(['="00"&7', "=NA()", "=1=1"] as const).map((formula, i) => ({
      ...{ ...one, row: 8 + i, column: 1, rows: 1, columns: 1, formula },
    })),
  ],
  readers: [{ ...one, functions: [], row: 1, column: 4, rows: 1, columns: 1, formula: "=IFERROR(MIN(B2#),1)" }],
  defined: [{ name: "Numbers", formula: "=Sheet1!$B$2#" }],
};
const shown = (formula: keyof typeof COMPUTED) => ({ formulas: [], shown: COMPUTED[formula] });
const frozen = freezePlan(
  COMPUTING,
  freezing(COMPUTING),
  [
    shown("=SEQUENCE(3,2)"),
    { formulas: [['=H2&"!"'], ['=H3&"!"']], shown: [["Alder!"], ["Birch!"]] },
    ...(['="00"&7', "=NA()", "=1=1"] as const).map(shown),
    shown("=IFERROR(MIN(B2#),1)"),
  ],
  "1.0.0",
  new Date(2026, 0, 1),
);

/** What the plans of charts refer to. */
function chartBook(): FakeBook {
  const book = modelBook();
  const { columns, values } = settingsTable();
  fill(book.sheet("Sheet1"), "J20", [columns, ...values] as CellValue[][]);
  book.addTable("Sheet1", "tblSettings", "J20", values.length + 1, columns.length);
  return book;
}

interface PlanOnBook {
  readonly plan: Plan;
  /** A workbook that the plan fits. */
  readonly book: () => FakeBook;
}

/** The plan that is offered first where sheets of the model were deleted. */
function repairOf(book: FakeBook): Plan {
  const [repair] = brokenBindings(blocksOf(book)).flatMap(({ repairs }) => repairs);
  return repair!.plan;
}

const SHEETLESS = [["portfolio"], ["settings"], ["overrides"]] as const;

/** The checks of a model, beside it. */
function checksPlan(): Plan {
  const made = checkSheet(blocksOf(bookWithout()));
  if ("problem" in made) throw new Error(made.problem);
  return made.plan;
}

/** Every plan that the add-in makes. A new plan is a new line. */
export const ALL_PLANS: readonly PlanOnBook[] = [
  { plan: samplePortfolio(), book: otherBook },
  { plan: selfTest("KAM self-test", allExamples().slice(0, 3)), book: otherBook },
  { plan: exampleSheet("KAM ABC example", allExamples()[0]!, ["amounts", "customers"]).plan, book: otherBook },
  {
    plan: insertPlan("KAM.ABC", "=KAM.ABC($K$2:$K$6)", {
      kind: "cell",
      place: { sheet: "Sheet1", row: 19, column: 17 },
    }),
    book: modelBook,
  },
  {
    plan: insertPlan("KAM.CLV", "=KAM.CLV(INDEX(tblAccounts[Revenue],ROW()-ROW(tblAccounts[#Headers])),0.9,0.1)", {
      ...{ kind: "column", table: "tblAccounts", header: "Lifetime value" },
    }),
    book: modelBook,
  },
  { plan: startPlan({ ...setup, resultColumns: true }), book: userBook },
  {
    plan: applyWeights(
      modelBlocks(),
      criteria,
      [{ row: "Growth", base: 50, value: 40 }],
      "Agreed",
      new Date(2026, 0, 1),
    ),
    book: modelBook,
  },
  ...addCriterion(withHeaders, criteria, newForm).plans.map((plan) => ({ plan, book: bookWithHeaders })),
  { plan: changeCriterion(withHeaders, fit!, newForm, true).plan, book: bookWithHeaders },
  { plan: removeCriterion(modelBlocks(), criteria, growth!, new Date(2026, 0, 1)).plan, book: modelBook },
  { plan: orderCriteria(modelBlocks(), ["Fit", "Days overdue", "Growth"]).plan, book: modelBook },
  { plan: saveSet(modelBlocks(), "Board", criteria, [1, 2, 3]), book: modelBook },
  { plan: overridePlan(undefined, "Alder", { kind: "Always", reason: "Pilot" }) as Plan, book: modelBook },
  { plan: addDepartment({ tables: {}, criteria, sheet: "KAM Departments" }, "Sales"), book: modelBook },
  { plan: addDepartment(answers, "Legal"), book: departmentsBook },
  { plan: removeDepartment(answers, "Sales").plan, book: departmentsBook },
  { plan: renameDepartment(answers, "Sales", "Field sales").plan, book: departmentsBook },
  { plan: setVoice(answers, "Finance", 3).plan, book: departmentsBook },
  {
    plan: saveAnswers(answers, "Sales", "points", {
      ...NO_ANSWERS,
      points: new Map([
        ["Growth", 70],
        ["Days overdue", 30],
      ]),
    }).plan,
    book: departmentsBook,
  },
  {
    plan: repairPlan("Repair", [
      {
        severity: "error",
        sheet: "Sheet1",
        address: "K2",
        sentence: "A number.",
        repair: { what: "A", cell: "K2", base: 100, value: 101, from: "100", to: "101", numberFormat: "#,##0" },
      },
    ]),
    book: modelBook,
  },
  { plan: auditSheet(modelBlocks({ sheets: ["KAM Audit"] }), [], new Date(2026, 0, 1)), book: modelBook },
  { plan: checksPlan(), book: () => bookWithout() },
  { plan: listPlan(FOUND, "1.0.0", new Date(2026, 0, 1)), book: otherBook },
  { plan: frozen, book: computedBook },
  ...SHEETLESS.map((deleted) => {
    const book = () => bookWithout(...deleted);
    return { plan: repairOf(book()), book };
  }),
  {
    plan: { title: "A model over what is left", steps: modelOver(MAPPING, blocksOf(bookWithout("criteria"))) },
    book: () => bookWithout("criteria"),
  },
  ...chartPlans().map((plan) => ({ plan, book: chartBook })),
  ...CHANGE_PLANS.map((plan) => ({ plan, book: ownBook })),
];
