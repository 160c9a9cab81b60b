import { blockAddress, parseCell } from "../address";
import { asPlainText } from "../plainText";
import type { Plan, PlanCell, Step } from "../plan/plan";
import type { PlanRange } from "../plan/range";

/** Excel measures columns in points, a plan in pixels. */
const POINTS_PER_PIXEL = 0.75;

/** The sheets that a plan adds, by the name they have in it. */
export type PlanSheets = (name: string) => Excel.Worksheet;

type OfKind<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;
type Writers = Partial<{ [Kind in Step["kind"]]: (step: OfKind<Kind>) => void }>;

/** Asks for everything of a plan that says nothing of other sheets: constants, formats, tables. */
export function writeContents(plan: Plan, sheets: PlanSheets): void {
  const range = ({ sheet, start, rows, columns }: PlanRange) => {
    const { row, column } = parseCell(start);
    return sheets(sheet).getRangeByIndexes(row, column, rows, columns);
  };
  carryOut(plan, {
    addSheet: ({ name, columnWidths, frozenRows }) => {
      const sheet = sheets(name);
      columnWidths.forEach((pixels, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * POINTS_PER_PIXEL;
      });
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    },
    setCells: (step) => write(step, sheets, constant),
    formatCells: ({ range: place, numberFormat, bold }) => {
      const cells = range(place);
      if (numberFormat !== undefined) {
        cells.numberFormat = Array.from({ length: place.rows }, () => Array(place.columns).fill(numberFormat));
      }
      if (bold !== undefined) cells.format.font.bold = bold;
    },
    addTable: ({ name, range: { sheet, start, rows, columns } }) => {
      const { row, column } = parseCell(start);
      sheets(sheet).tables.add(blockAddress(row, column, rows, columns), true).name = name;
    },
  });
}

/** Asks for the defined names of a plan, then for its formulas, which may refer to names and to any of its sheets. */
export function writeReferences(plan: Plan, sheets: PlanSheets, names: Excel.NamedItemCollection): void {
  carryOut(plan, { addName: ({ name, refersTo }) => void names.add(name, `=${refersTo}`) });
  carryOut(plan, { setCells: (step) => write(step, sheets, formula) });
}

function carryOut(plan: Plan, writers: Writers): void {
  for (const step of plan.steps) (writers[step.kind] as ((step: Step) => void) | undefined)?.(step);
}

/** Writes those cells of a step that `content` has something for; Excel leaves a cell alone where it is given null. */
function write(
  { sheet, start, cells }: OfKind<"setCells">,
  sheets: PlanSheets,
  content: (cell: PlanCell) => string | number | boolean | null,
): void {
  const columns = Math.max(...cells.map((row) => row.length));
  const block = cells.map((row) => Array.from({ length: columns }, (_, j) => content(row[j] ?? null)));
  if (block.every((row) => row.every((cell) => cell === null))) return;
  const first = parseCell(start);
  sheets(sheet).getRangeByIndexes(first.row, first.column, cells.length, columns).formulas = block;
}

function constant(cell: PlanCell): string | number | boolean | null {
  if (typeof cell === "string") return asPlainText(cell);
  return typeof cell === "object" ? null : cell;
}

function formula(cell: PlanCell): string | null {
  return typeof cell === "object" && cell !== null ? cell.formula : null;
}
