import type { HostEventKind } from "../dispatcher/hostObject";

/** Numbers of the events the workbench raises. */
export const EventType = {
  /** Of the workbook: the client registers for it in its own way, so it is always sent. */
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The id under which events of the whole workbook are raised. */
export const wholeWorkbook = "Workbook";

export const workbookEvents: HostEventKind[] = [
  { name: "onSelectionChanged", type: EventType.selectionChanged, wireName: "SelectionChanged" },
];

export const sheetEvents: HostEventKind[] = [
  { name: "onActivated", type: EventType.sheetActivated, wireName: "Activated" },
  { name: "onCalculated", type: EventType.sheetCalculated, wireName: "Calculated" },
  { name: "onChanged", type: EventType.sheetChanged, wireName: "DataChanged" },
  { name: "onDeactivated", type: EventType.sheetDeactivated, wireName: "Deactivated" },
  { name: "onNameChanged", type: EventType.sheetNameChanged, wireName: "EventNameChanged" },
  { name: "onSelectionChanged", type: EventType.sheetSelectionChanged, wireName: "SelectionChanged" },
];

export const sheetsEvents: HostEventKind[] = [
  ...sheetEvents,
  { name: "onAdded", type: EventType.sheetAdded, wireName: "Added" },
  { name: "onDeleted", type: EventType.sheetDeleted, wireName: "Deleted" },
];

export const tableEvents: HostEventKind[] = [
  { name: "onChanged", type: EventType.tableChanged, wireName: "DataChanged" },
];

export const tablesEvents: HostEventKind[] = [
  ...tableEvents,
  { name: "onAdded", type: EventType.tableAdded, wireName: "Added" },
  { name: "onDeleted", type: EventType.tableDeleted, wireName: "Deleted" },
];
