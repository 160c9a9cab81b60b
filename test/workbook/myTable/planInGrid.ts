import { blockAddress, parseCell } from "../../../src/workbook/address";
import type { PlanCell, Step } from "../../../src/workbook/plan/plan";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { understandSpillReferences } from "../../../workbench/functions/anchorArray";
import { headlessWorkbook } from "../../workbench/support/headlessWorkbook";

/** A grid that calculates, with a table of companies, in which a test carries out steps and reads the cells. */
export function gridWith(name: string, cells: readonly (readonly CellValue[])[]) {
  const { workbook, univer, calculated, close } = headlessWorkbook();
  understandSpillReferences(univer);
  const { worksheets, names } = workbook;
  const addTable = (sheet: string, table: string, rows: readonly (readonly PlanCell[])[]) => {
    const address = blockAddress(0, 0, rows.length, rows[0]!.length);
    worksheets.getItem(sheet).getRange(address).formulas = rows.map((row) => row.map(content));
    worksheets.getItem(sheet).tables.add(address, true).name = table;
  };
  addTable("Accounts", name, cells);

  return {
    close,
    addTable: (sheet: string, table: string, rows: readonly (readonly CellValue[])[]) => {
      worksheets.add(sheet);
      addTable(sheet, table, rows);
    },
    carryOut(steps: readonly Step[]): void {
      for (const step of steps) {
        if (step.kind === "addSheet") worksheets.add(step.name);
        if (step.kind === "setCells") {
          const { row, column } = parseCell(step.start);
          step.cells.forEach((line, i) => {
            worksheets.getItem(step.sheet).getRange(blockAddress(row + i, column, 1, line.length)).formulas = [
              line.map(content),
            ];
          });
        }
        if (step.kind === "addTable") {
          const { sheet, start, rows, columns } = step.range;
          const { row, column } = parseCell(start);
          worksheets.getItem(sheet).tables.add(blockAddress(row, column, rows, columns), true).name = step.name;
        }
        if (step.kind === "addColumn" && "formula" in step.cells) {
          const { formula } = step.cells;
          const table = workbook.tables.getItem(step.table);
          const rows = table.rows.items.length;
          table.columns.add(null, [[step.name], ...Array.from({ length: rows }, () => [formula])]);
        }
        if (step.kind === "addName") names.add(step.name, `=${step.refersTo}`);
      }
    },
    /** Whether cells hold what is expected, once everything is calculated. */
    async read(sheet: string, address: string): Promise<CellValue[][]> {
      await calculated();
      await calculated(); // a spill that another formula looks up is known in the second round
      return worksheets.getItem(sheet).getRange(address).values;
    },
    write(sheet: string, cell: string, value: CellValue): void {
      worksheets.getItem(sheet).getRange(cell).values = [[value]];
    },
  };
}

function content(cell: PlanCell): string | number | boolean {
  if (cell === null) return "";
  if (cell === "#N/A") return "=NA()";
  return typeof cell === "object" ? cell.formula : cell;
}
