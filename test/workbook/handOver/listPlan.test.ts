import type { KamFormulas } from "../../../src/workbook/handOver/kamFormulas";
import { listPlan } from "../../../src/workbook/handOver/listPlan";

const FOUND: KamFormulas = {
  formulas: [
    {
      sheet: "KAM Portfolio",
      row: 3,
      column: 3,
      cells: 1,
      rows: 24,
      columns: 1,
      formula: "=IF(KAM_Unrated=0,KAM.SCORE(A1),NA())",
      functions: ["KAM.SCORE"],
      errors: 0,
      error: undefined,
      isUnfinished: false,
    },
    {
      sheet: "2026",
      row: 1,
      column: 5,
      cells: 40,
      rows: 40,
      columns: 1,
      formula: "=KAM.CLV(KAM.ABC(B2))",
      functions: ["KAM.CLV", "KAM.ABC"],
      errors: 0,
      error: undefined,
      isUnfinished: false,
    },
  ],
  sheets: [{ name: "kam formulas", isHidden: false, isProtected: false }],
  readers: [],
  defined: [],
  names: [],
  taken: ["TBLKAMFORMULAS"],
};

test("lists every formula with the size of its result, the version and the moment", () => {
  const { steps } = listPlan(FOUND, "1.2.3", new Date(2026, 0, 1, 12));
  expect(steps).toContainEqual(expect.objectContaining({ kind: "addSheet", name: "KAM Formulas 2" }));
  expect(steps).toContainEqual({
    kind: "setCells",
    sheet: "KAM Formulas 2",
    start: "A3",
    cells: [
      ["Sheet", "Cell", "Result rows", "Result columns", "Formula", "Functions", "KAM version", "When"],
      ["KAM Portfolio", "D4", 24, 1, "=IF(KAM_Unrated=0,KAM.SCORE(A1),NA())", "KAM.SCORE", "1.2.3", 46023.5],
      ["2026", "F2:F41", 40, 1, "=KAM.CLV(KAM.ABC(B2))", "KAM.CLV, KAM.ABC", "1.2.3", 46023.5],
    ],
  });
  expect(steps).toContainEqual({
    kind: "addTable",
    name: "tblKAMFormulas2",
    range: { sheet: "KAM Formulas 2", start: "A3", rows: 3, columns: 8 },
  });
});
