import {
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { withColumnRenamed } from "../../src/workbook/structuredReference";
import { fromGridFormula } from "./gridFormula";
import { valueOf } from "../excel/cellContent";

interface RenamedColumn {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes formulas follow the header of a table's column, as in Excel: the grid names a column once, when it becomes part
 * of a table, and formulas would go on with that name.
 */
export class TableHeaders {
  private readonly commands: ICommandService;
  private readonly tables: TableManager;
  private readonly instances: IUniverInstanceService;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.tables = injector.get(TableManager);
    this.instances = injector.get(IUniverInstanceService);
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !options?.fromFormula)
        this.follow(params as ISetRangeValuesMutationParams);
    });
  }

  private follow({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    for (const table of this.tables.getTablesBySubunitId(unitId, subUnitId)) {
      const range = table.getRange();
      const written = cellValue?.[range.startRow];
      if (!written) continue;
      const cells = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId)?.getCellMatrix();
      const columns = Array.from({ length: table.getColumnsCount() }, (_, j) => table.getTableColumnByIndex(j));
      const renamed = columns.flatMap((column, j): RenamedColumn[] => {
        const content = written[range.startColumn + j];
        if (content?.v === undefined && content?.p === undefined) return []; // a format alone, as where cells are moved
        const to = String(valueOf(cells?.getValue(range.startRow, range.startColumn + j)));
        if (!column || to === "" || to === column.displayName) return [];
        const from = column.displayName;
        column.displayName = to;
        return [{ table: table.getDisplayName(), from, to }];
      });
      if (renamed.length === 0) continue;
      const titleMap = new Map(columns.map((column, j) => [column?.displayName ?? "", j]));
      const reference = { range, sheetId: subUnitId, titleMap };
      this.commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId,
        tableName: table.getDisplayName(),
        reference,
      });
      this.rewrite(unitId, renamed);
    }
  }

  private rewrite(unitId: string, renamed: readonly RenamedColumn[]): void {
    for (const sheet of this.instances.getUnit<Workbook>(unitId)?.getSheets() ?? []) {
      const cellValue: IObjectMatrixPrimitiveType<{ f: string }> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f;
        if (!formula) return;
        const typed = fromGridFormula(formula);
        const text = renamed.reduce((was, { table, from, to }) => withColumnRenamed(was, table, from, to), typed);
        if (text !== typed) (cellValue[row] ??= {})[column] = { f: text };
      });
      const subUnitId = sheet.getSheetId();
      if (Object.keys(cellValue).length > 0) {
        this.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
      }
    }
  }
}
