import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/sheets-numfmt/facade";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { Workbook } from "../../../workbench/excel/workbook";
import type { HostEvent } from "../../../workbench/protocol/richApiEntry";

/** The grid uses iterator methods, which browsers have and Node 20 has not. */
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
};
iterator.some ??= function (test) {
  return [...this].some(test);
};

const plugins = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsTablePlugin,
];

/** The object model over a grid without a page: one sheet, Accounts. */
export function headlessWorkbook() {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  plugins.forEach((plugin) => univer.registerPlugin(plugin));
  const api = FUniver.newAPI(univer);
  const events: HostEvent[] = [];
  const calculation = {
    busy: false,
    settled: async () => {
      const ended = api.getFormula().onCalculationEnd();
      api.getFormula().executeCalculation();
      await ended;
    },
  };
  const workbook = new Workbook({ univer, api }, calculation, (event) => events.push(event));
  const sheets = { s1: { id: "s1", name: "Accounts", rowCount: 100, columnCount: 20 } };
  api.createWorkbook({ name: "Book1", sheetOrder: ["s1"], sheets });
  return { univer, api, workbook, events, calculated: calculation.settled, close: () => univer.dispose() };
}
