import { BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { NewStep, Plan } from "../../../src/workbook/plan/plan";
import { NAMES, OPTIONAL_TABLES, TABLES } from "../../../src/workbook/names";
import type { Blocks, OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import { portfolioTable } from "../../../src/workbook/snapshot/settings";
import type { CellValue, TableBlock } from "../../../src/workbook/snapshot/table";
import { openWorkbookFile } from "../../../workbench/files/openWorkbookFile";
import { planAsFile } from "../../../workbench/files/planAsFile";
import { understandSpillReferences } from "../../../workbench/functions/anchorArray";
import { CalculationEngine } from "../../../workbench/functions/calculationEngine";
import { followSheetNames } from "../../../workbench/functions/sheetNames";
import { TableHeaders } from "../../../workbench/functions/tableHeaders";
import { fromResult, isWireError, readArguments, type WireCell } from "../../../workbench/functions/wireValues";
import { type FunctionMetadata, sourceHost } from "../../support/fakeHost";
import { headlessWorkbook } from "../../workbench/support/headlessWorkbook";

/** The functions that the model's formulas call, from their source. */
const CALLED = ["score", "select", "stage", "concentration", "pareto", "matrix", "contribution"];

const ERROR = /^#(?:N\/A|[A-Z]+[/A-Z0]*[!?])$/;

/** A workbook with the sheets of a plan in a grid that calculates, the functions of the add-in included. */
export async function modelInGrid(plan: Plan<NewStep>) {
  const { workbook, univer, api, close } = headlessWorkbook();
  const engine = new CalculationEngine(univer);
  understandSpillReferences(univer);
  new TableHeaders(univer);
  followSheetNames(univer);
  const hosts = await Promise.all(CALLED.map((file) => sourceHost(file)));
  const functions = hosts.flatMap((host) =>
    host.functions.map((metadata) => new CalledFunction(metadata, (args) => host.call(metadata.id, args).cells)),
  );
  univer
    .__getInjector()
    .get(IFunctionService)
    .registerExecutors(...functions);
  openWorkbookFile({ api }, planAsFile(plan));

  const table = (name: string): TableBlock | undefined => {
    const found = workbook.tables.getItemOrNullObject(name);
    if (found === null) return undefined;
    const body = found.getDataBodyRange();
    const columns = found.columns.items.map((column) => column.name);
    return { name: found.name, columns, values: body.values, formulas: body.formulas as CellValue[][] };
  };
  const means = (name: string) => workbook.names.getItem(name);
  return {
    workbook,
    close,
    table,
    /** Passes when no calculation runs or is about to. */
    async settled(): Promise<void> {
      for (let looks = 0; looks < 3; looks = engine.busy ? 0 : looks + 1) await new Promise((done) => setTimeout(done));
    },
    /** What a name means now, as a column or row of values. */
    values: (name: string): CellValue[] => means(name).getRange().values.flat(),
    /** The value of each account under its name. */
    byAccount(name: string): Record<string, CellValue> {
      const accounts = means(NAMES.accounts).getRange().values.flat();
      const values = means(name).getRange().values.flat();
      return Object.fromEntries(accounts.map((account, i) => [String(account), values[i]!]));
    },
    /** The workbook as the pane reads it. */
    blocks(): Blocks {
      const settings = table(TABLES.settings);
      const optional = Object.fromEntries(
        OPTIONAL_TABLES.flatMap((key) => (table(TABLES[key]) === undefined ? [] : [[key, table(TABLES[key])]])),
      ) as OptionalTables;
      const outline = workbook.tables.items.map((one) => ({
        name: one.name,
        sheet: one.worksheet.name,
        columns: one.columns.items.map((column) => column.name),
      }));
      const model = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((name) => {
        const [, sheet = "", cell = ""] = /^='?([^'!]+)'?!([^#]+)#?$/.exec(means(NAMES[name]).formula) ?? [];
        const place = { sheet, cell: cell.replaceAll("$", "") };
        return {
          name,
          place,
          formula: workbook.worksheets.getItem(sheet).getRange(place.cell).formulas[0]![0]! as CellValue,
        };
      });
      const portfolio = table(portfolioTable(settings) ?? "");
      return { criteria: table(TABLES.criteria), settings, portfolio, optional, tables: outline, model };
    },
  };
}

class CalledFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly answer: (args: readonly unknown[]) => CellValue[][],
  ) {
    super(`KAM.${metadata.id}`);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...values: BaseValueObject[]) {
    const { args } = readArguments(this.metadata.parameters as never, values);
    const sent = args.map((one) => (Array.isArray(one) ? one.map((row) => row.map(asText)) : asText(one)));
    return fromResult(this.answer(sent).map((row) => row.map(asError)));
  }
}

const asText = (cell: WireCell) => (isWireError(cell) ? cell.code : cell);
const asError = (cell: CellValue) =>
  typeof cell === "string" && ERROR.test(cell) ? { type: "CustomFunctionError", code: cell } : cell;
