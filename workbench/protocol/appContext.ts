import { instanceId } from "./xdmMessage";

/**
 * Requirement sets the workbench answers for. RichApiRuntime is left out on purpose: without it the client sends plain
 * loads and property writes in place of whole-object updates.
 */
const supportedSets: Record<string, number> = {
  ExcelApi: 1.17,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  SharedRuntime: 1.2,
  RibbonApi: 1.1,
  AddinCommands: 1.1,
  DelayForCellEdit: 1.1,
  RichApiRuntimeFlag: 1.2,
  Settings: 1.1,
};

const excelOnTheWeb = 16;
const taskPane = 1;
const shownAsTaskPane = 2;

export type Settings = [name: string, value: string][];

/** The answer to office.js's first question: which application, which document, which requirement sets. */
export function appContext(settings: Settings, requirementSets: Record<string, number>) {
  return {
    _id: instanceId,
    _appInstanceId: instanceId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18000.10000",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://localhost/workbench.xlsx",
    _clientMode: 0,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: "correlation-1",
    _addinName: "Workbench",
    _appDomains: [],
    _initialDisplayMode: shownAsTaskPane,
    _featureGates: {},
    _requirementMatrix: JSON.stringify({ ...supportedSets, ...requirementSets }),
  };
}
