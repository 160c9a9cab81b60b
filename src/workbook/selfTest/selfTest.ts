import type { Example } from "../../examples/example";
import { cellAddress } from "../address";
import { addressOf, type Block, blockRow, bold, setCells } from "../workedExamples/blockRow";
import { callFormula, isRange } from "../workedExamples/call";
import type { Plan, Step } from "../plan/plan";
import { blockCheck, cellCheck, failing, holding, literal, versionFormula } from "./formulas";
import type { SelfTestCase } from "./case";
import { TRAPS } from "./traps";

/** Rows above the first case: title, version, two counts, headings. */
const TOP = 7;
/** Columns of the name and of the check; the cells of a case begin after them. */
const CHECK = 1;
const FIRST = 2;

/**
 * A sheet on which Excel itself says whether the add-in computes what it should: the example of every function and the
 * cells that versions of Excel hand over differently, each with its arguments in cells, the expected cells, a check of
 * each cell in Excel's own functions and the formula's result at the right, where nothing is in the way of its spill.
 */
export function selfTest(sheet: string, examples: readonly Example[]): Plan {
  const steps: Step[] = [];
  let row = TOP;
  for (const one of [...examples.map(caseOf), ...TRAPS]) {
    const { next, ...laid } = layOut(sheet, one, row);
    steps.push(...laid.steps);
    row = next;
  }
  const checks: Block = { row: TOP, column: CHECK, rows: row - TOP, columns: 1 };
  return {
    title: "Self-test",
    steps: [
      { kind: "addSheet", name: sheet, columnWidths: [150, 200], frozenRows: TOP - 1 },
      setCells(sheet, 0, 0, [
        ["Self-test: every function on its example, and what versions of Excel do differently"],
        ["Version", versionFormula()],
        ["Checks that hold", holding(checks)],
        ["Checks that do not", failing(checks)],
        [null],
        ["Function", "Check", "Arguments, expected cells, checks, result"],
      ]),
      ...[0, TOP - 2].map((at) => bold(sheet, at, 0, 3)),
      ...steps,
    ],
  };
}

function layOut(sheet: string, { name, title, ranges, formula, wanted }: SelfTestCase, row: number) {
  const blocks = blockRow(sheet, row + 1, FIRST);
  const addresses: string[] = [];
  for (const range of ranges) {
    const cells = typeof range === "function" ? range(addresses) : range;
    addresses.push(addressOf(blocks.place(`Range ${addresses.length + 1}`, cells)));
  }
  const expected = blocks.place("Expected", wanted);
  const result = { ...expected, column: expected.column + 2 * (expected.columns + 1) };
  const at = (block: Block, i: number, j: number) => cellAddress(block.row + i, block.column + j);
  const checked = wanted.map((cells, i) =>
    cells.map((value, j) => cellCheck(at(result, i, j), at(expected, i, j), value)),
  );
  const checks = blocks.place("Checks", checked);
  blocks.place("Result", [[{ formula: `=${formula(addresses)}` }]]);
  return {
    steps: [setCells(sheet, row, 0, [[name, blockCheck(checks, result), title]]), ...blocks.steps()],
    next: blocks.next(),
  };
}

/** An example as a case: its ranges in cells, its single values in the formula. */
function caseOf({ function: id, title, arguments: given, result }: Example): SelfTestCase {
  return {
    name: `KAM.${id}`,
    title,
    ranges: given.filter(isRange),
    formula: (addresses) => {
      const left = [...addresses];
      return callFormula(
        id,
        given.map((one) => (isRange(one) ? left.shift()! : one === null ? "" : literal(one))),
      );
    },
    wanted: result,
  };
}
