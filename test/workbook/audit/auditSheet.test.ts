import { AUDIT_QUESTIONS } from "../../../src/models/auditQuestions";
import type { Evidence } from "../../../src/workbook/audit/auditEvidence";
import { auditSheet, auditSheetName } from "../../../src/workbook/audit/auditSheet";
import type { PlanCell } from "../../../src/workbook/plan/plan";
import type { Blocks } from "../../../src/workbook/snapshot/snapshot";
import { modelBlocks } from "../modelTables";

const named = (...names: string[]) => names.map((name) => ({ name, refersTo: "='KAM Portfolio'!$A$4#" }));
const ALL_NAMES = named("KAM_Status", "KAM_Scores", "KAM_Revenue");
const EVIDENCE: readonly Evidence[] = [
  { question: 5, ...AUDIT_QUESTIONS[4]!, answer: "no", sentence: "Kendall's W is 0.11." },
  { question: 7, ...AUDIT_QUESTIONS[6]!, answer: "unknown", sentence: "There are no criteria." },
];

/** The cells that the plan sets from an address on. */
function cellsFrom(start: string, change: Partial<Blocks> = {}): readonly (readonly PlanCell[])[] {
  const { steps } = auditSheet(modelBlocks({ names: ALL_NAMES, ...change }), EVIDENCE, new Date(2026, 0, 31, 23));
  return steps.flatMap((step) => (step.kind === "setCells" && step.start === start ? step.cells : []));
}

const questions = (change?: Partial<Blocks>) => cellsFrom("A9", change).slice(1);

test("asks the nine questions and leaves every answer to the user", () => {
  expect(questions().map(([number, topic, answer, question]) => [number, topic, answer, question])).toEqual(
    AUDIT_QUESTIONS.map(({ label, text }, i) => [i + 1, label, null, text]),
  );
});

test("says what the workbook spoke for, and when", () => {
  expect(questions()[4]!.slice(4, 6)).toEqual(["No", "Kendall's W is 0.11."]);
  expect(questions()[6]!.slice(4, 6)).toEqual(["Not known", "There are no criteria."]);
  expect(questions()[0]!.slice(4, 6)).toEqual([null, null]);
  expect(cellsFrom("A1")[1]![0]).toMatch(/Evidence as of 2026-01-31; the column Now follows the workbook\.$/);
});

test("measures with live formulas what can be measured", () => {
  const now = (change?: Partial<Blocks>) => questions(change).map((row) => row[7]);
  const groups = ["Needs", "Outcomes", "Attributes", "Risks"].map((group) => {
    const weight = (name: string) => `SUMIF(tblCriteria[Group],"${name}",tblCriteria[Weight])`;
    return `(${weight(group)}+${weight(group.slice(0, -1))}>0)`;
  });
  const coverage = { formula: `=${groups.join("+")}` };
  expect(now()).toEqual([
    ...[null, null, null],
    { formula: '=SUMPRODUCT(--(IFERROR(KAM_Status,"")="Key (override)"))' },
    null,
    {
      formula: '=KAM.BIAS(KAM_Scores,KAM_Revenue,XLOOKUP("Capacity",tblSettings[Setting],tblSettings[Value]))',
    },
    coverage,
    ...[null, null],
  ]);
  expect(now({ names: named("KAM_Status", "KAM_Scores") })[5]).toBeNull();
  expect(now({ names: undefined })).toEqual([...new Array(6).fill(null), coverage, null, null]);
});

test("works the answers out with blanks marked, by the pass mark on the sheet", () => {
  const answers = 'IF(ISBLANK(tblKAMAudit[Answer]),"n/a",tblKAMAudit[Answer])';
  const call = (output: string) => `KAM.AUDIT(${answers},"${output}",,C4)`;
  const few = '"More than a third is not answered"';
  expect(cellsFrom("B4")).toEqual([
    [
      "Audit passes above",
      0.5,
      "From practice, no source. Yes to most of the nine questions: strictly more than half.",
    ],
    ["Score", { formula: `=IFNA(${call("score")},${few})` }, null],
    ["Verdict", { formula: `=IFNA(${call("verdict")},${few})` }, null],
    ["Not answered with yes", { formula: `=${call("gaps")}` }, null],
  ]);
});

test("never takes the sheet or table of an earlier audit", () => {
  const again: Partial<Blocks> = {
    sheets: ["KAM Audit"],
    tables: [{ name: "tblKAMAudit2", sheet: "Sheet1", columns: ["A"] }],
    names: named("tblkamaudit2_2"),
  };
  expect(auditSheetName(modelBlocks(again))).toBe("KAM Audit 2");
  const { steps } = auditSheet(modelBlocks(again), [], new Date(2026, 0, 31));
  expect(steps).toContainEqual(expect.objectContaining({ kind: "addSheet", name: "KAM Audit 2" }));
  expect(steps).toContainEqual(expect.objectContaining({ kind: "addTable", name: "tblKAMAudit2_3" }));
});
