import type { Example } from "../../../src/examples/example";
import { parseCell } from "../../../src/workbook/address";
import { selfTest } from "../../../src/workbook/selfTest/selfTest";
import { TRAPS } from "../../../src/workbook/selfTest/traps";
import { allExamples } from "../../support/examples";
import { cellAt as at, cellsOf } from "../plan/cellsOf";

const example: Example = {
  function: "SCORE",
  title: "Two accounts.",
  arguments: [
    [
      [4, null],
      [2, 6],
    ],
    [[3, 1]],
    null,
    null,
    'a "quoted" word',
    null,
  ],
  result: [[4], ["#N/A"]],
  source: "By hand.",
};

test("an example is laid out with its ranges, what is expected, a check of each cell and the result at the right", () => {
  const cells = cellsOf(selfTest("Trial", [example]));
  expect(["A8", "C8", "C9", "F9", "I9", "K9", "M9"].map((address) => at(cells, address))).toEqual([
    "KAM.SCORE",
    "Two accounts.",
    "Range 1",
    "Range 2",
    "Expected",
    "Checks",
    "Result",
  ]);
  expect([at(cells, "C10"), at(cells, "D10"), at(cells, "C11"), at(cells, "D11")]).toEqual([4, null, 2, 6]);
  expect([at(cells, "I10"), at(cells, "I11")]).toEqual([4, "#N/A"]);
  expect(at(cells, "K10")).toEqual({
    formula: "=IFERROR(IF(ISNUMBER(M10),ABS(M10-I10)<=1E-9*ABS(I10)+1E-15,FALSE),FALSE)",
  });
  expect(at(cells, "K11")).toEqual({ formula: "=IFERROR(ERROR.TYPE(M11)=7,FALSE)" });
  expect(at(cells, "M10")).toEqual({ formula: '=KAM.SCORE(C10:D11,F10:G10,,,"a ""quoted"" word")' });
  expect(at(cells, "B8")).toEqual({
    formula:
      '=IF(2-COUNTIF(K10:K11,TRUE)>0,2-COUNTIF(K10:K11,TRUE)&" of 2 cells differ",' +
      'IF(COUNTA(N10:N11)+COUNTA(M12)>0,"The result is larger than expected",TRUE))',
  });
});

test("the top of the sheet has the version and counts every check", () => {
  const cells = cellsOf(selfTest("Trial", allExamples()));
  const checks = [...cells.keys()].filter((key) => key.endsWith(",1") && Number(key.split(",")[0]) > 6);
  expect(checks.length).toBe(allExamples().length + TRAPS.length);
  expect(at(cells, "B2")).toEqual({ formula: "=KAM.VERSION()" });
  const counted = /COUNTIF\(B8:B(\d+),TRUE\)/.exec((at(cells, "B3") as { formula: string }).formula);
  const last = Math.max(...checks.map((key) => Number(key.split(",")[0])));
  expect(Number(counted?.[1])).toBeGreaterThan(last);
});

test("nothing stands where a result may spill, be it larger than expected by a row or a column", () => {
  const cells = cellsOf(selfTest("Trial", allExamples()));
  const checks = [...cells].filter(([key]) => key.endsWith(",1")).map(([, cell]) => cell);
  const borders = checks.flatMap((cell) =>
    typeof cell === "object" && cell !== null
      ? [...cell.formula.matchAll(/COUNTA\(([A-Z]+\d+)(?::([A-Z]+\d+))?\)\+/g)]
      : [],
  );
  expect(borders.length).toBe(allExamples().length + TRAPS.length);
  for (const [, first, last = first] of borders) {
    const from = parseCell(first!);
    const to = parseCell(last!);
    for (let { row } = from; row <= to.row; row++) expect(cells.has(`${row},${from.column}`)).toBe(false);
  }
});
