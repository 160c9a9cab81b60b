import { understandSpillReferences } from "../../../workbench/functions/anchorArray";
import { followSheetNames } from "../../../workbench/functions/sheetNames";
import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, univer, calculated, close } = headlessWorkbook();
understandSpillReferences(univer);
followSheetNames(univer);
afterAll(close);

test("defined names go on meaning the same cells, and all that is spilled there, when their sheet is renamed", async () => {
  const list = workbook.worksheets.add("List");
  const sheet = workbook.worksheets.getItem("Accounts");
  list.getRange("H1").formulas = "=SEQUENCE(3)";
  workbook.names.add("KAM_Scores", "=List!$H$1#");
  sheet.getRange("A1").formulas = "=SUM(KAM_Scores)";
  const sums = async (sum: number) => {
    for (let tries = 0; tries < 20 && sheet.getRange("A1").values[0]![0] !== sum; tries++) {
      await calculated();
      await new Promise((done) => setTimeout(done));
    }
    expect(sheet.getRange("A1").values).toEqual([[sum]]);
  };
  await sums(6);
  list.name = "Key accounts";
  list.getRange("H1").formulas = "=SEQUENCE(4)";
  await sums(10);
  expect(sheet.getRange("A1").formulas).toEqual([["=SUM(KAM_Scores)"]]);
  expect(workbook.names.getItem("KAM_Scores").formula).toBe("='Key accounts'!$H$1#");
});
