import type { Example } from "../../../src/examples/example";
import { parseCell } from "../../../src/workbook/address";
import { addedBy } from "../../../src/workbook/plan/objects";
import { exampleSheet } from "../../../src/workbook/workedExamples/exampleSheet";
import { catalogue } from "../../support/catalogue";
import { cellAt, cellsOf } from "../plan/cellsOf";

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
    "score",
    null,
  ],
  result: [[4], ["#N/A"]],
  source: `By hand. ${"word ".repeat(30)}end.`,
};

test("an example is laid out with its arguments below their names, and the formula reads them below what is expected", () => {
  const { plan, cell } = exampleSheet("Trial", example, ["ratings", "weights", "anchors", "output", "missing"]);
  const cells = cellsOf(plan);
  const at = (address: string) => cellAt(cells, address);
  expect(["A1", "A2", "A4"].map(at)).toEqual(["KAM.SCORE: example", "Two accounts.", "How the result is known"]);
  expect(`${String(at("A5"))} ${String(at("A6"))}`).toBe(example.source);
  expect(["A8", "D8", "G8"].map(at)).toEqual(["ratings", "weights", "output"]);
  expect(["A9", "B9", "A10", "B10", "D9", "E9", "G9"].map(at)).toEqual([4, null, 2, 6, 3, 1, "score"]);
  expect(["A12", "A13", "A14", "A16"].map(at)).toEqual(["Expected", 4, "#N/A", "Result"]);
  expect([cell, at(cell)]).toEqual(["A17", { formula: "=KAM.SCORE(A9:B10,D9:E9,,G9)" }]);
});

describe("the example sheet of", () => {
  test.each(catalogue().map(({ id, ...entry }) => [id, entry] as const))("%s", (id, { example: own, parameters }) => {
    const sheet = `KAM ${id} example`;
    const names = parameters.map(({ name }) => name);
    const { plan, cell } = exampleSheet(sheet, own, names);
    const cells = cellsOf(plan); // refuses blocks that overlap
    expect(sheet.length).toBeLessThanOrEqual(31); // Excel's longest name of a sheet
    expect(addedBy(plan)).toEqual({ sheets: [sheet], tables: [], names: [] });
    const { formula } = cellAt(cells, cell) as { formula: string };
    const read = [...formula.matchAll(/([A-Z]+\d+)(?::[A-Z]+\d+)?/g)];
    const given = names.filter((_, a) => (own.arguments[a] ?? null) !== null);
    const named = read.map(([, first]) => {
      const { row, column } = parseCell(first!);
      return cells.get(`${row - 1},${column}`);
    });
    expect(named).toEqual(given);
    const place = parseCell(cell);
    const inItsWay = [...cells.keys()].filter((key) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      return row >= place.row && column >= place.column;
    });
    expect(inItsWay).toEqual([`${place.row},${place.column}`]);
  });
});
