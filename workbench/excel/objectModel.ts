import { supportedMembers as membersOf, type SupportedClass } from "../dispatcher/members";
import { Application } from "./application";
import { AutoFilter } from "./autoFilter";
import { Chart } from "./chart";
import { ChartAxes } from "./chartAxes";
import { ChartAxis } from "./chartAxis";
import { ChartAxisTitle } from "./chartAxisTitle";
import { ChartCollection } from "./chartCollection";
import { ChartLegend } from "./chartLegend";
import { ChartLineFormat } from "./chartLineFormat";
import { ChartSeries } from "./chartSeries";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { ChartTitle } from "./chartTitle";
import { CultureInfo } from "./cultureInfo";
import { NamedItem } from "./namedItem";
import { NamedItemCollection } from "./namedItemCollection";
import { NumberFormatInfo } from "./numberFormatInfo";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { RangeFont } from "./rangeFont";
import { RangeFormat } from "./rangeFormat";
import { Table } from "./table";
import { TableCollection } from "./tableCollection";
import { TableColumn } from "./tableColumn";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRow } from "./tableRow";
import { TableRowCollection } from "./tableRowCollection";
import { TableScopedCollection } from "./tableScopedCollection";
import { Workbook } from "./workbook";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** The classes of Excel's object model that the workbench has. */
export const objectModel = [
  Application,
  AutoFilter,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartCollection,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  CultureInfo,
  NamedItem,
  NamedItemCollection,
  NumberFormatInfo,
  Range,
  RangeAreas,
  RangeFont,
  RangeFormat,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

/** What an add-in may use of Excel's API in the workbench. */
export function supportedMembers(): SupportedClass[] {
  return membersOf(objectModel);
}
