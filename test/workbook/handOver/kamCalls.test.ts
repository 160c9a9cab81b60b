import { kamCalls, kamNames } from "../../../src/workbook/handOver/kamCalls";

test.each([
  ["=KAM.SCORE(A1:B9)", ["KAM.SCORE"]],
  ["=kam.score (A1:B9)", ["KAM.SCORE"]],
  ["=+KAM.VERSION()", ["KAM.VERSION"]],
  ["=@KAM.VERSION()", ["KAM.VERSION"]],
  ["=IFERROR(LET(x,KAM.SELECT(KAM.SCORE(A1:B9),3),x),KAM.SCORE(C1))", ["KAM.SELECT", "KAM.SCORE"]],
  ["=1-KAM.CLV(1,2)*KAM.CLV(3,4)", ["KAM.CLV"]],
  ["=_xldudf_KAM_SCORE(A1)", ["KAM.SCORE"]],
  ["=KAM.NOSUCH(A1)", ["KAM.NOSUCH"]],
  ['="say ""KAM.SCORE(A1)"""&KAM.ABC(A1:A9)', ["KAM.ABC"]],
  ["='KAM.SCORE(1)'!A1+KAM.ABC('it''s'!A1:A9)", ["KAM.ABC"]],
  ["=SUM(tbl[KAM.SCORE(1)])+KAM.ABC(tbl[[#All],[Bob'[s]])", ["KAM.ABC"]],
])("%s calls %j", (formula, functions) => {
  expect(kamCalls(formula)).toEqual(functions);
});

test.each([
  "=SUM(A1:A9)",
  '="=KAM.SCORE(A1)"',
  "='KAM.SCORE(1)'!A1",
  "=SUM(tblAccounts[KAM.SCORE(x)])",
  "=INDEX(KAM_Scores,1)",
  "=MYKAM.SCORE(A1)",
  "=X.KAM.SCORE(A1)",
  "=KAM.SCORE",
  "=KAM!A1+KAM.x!A1",
])("%s calls none", (formula) => {
  expect(kamCalls(formula)).toEqual([]);
});

test("finds the functions that a defined name stands for, also through another name", () => {
  const names = kamNames([
    { name: "Best", formula: "=INDEX(Mine,1)" },
    { name: "Mine", formula: "=KAM.SCORE(Sheet1!$A$1:$B$9)" },
    { name: "KAM_Scores", formula: "='KAM Portfolio'!$D$4#" },
  ]);
  expect([...names.keys()].sort()).toEqual(["best", "mine"]);
  expect(kamCalls("=best*2", names)).toEqual(["KAM.SCORE"]);
  expect(kamCalls('=KAM_Scores&"best"&Best!A1&BEST(1)&tbl[best]', names)).toEqual([]);
});
