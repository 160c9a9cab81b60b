import { structuredReferences, withColumnRenamed } from "../../src/workbook/structuredReference";

const named = (formula: string) =>
  structuredReferences(formula).map(({ table, columns }) => [table, ...columns.map(({ name }) => name)]);

describe("the references to tables in a formula", () => {
  test.each([
    ["=SUM(tblAccounts[Revenue])", [["tblAccounts", "Revenue"]]],
    ["=tblAccounts[[Growth]:[Margin]]", [["tblAccounts", "Growth", "Margin"]]],
    ["=tblAccounts[[#Headers],[Growth]:[Margin]]", [["tblAccounts", "Growth", "Margin"]]],
    ["=ROW()-ROW(tblAccounts[#Headers])", [["tblAccounts"]]],
    ["=tblAccounts[@[Days overdue]]*2", [["tblAccounts", "Days overdue"]]],
    ["=tblAccounts[@Margin]", [["tblAccounts", "Margin"]]],
    [
      "=tbl_1[Q'[1'] '#]+Größe[a]",
      [
        ["tbl_1", "Q[1] #"],
        ["Größe", "a"],
      ],
    ],
    ['="tblAccounts[Revenue]"&A1', []],
    ["='tbl[x] sheet'!A1+SUM(B1:B9)", []],
  ])("%s", (formula, references) => {
    expect(named(formula)).toEqual(references);
  });
});

test("a renamed column is followed in its own table alone, in whatever letters, at both ends and under @", () => {
  const formula = '=tblA[[Fit]:[Margin]]+tblB[Margin]+TBLA[margin]+tblA[@Margin]&"tblA[Margin]"&tblA[Margin rate]';
  expect(withColumnRenamed(formula, "tblA", "Margin", "Profit [%]")).toBe(
    "=tblA[[Fit]:[Profit '[%']]]+tblB[Margin]+TBLA[Profit '[%']]+tblA[@Profit '[%']]&\"tblA[Margin]\"&tblA[Margin rate]",
  );
});
