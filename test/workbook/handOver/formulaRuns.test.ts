import { formulaRuns } from "../../../src/workbook/handOver/formulaRuns";
import { relativeFormula } from "../../../src/workbook/handOver/formulaText";

test.each([
  ["=KAM.CLV(B5,C$1)", "=KAM.CLV(B[0],C$1)"],
  ["=KAM.CLV($b4:C7)", "=KAM.CLV($b[-1]:C[2])"],
  ["=KAM.CLV('A5'!B5,Data!B6)", "=KAM.CLV('A5'!B[0],Data!B[1])"],
  ['=KAM.CLV("B5",tbl[B5],[@B5],LOG10(1),x_A5)', '=KAM.CLV("B5",tbl[B5],[@B5],LOG10(1),x_A5)'],
])("in row 5, %s is %s", (formula, relative) => {
  expect(relativeFormula(formula, 4)).toBe(relative);
});

test("gathers what was filled down a column, and nothing else", () => {
  const at = (row: number, column: number, formula: string) => ({ row, column, formula });
  const runs = formulaRuns([
    at(4, 2, "=KAM.CLV(B5)"),
    at(2, 2, "=KAM.CLV(B3)"),
    at(2, 5, "=KAM.CLV(B3)"),
    at(3, 2, "=KAM.CLV(B4)"),
    at(3, 5, "=KAM.CLV(B3)"),
    at(6, 2, "=KAM.CLV(B7)"),
  ]);
  expect(runs.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
    [2, 2, 3],
    [2, 5, 1],
    [3, 5, 1],
    [6, 2, 1],
  ]);
});
