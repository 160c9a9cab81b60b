import { typedFormula } from "../../../workbench/files/fileFormula";

const names = ["KAM.SCORE", "KAM.SHAREOFWALLET"];

test("a stored function of the add-in is named as it is typed", () => {
  expect(typedFormula("_xldudf_KAM_SCORE(A2:C9,_xldudf_KAM_SHAREOFWALLET(D2))", names)).toBe(
    "KAM.SCORE(A2:C9,KAM.SHAREOFWALLET(D2))",
  );
});

test("a function of another add-in stays as it is stored", () => {
  expect(typedFormula("_xldudf_CONTOSO_ADD(1,2)", names)).toBe("_xldudf_CONTOSO_ADD(1,2)");
});

test("newer built-in functions and names inside LET lose their prefixes", () => {
  expect(typedFormula("_xlfn.LET(_xlpm.x,_xlfn._xlws.SORT(A1:A4),_xlfn.TAKE(_xlpm.x,2))", names)).toBe(
    "LET(x,SORT(A1:A4),TAKE(x,2))",
  );
});

test("text in a formula is left alone", () => {
  expect(typedFormula('IF(A1="_xlfn.x ""_xldudf_KAM_SCORE""",1,2)', names)).toBe(
    'IF(A1="_xlfn.x ""_xldudf_KAM_SCORE""",1,2)',
  );
});
