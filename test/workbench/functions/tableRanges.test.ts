import { isDeepStrictEqual } from "node:util";
import { understandSpillReferences } from "../../../workbench/functions/anchorArray";
import { followTableRanges } from "../../../workbench/functions/tableRanges";
import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, univer, calculated, close } = headlessWorkbook();
understandSpillReferences(univer);
followTableRanges(univer);
afterAll(close);

test("a formula over a table on another sheet sees a row that is added and then filled", async () => {
  const sheet = workbook.worksheets.getItem("Accounts");
  const list = workbook.worksheets.add("List");
  list.getRange("A1:B2").values = [
    ["Name", "Amount"],
    ["one", 1],
  ];
  const table = list.tables.add("A1:B2", true);
  table.name = "tblList";
  sheet.getRange("A1:A2").values = [["one"], ["two"]];
  const found = 'XLOOKUP(A1:A2,tblList[Name],tblList[Amount]&"","")';
  sheet.getRange("B1").formulas = `=IF(${found}="","none",${found})`; // longer than what is kept as it is
  const shown = async (values: unknown[][]) => {
    const cells = () => sheet.getRange("B1:B2").values;
    for (let tries = 0; tries < 20 && !isDeepStrictEqual(cells(), values); tries++) {
      await calculated();
      await new Promise((done) => setTimeout(done));
    }
    await calculated(); // and it stays so
    expect(cells()).toEqual(values);
  };
  await shown([["1"], ["none"]]);
  table.rows.add(undefined, [["", ""]]);
  table.getDataBodyRange().getRow(1).values = [["two", 2]];
  await shown([["1"], ["2"]]);
  table.getDataBodyRange().getRow(1).values = [["two", 3]];
  await shown([["1"], ["3"]]);
  table.rows.getItemAt(1).delete();
  await shown([["1"], ["none"]]);
});
