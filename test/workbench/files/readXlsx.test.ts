import { writeXlsx } from "hucre";
import { OpenError } from "../../../workbench/files/openError";
import { readXlsx } from "../../../workbench/files/readXlsx";
import type { FileCell, WorkbookFile } from "../../../workbench/files/workbookFile";
import { zip } from "./zip";

const names = ["KAM.SCORE"];
const buffer = (bytes: Uint8Array | number[]) => new Uint8Array(bytes).buffer as ArrayBuffer;
const cellAt = (file: WorkbookFile, row: number, column: number, sheet = 0): FileCell | undefined =>
  file.sheets[sheet]?.cells.find((cell) => cell.row === row && cell.column === column);

/** A workbook of one sheet with these rows of cells as a file stores them. */
const stored = (cells: string) =>
  zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Scores" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
  });

describe("an .xlsx file", () => {
  let file: WorkbookFile;
  beforeAll(async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: "Key accounts",
          columns: [{ width: 24 }, { width: 12 }],
          freezePane: { rows: 1 },
          rows: [
            ["Account", "Revenue", "Signed", "Key"],
            ["Acme", 1250.5, new Date(Date.UTC(2024, 0, 15)), true],
            ["Bolt", 300, new Date(Date.UTC(2024, 5, 30, 12)), false],
          ],
          cells: new Map([
            ["1,1", { value: 1250.5, style: { numFmt: "#,##0.00" } }],
            [
              "0,0",
              { value: "Account", style: { font: { bold: true, color: { rgb: "FFFFFF" } }, fill: solid("1F4E79") } },
            ],
            ["1,2", { value: new Date(Date.UTC(2024, 0, 15)), style: { numFmt: "yyyy-mm-dd" } }],
            ["2,2", { value: new Date(Date.UTC(2024, 5, 30, 12)), style: { numFmt: "yyyy-mm-dd hh:mm" } }],
            ["3,1", { value: 1550.5, formula: "SUM(B2:B3)" }],
          ]),
          tables: [
            {
              name: "tblAccounts",
              range: "A1:D3",
              columns: ["Account", "Revenue", "Signed", "Key"].map((name) => ({ name })),
            },
          ],
        },
        { name: "Notes", rows: [["", "text"]] },
      ],
      namedRanges: [{ name: "Revenue", range: "'Key accounts'!$B$2:$B$3" }],
    });
    file = await readXlsx(buffer(data), "accounts.xlsx", names);
  });

  test("keeps its sheets, widths and frozen rows", () => {
    expect(file.sheets.map(({ name }) => name)).toEqual(["Key accounts", "Notes"]);
    expect(file.sheets[0]).toMatchObject({ frozenRows: 1, columnWidths: { 0: 24, 1: 12 } });
  });

  test("gives numbers, text and booleans as they are, and dates as serial numbers with their format", () => {
    expect(cellAt(file, 1, 0)).toMatchObject({ value: "Acme" });
    expect(cellAt(file, 1, 1)).toMatchObject({ value: 1250.5, numberFormat: "#,##0.00" });
    expect(cellAt(file, 1, 2)).toMatchObject({ value: 45306, numberFormat: "yyyy-mm-dd" });
    expect(cellAt(file, 2, 2)).toMatchObject({ value: 45473.5 });
    expect(cellAt(file, 1, 3)).toMatchObject({ value: true });
  });

  test("keeps the look of a header", () => {
    expect(cellAt(file, 0, 0)).toMatchObject({ bold: true, fill: "#1F4E79", color: "#FFFFFF" });
  });

  test("keeps formulas, tables and names", () => {
    expect(cellAt(file, 3, 1)).toMatchObject({ formula: "=SUM(B2:B3)" });
    expect(file.tables).toEqual([{ name: "tblAccounts", sheet: "Key accounts", range: "A1:D3" }]);
    expect(file.names).toEqual([{ name: "Revenue", refersTo: "'Key accounts'!$B$2:$B$3" }]);
  });

  test("holds no cell for empty text", () => {
    expect(file.sheets[1]?.cells).toEqual([{ row: 0, column: 1, value: "text" }]);
  });
});

test("a spilling formula of the add-in is read by its typed name, and its stored results are not in its way", async () => {
  const file = await readXlsx(
    stored(
      `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xldudf_KAM_SCORE(C1:D3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>`,
    ),
    "scores.xlsx",
    names,
  );
  expect(file.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 1, formula: "=KAM.SCORE(C1:D3)" }]);
});

test("every cell of a shared formula gets the formula for its own row", async () => {
  const file = await readXlsx(
    stored(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    ),
    "shared.xlsx",
    names,
  );
  expect(file.sheets[0]?.cells.map(({ formula }) => formula)).toEqual(["=A1*$D$1", "=A2*$D$1", "=A3*$D$1"]);
});

test("an error in a cell is its code, and inline text is text", async () => {
  const file = await readXlsx(
    stored(`<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="inlineStr"><is><t>0042</t></is></c></row>`),
    "errors.xlsx",
    names,
  );
  expect(file.sheets[0]?.cells.map(({ value }) => value)).toEqual(["#N/A", "0042"]);
});

describe("what is no workbook is refused with one sentence", () => {
  const text = buffer(new TextEncoder().encode("Account;Revenue\r\nAcme;12\r\n"));
  const ole = buffer([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]);

  test.each([
    ["an empty file", new ArrayBuffer(0), "accounts.xlsx is empty."],
    ["text", text, "accounts.xlsx is not an Excel workbook (.xlsx)."],
    [
      "a file with a password or of the old format",
      ole,
      "accounts.xlsx has a password or is of the format before 2007 (.xls): save it in Excel as .xlsx without a password.",
    ],
    [
      "a zip archive of something else",
      zip({ "word/document.xml": "<document/>" }),
      "accounts.xlsx cannot be opened: it is damaged or holds no Excel workbook.",
    ],
  ])("%s", async (_, data, sentence) => {
    const refused = readXlsx(data, "accounts.xlsx", names);
    await expect(refused).rejects.toThrow(OpenError);
    await expect(refused).rejects.toThrow(sentence);
  });

  test("a workbook that was cut off", async () => {
    const whole = stored(`<row r="1"><c r="A1"><v>1</v></c></row>`);
    await expect(readXlsx(whole.slice(0, whole.byteLength / 2), "accounts.xlsx", names)).rejects.toThrow(OpenError);
  });
});

function solid(rgb: string) {
  return { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } };
}
