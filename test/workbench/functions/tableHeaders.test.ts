import { understandSpillReferences } from "../../../workbench/functions/anchorArray";
import { TableHeaders } from "../../../workbench/functions/tableHeaders";
import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, univer, calculated, close } = headlessWorkbook();
const sheet = workbook.worksheets.getItem("Accounts");
understandSpillReferences(univer);
new TableHeaders(univer);
afterAll(close);

/** Passes when the formulas have their values; a change of a table comes to the engine a moment after it is made. */
async function shows(address: string, values: unknown[][]): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await calculated();
    if (JSON.stringify(sheet.getRange(address).values) === JSON.stringify(values)) break;
  }
  expect(sheet.getRange(address).values).toEqual(values);
}

test("formulas follow the header of a table's column, and its table, wherever they are", async () => {
  sheet.getRange("A1:C3").values = [
    ["Account", "Fit", "Margin"],
    ["Acme", 10, 1],
    ["Bolt", 30, 2],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "tblAccounts";
  sheet.getRange("E1").formulas = "=tblAccounts[[#Headers],[Fit]:[Margin]]";
  sheet.getRange("E2").formulas = "=SUM(tblAccounts[Margin])";
  sheet.getRange("E3").formulas = "=COLUMNS(E1#)";
  await shows("E1:F3", [
    ["Fit", "Margin"],
    [3, ""],
    [2, ""],
  ]);

  table.columns.getItem("Margin").name = "Profit";
  expect(sheet.getRange("E1:E2").formulas).toEqual([
    ["=tblAccounts[[#Headers],[Fit]:[Profit]]"],
    ["=SUM(tblAccounts[Profit])"],
  ]);
  await shows("E1:F3", [
    ["Fit", "Profit"],
    [3, ""],
    [2, ""],
  ]);

  table.name = "tblCustomers";
  expect(sheet.getRange("E2").formulas).toEqual([["=SUM(tblCustomers[Profit])"]]);
  await shows("E2", [[3]]);
});

test("a column that is inserted between two others is between them in formulas, under its own name", async () => {
  const table = workbook.tables.getItem("tblCustomers");
  table.columns.add(2, null, "Note");
  await shows("F1:H1", [["Fit", "Note", "Profit"]]);
  expect(sheet.getRange("F1").formulas).toEqual([["=tblCustomers[[#Headers],[Fit]:[Profit]]"]]);
  sheet.getRange("J1").formulas = "=COUNTA(tblCustomers[Note])";
  await shows("J1", [[0]]);
  await shows("F3", [[3]]);
});

test("a column may have any character in its name", async () => {
  const table = workbook.tables.getItem("tblCustomers");
  table.columns.getItem("Fit").name = "Client's fit [#]";
  sheet.getRange("J2").formulas = "=SUM(tblCustomers[Client''s fit '['#']])";
  await shows("J2", [[40]]);
  expect(sheet.getRange("J2").formulas).toEqual([["=SUM(tblCustomers[Client''s fit '['#']])"]]);
  table.columns.getItem("Client's fit [#]").name = "Fit @ us";
  expect(sheet.getRange("J2").formulas).toEqual([["=SUM(tblCustomers[Fit '@ us])"]]);
  await shows("J2", [[40]]);
});
