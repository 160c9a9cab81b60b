import { spillReferences } from "../../../src/workbook/handOver/spillReferences";

const NAMES = new Map([["anchor", { sheet: "Data", row: 1, column: 0 }]]);

test.each([
  ["=SUM(D4#)", [["Own", 3, 3, "D4#"]]],
  [
    "='It''s here'!$D$4#*Data!B2#",
    [
      ["It's here", 3, 3, "'It''s here'!$D$4#"],
      ["Data", 1, 1, "Data!B2#"],
    ],
  ],
  ["=SORT(Anchor#)", [["Data", 1, 0, "Anchor#"]]],
  ['="D4#"&tbl[D4#]&tbl[[#All],[A1]]&KAM_A1#&LOG10(1)&D4', []],
  ["=IF(A1,#N/A,#REF!)", []],
])("%s", (formula, wanted) => {
  const found = spillReferences(formula, "Own", NAMES);
  expect(found.map(({ sheet, row, column, start, end }) => [sheet, row, column, formula.slice(start, end)])).toEqual(
    wanted,
  );
});
