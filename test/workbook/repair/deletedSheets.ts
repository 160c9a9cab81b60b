import { parseCell } from "../../../src/workbook/address";
import { bare } from "../../../src/workbook/changes/bookNow";
import type { Mapping } from "../../../src/workbook/model/mapping";
import { modelSteps } from "../../../src/workbook/model/modelPlan";
import { NAMES, SHEETS, TABLES } from "../../../src/workbook/names";
import type { PlanCell, Step } from "../../../src/workbook/plan/plan";
import { cellOf } from "../../../src/workbook/snapshot/cellPlace";
import type { Blocks, CellPlace, ModelCell } from "../../../src/workbook/snapshot/snapshot";
import type { TableBlock } from "../../../src/workbook/snapshot/table";
import { FakeBook } from "../excel/fake/fakeBook";
import { fill, formulaAt, newSheet } from "../excel/fake/fakeSheet";
import { accountColumns, accountRows, criteriaRows } from "../modelTables";

/** The model of the accounts of these tests: three criteria, two places. */
export const MAPPING: Mapping = {
  table: "tblAccounts",
  sheet: "Sheet1",
  columns: accountColumns,
  rows: 5,
  account: "Account",
  parent: undefined,
  revenue: "Revenue",
  eligible: "Eligible",
  criteria: criteriaRows().map(([column, group, direction, lo, hi, weight, definition]) => ({
    column: String(column),
    group: String(group),
    direction: direction as "benefit" | "cost",
    lo: Number(lo),
    hi: Number(hi),
    weight: Number(weight),
    definition: String(definition),
  })),
  settings: { capacity: { value: 2, source: "Board" } },
  overrides: [{ account: "Alder", override: "Always", reason: "Pilot" }],
};

type ModelSheet = "portfolio" | "criteria" | "settings" | "overrides";

const TABLE_OF: Partial<Record<ModelSheet, string>> = {
  criteria: TABLES.criteria,
  settings: TABLES.settings,
  overrides: TABLES.overrides,
};

/** A formula as Excel leaves it when tables and sheets are deleted. */
function afterDeletion(formula: string, deleted: readonly ModelSheet[]): string {
  return deleted.reduce((text, sheet) => {
    const withoutSheet = text.replaceAll(new RegExp(`'${SHEETS[sheet]}'!(\\$[A-Z]+\\$\\d+#?)`, "g"), "#REF!$1");
    const table = TABLE_OF[sheet];
    return table === undefined
      ? withoutSheet
      : withoutSheet.replaceAll(new RegExp(`${table}\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]`, "g"), "#REF!");
  }, formula);
}

/** The sheets of a model without those that are deleted, step by step, as Excel leaves them. */
function stepsLeft(deleted: readonly ModelSheet[]): readonly Step[] {
  const gone = deleted.map((sheet) => SHEETS[sheet] as string);
  const inCell = (cell: PlanCell): PlanCell =>
    typeof cell === "object" && cell !== null ? { formula: afterDeletion(cell.formula, deleted) } : cell;
  return modelSteps(MAPPING).flatMap((step): Step[] => {
    if (step.kind === "addSheet") return gone.includes(step.name) ? [] : [step];
    if (step.kind === "addName") return [{ ...step, refersTo: afterDeletion(step.refersTo, deleted) }];
    const sheet = "range" in step ? step.range.sheet : step.sheet;
    if (gone.includes(sheet)) return [];
    return step.kind === "setCells" ? [{ ...step, cells: step.cells.map((row) => row.map(inCell)) }] : [step];
  });
}

/** A workbook whose model has lost sheets. */
export function bookWithout(...deleted: readonly ModelSheet[]): FakeBook {
  const book = new FakeBook();
  fill(book.sheet("Sheet1"), "A1", [[...accountColumns], ...accountRows()]);
  book.addTable("Sheet1", "tblAccounts", "A1", accountRows().length + 1, accountColumns.length);
  for (const step of stepsLeft(deleted)) {
    if (step.kind === "addSheet") book.state.sheets.push(newSheet(step.name, step.name));
    if (step.kind === "setCells") {
      fill(
        book.sheet(step.sheet),
        step.start,
        step.cells.map((row) => row.map((cell) => cell ?? "")),
      );
    }
    if (step.kind === "addName") book.state.names.push({ name: step.name, formula: `=${bare(step.refersTo)}` });
    if (step.kind === "addTable") {
      const { sheet, start, rows, columns } = step.range;
      book.addTable(sheet, step.name, start, rows, columns);
    }
  }
  return book;
}

/** A workbook as the pane reads it. */
export function blocksOf(book: FakeBook): Blocks {
  const sheets = book.state.sheets.map(({ name }) => name);
  const names = book.state.names.map(({ name, formula }) => ({ name, refersTo: formula }));
  const tables = book.state.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const read = (name: string): TableBlock | undefined => {
    const found = tables.find(({ table }) => table.name === name);
    if (found === undefined) return undefined;
    const { row, column, rows, columns } = found.table.place;
    const cells = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => formulaAt(found.sheet, row + i, column + j)),
    );
    return { name, columns: cells[0]!.map(String), values: cells.slice(1) };
  };
  const formulaIn = ({ sheet, cell }: CellPlace) => {
    const { row, column } = parseCell(cell);
    return formulaAt(book.sheet(sheet), row, column);
  };
  const model = (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((name): ModelCell[] => {
    const item = names.find((one) => one.name === NAMES[name]);
    const place = item && cellOf(item, sheets);
    return item === undefined ? [] : [{ name, place, formula: place === undefined ? "" : formulaIn(place) }];
  });
  const settings = read(TABLES.settings);
  const overrides = read(TABLES.overrides);
  const notice = { sheet: SHEETS.portfolio, cell: "A2" };
  return {
    criteria: read(TABLES.criteria),
    settings,
    portfolio: settings && read("tblAccounts"),
    optional: overrides === undefined ? {} : { overrides },
    tables: tables.map(({ sheet, table }) => ({
      name: table.name,
      sheet: sheet.name,
      columns: read(table.name)!.columns,
    })),
    model,
    names,
    sheets,
    ...(sheets.includes(notice.sheet) && { notice: { place: notice, formula: formulaIn(notice) } }),
  };
}
