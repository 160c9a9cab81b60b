import { AUDIT_QUESTIONS } from "../../models/auditQuestions";
import { DEFAULTS } from "../../models/defaults";
import { cellAddress } from "../address";
import { auditFormula, columnReference, coveredGroups, keyByOverride, scoreAndRevenue, setting } from "../formulas";
import { freeName } from "../freeName";
import { boldRow } from "../model/sheetSteps";
import { GROUPS } from "../myTable/criterionGroup";
import { proposeTableName } from "../myTable/tableName";
import { NAMES, SHEETS } from "../names";
import type { Formula, NewStep, Plan, PlanCell } from "../plan/plan";
import { defaultRow } from "../settings";
import type { Blocks } from "../snapshot/snapshot";
import type { Evidence } from "./auditEvidence";

/** Columns of the audit, in order, and their widths. */
const COLUMNS = {
  "No.": 40,
  Topic: 190,
  Answer: 90,
  Question: 620,
  "Evidence says": 125,
  Evidence: 620,
  "What can be measured": 330,
  Now: 60,
  Note: 320,
} as const;

/** Rows above the table, from 0: the title, a sentence, the pass mark, three results and an empty row between. */
const ROWS = { title: 0, howTo: 1, pass: 3, score: 4, verdict: 5, gaps: 6, header: 8 } as const;
/** Labels of the results and of the pass mark are in this column, their values in the next. */
const LABEL = 1;

/** Where the first question is answered. */
export const FIRST_ANSWER = cellAddress(ROWS.header + 1, Object.keys(COLUMNS).indexOf("Answer"));

const ANSWERS: Record<Evidence["answer"], string> = { yes: "Yes", no: "No", unknown: "Not known" };

interface Measure {
  readonly what: string;
  readonly now: Formula;
  readonly numberFormat: string;
}

/**
 * Writes the nine questions of the selection audit to a sheet of its own, with the evidence of this moment and live
 * formulas for what can be measured. The answers are left to the user; KAM.AUDIT gives their score and verdict.
 */
export function auditSheet(blocks: Blocks, evidence: readonly Evidence[], now: Date): Plan<NewStep> {
  const sheet = auditSheetName(blocks);
  const taken = [...blocks.tables, ...(blocks.names ?? [])].map(({ name }) => name);
  const table = proposeTableName(sheet, taken);
  const start = cellAddress(ROWS.header, 0);
  const header = Object.keys(COLUMNS);
  const measures = measuresOf(blocks);
  const first = ROWS.header + 1;
  const nowColumn = header.indexOf("Now");
  return {
    title: "Sheet for the selection audit",
    steps: [
      { kind: "addSheet", name: sheet, columnWidths: Object.values(COLUMNS), frozenRows: ROWS.header + 1 },
      {
        kind: "setCells",
        sheet,
        start: "A1",
        cells: [
          ["Selection audit: nine questions on how the key accounts were chosen and are kept"],
          [
            `Answer Yes, No or Partly, or a degree from 0 to 1, and leave open what is not known. Evidence as of ${dayOf(now)}; the column Now follows the workbook.`,
          ],
        ],
      },
      {
        kind: "setCells",
        sheet,
        start,
        cells: [
          header,
          ...AUDIT_QUESTIONS.map(({ label, text }, i): PlanCell[] => {
            const number = i + 1;
            const found = evidence.find(({ question }) => question === number);
            const measure = measures.get(number);
            return [
              ...[number, label, null, text, found ? ANSWERS[found.answer] : null, found?.sentence ?? null],
              ...[measure?.what ?? null, measure?.now ?? null, null],
            ];
          }),
        ],
      },
      {
        kind: "addTable",
        name: table,
        range: { sheet, start, rows: AUDIT_QUESTIONS.length + 1, columns: header.length },
      },
      { kind: "setCells", sheet, start: cellAddress(ROWS.pass, LABEL), cells: results(table) },
      ...[...measures].map(([question, { numberFormat }]): NewStep => ({
        kind: "formatCells",
        range: { sheet, start: cellAddress(first + question - 1, nowColumn), rows: 1, columns: 1 },
        numberFormat,
      })),
      {
        kind: "formatCells",
        range: { sheet, start: cellAddress(ROWS.score, LABEL + 1), rows: 1, columns: 1 },
        numberFormat: "0%",
      },
      boldRow(sheet, ROWS.title, 1),
      boldRow(sheet, ROWS.verdict, 2, LABEL),
    ],
  };
}

/** The name of the sheet that the audit is written to. */
export function auditSheetName({ sheets = [] }: Pick<Blocks, "sheets">): string {
  return freeName(SHEETS.audit, sheets);
}

/** The pass mark with its source, and what the answers come to. */
function results(table: string): PlanCell[][] {
  const answers = columnReference(table, "Answer");
  const pass = cellAddress(ROWS.pass, LABEL + 1);
  const [label, mark, , source] = defaultRow("auditPass");
  return [
    [label!, mark!, source!],
    ["Score", auditFormula(answers, pass, "score"), null],
    ["Verdict", auditFormula(answers, pass, "verdict"), null],
    ["Not answered with yes", auditFormula(answers, pass, "gaps"), null],
  ];
}

/** What formulas can measure, by the number of the question; without revenue it cannot be compared with the scores. */
function measuresOf({ names = [] }: Blocks): ReadonlyMap<number, Measure> {
  const has = (wanted: string) => names.some(({ name }) => name === wanted);
  const measures = new Map<number, Measure>();
  if (has(NAMES.status)) {
    measures.set(4, { what: "Key accounts by an override", now: keyByOverride(), numberFormat: "0" });
  }
  if (has(NAMES.scores) && has(NAMES.revenue)) {
    measures.set(6, {
      what: "Agreement of score and revenue, Kendall's τ-b from −1 to 1",
      now: scoreAndRevenue(setting(DEFAULTS.capacity.label)),
      numberFormat: "0.00",
    });
  }
  measures.set(7, {
    what: "Groups that have a criterion with weight, of 4",
    now: coveredGroups(GROUPS.map((group) => [group, group.slice(0, -1)])),
    numberFormat: "0",
  });
  return measures;
}

/** A day as 2026-01-31, by the clock of the user. */
function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
