import { freezing } from "../../../src/workbook/handOver/freezing";
import type { KamFormula, KamFormulas } from "../../../src/workbook/handOver/kamFormulas";

function formula(row: number, text: string, more: Partial<KamFormula> = {}): KamFormula {
  return {
    ...{ sheet: "Sheet1", row, column: 3, cells: 1, rows: 2, columns: 1, formula: text },
    ...{ functions: text.includes("KAM.") ? ["KAM.SCORE"] : [], errors: 0, error: undefined, isUnfinished: false },
    ...more,
  };
}

const found = (more: Partial<KamFormulas>): KamFormulas => ({
  ...{ formulas: [], readers: [], defined: [], names: [], taken: [] },
  sheets: [{ name: "Sheet1", isHidden: false, isProtected: false }],
  ...more,
});

const SCORE = formula(3, "=KAM.SCORE(A1:A2)");

test("takes along what reads a result with #, however far, and nothing else", () => {
  const [direct, further, named, other] = [
    formula(10, "=SORT(D4#)"),
    formula(20, "=UNIQUE(sheet1!$D$11#)"),
    formula(30, "=SORT(first#)"),
    formula(40, "=SORT(A1#)"),
  ];
  const { formulas, readers } = freezing(
    found({
      formulas: [SCORE],
      readers: [further, direct, named, other],
      defined: [{ name: "First", formula: "=Sheet1!$D$4" }],
    }),
  );
  expect(formulas).toEqual(expect.arrayContaining([SCORE, direct, further, named]));
  expect(formulas).toHaveLength(4);
  expect(readers).toBe(3);
});

test("makes names that mean such a result fixed ranges", () => {
  const { names } = freezing(
    found({
      formulas: [SCORE],
      defined: [
        { name: "Scores", formula: "=Sheet1!$D$4#" },
        { name: "Best", formula: "=MAX('Sheet1'!$D$4#,Sheet1!$A$1#)" },
        { name: "Other", formula: "=Sheet1!$A$1#" },
        { name: "Cell", formula: "=Sheet1!$D$4" },
      ],
    }),
  );
  expect(names).toEqual([
    { name: "Scores", base: "Sheet1!$D$4#", refersTo: "'Sheet1'!$D$4:$D$5" },
    { name: "Best", base: "MAX('Sheet1'!$D$4#,Sheet1!$A$1#)", refersTo: "MAX('Sheet1'!$D$4:$D$5,Sheet1!$A$1#)" },
  ]);
});

test("leaves what has no result, and what reads it", () => {
  const busy = formula(3, "=KAM.SCORE(A1)", { error: "#BUSY!", isUnfinished: true });
  const reader = formula(10, "=SORT(D4#)");
  const { formulas, left } = freezing(found({ formulas: [busy], readers: [reader] }));
  expect(formulas).toEqual([]);
  expect(left).toEqual([busy]);
});
