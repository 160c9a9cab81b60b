import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingText from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreText from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationText from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterText from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortText from "@univerjs/preset-sheets-sort/locales/en-US";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import tableText from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** Tables with a pale header: the grid's dark mode inverts colours, and white on a strong colour would become black on it. */
const tableTheme = {
  name: "table-default-workbench",
  style: {
    headerRowStyle: { bg: { rgb: "#d6e4f5" }, cl: { rgb: "#1b1b1b" } },
    secondRowStyle: { bg: { rgb: "#eff4fb" } },
  },
};

/** Options that the presets do not pass on. */
const pluginOptions = new Map<string, unknown>([
  [UniverSheetsTablePlugin.pluginName, { userThemes: [tableTheme] }],
  [UniverSheetsTableUIPlugin.pluginName, { hideAnchor: true }], // it would cover the cells above the table
]);

/** Builds the grid inside an element. */
export function createGrid(container: HTMLElement, dark: boolean): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreText,
        tableText,
        conditionalFormattingText,
        dataValidationText,
        filterText,
        sortText,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown?]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, unknown?];
    plugins.set(plugin.pluginName, [plugin, pluginOptions.get(plugin.pluginName) ?? options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
