import { inRow, refersToRows, rowless, withoutOwnRow } from "../../../src/workbook/changes/ownRow";

/** A formula of row 5 as it reads in row 9. */
const moved = (formula: string) => inRow(withoutOwnRow(formula, 4), 8);

test.each([
  ["=B5*2", "=B9*2"],
  ["=$B5+C5", "=$B9+C9"],
  ["=SUM(B5:D5)", "=SUM(B9:D9)"],
  ["=b5", "=b9"],
])("a reference to its own row follows the formula: %s is %s four rows on", (formula, there) => {
  expect(moved(formula)).toBe(there);
});

test.each([
  "=B4*2", // another row
  "=B$5", // fixed
  "=Sheet2!B5", // another sheet's
  "='B5 and more'!B5:C5",
  '="B5"', // a text
  "=tblA[B5]", // the name of a column
  "=tblA[[#This Row],[It's B5]]",
  "=LOG5(1)+AB5_1", // a function, a name
  "=KAM.B5(1)",
])("nothing else does: %s", (formula) => {
  expect(moved(formula)).toBe(formula);
});

test("two formulas are one where only the numbers of their rows differ", () => {
  expect(rowless("=B5*$C$1+Sheet2!A1")).toBe(rowless("=B7*$C$1+Sheet2!A1"));
  expect(rowless("=B5*$C$1")).not.toBe(rowless("=B5*$C$2"));
});

test("a formula that refers to another row of its table is known by it", () => {
  const refers = (formula: string) => refersToRows(withoutOwnRow(formula, 4), 3, 7);
  expect([refers("=B5"), refers("=B6"), refers("=SUM(B$4:B$8)"), refers("=B3"), refers("=Sheet2!B6")]).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
