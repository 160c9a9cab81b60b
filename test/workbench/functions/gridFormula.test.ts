import { fromGridFormula, toGridFormula } from "../../../workbench/functions/gridFormula";

test.each([
  ["=SUM(tblA[Fit '#2])", "=SUM(tblA[Fit ＃2])"],
  ["=tblA[[#Headers],[Sales '[EUR']]:[Client''s fit]]", "=tblA[[#Headers],[Sales ［EUR］]:[Client＇s fit]]"],
  ["='Dee''s list'!A1#", "=ANCHORARRAY('Dee''s list'!A1)"],
  ["=ROW(tblA[#Headers])", "=ROW(tblA[#Headers])"],
])("%s is %s to the grid", (typed, formula) => {
  expect(toGridFormula(typed)).toBe(formula);
  expect(fromGridFormula(formula)).toBe(typed);
});
