import { fromAnchorArray, toAnchorArray } from "../../../workbench/functions/spillReference";

test.each([
  ["=SUM(A1#)", "=SUM(ANCHORARRAY(A1))"],
  ["=$B$3#+a10#", "=ANCHORARRAY($B$3)+ANCHORARRAY(a10)"],
  ["=ROWS('KAM Portfolio'!$D$4#)", "=ROWS(ANCHORARRAY('KAM Portfolio'!$D$4))"],
  ["=INDEX(Scores!D4#,2)", "=INDEX(ANCHORARRAY(Scores!D4),2)"],
])("%s is understood as %s", (typed, understood) => {
  expect(toAnchorArray(typed)).toBe(understood);
  expect(fromAnchorArray(understood)).toBe(typed);
});

test.each(['="A1#"', "=tblAccounts[Q1#]", "=IFERROR(A1,#N/A)", "=SUM(A1:A9)", '=TEXT(A1,"#,##0")'])(
  "%s holds no spill reference",
  (formula) => {
    expect(toAnchorArray(formula)).toBe(formula);
  },
);
