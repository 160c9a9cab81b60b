import type { Example } from "../../examples/example";
import type { Plan, PlanCell } from "../plan/plan";
import { addressOf, blockRow, bold, setCells } from "./blockRow";
import { callFormula, isRange } from "./call";

/** Longest line of running text, in characters. */
const LINE = 110;

/** Widths of columns, in pixels: of one between blocks, of others at least and at most, and of a character. */
const WIDTH = { between: 32, least: 72, most: 240, character: 8 };

/** A plan that adds an example, and the cell of its formula. */
export interface ExampleSheet {
  readonly plan: Plan;
  readonly cell: string;
}

/**
 * A sheet with the worked example of a function: what it shows, how its result is known, each argument in cells of its
 * own below its name, the expected cells, and at the foot the formula that reads the arguments. Nothing stands beside the
 * formula or below it, so that its result may grow when the arguments are changed.
 *
 * @param names of the function's arguments, in order.
 */
export function exampleSheet(sheet: string, example: Example, names: readonly string[]): ExampleSheet {
  const { function: id, title, source, arguments: given, result } = example;
  const about: PlanCell[][] = [[`KAM.${id}: example`], ...lines(title), [null]];
  const texts = [...about, ["How the result is known"], ...lines(source)];

  const widths: number[] = [];
  const fit = (column: number, cells: readonly (readonly PlanCell[])[]) => {
    for (const row of cells) {
      row.forEach((cell, j) => (widths[column + j] = Math.max(widths[column + j] ?? 0, width(cell))));
    }
  };

  const inputs = blockRow(sheet, texts.length + 1, 0);
  const addresses = given.map((argument, a) => {
    if (argument === null) return "";
    const name = names[a]!;
    const cells = isRange(argument) ? argument : [[argument]];
    const block = inputs.place(name, cells);
    fit(block.column, [[name], ...cells]);
    return addressOf(block);
  });
  const expected = blockRow(sheet, inputs.next(), 0);
  expected.place("Expected", result);
  const inner = result.map((row) => row.slice(0, -1)); // the last column runs on into empty cells
  fit(0, inner);
  const answer = blockRow(sheet, expected.next(), 0);
  const formula = answer.place("Result", [[{ formula: `=${callFormula(id, addresses)}` }]]);

  const columnWidths = Array.from(widths, (one) => one ?? WIDTH.between);
  return {
    plan: {
      title: `Example of KAM.${id}`,
      steps: [
        { kind: "addSheet", name: sheet, columnWidths, frozenRows: 0 },
        setCells(sheet, 0, 0, texts),
        ...[0, about.length].map((row) => bold(sheet, row, 0, 1)),
        ...inputs.steps(),
        ...expected.steps(),
        ...answer.steps(),
      ],
    },
    cell: addressOf(formula),
  };
}

function width(cell: PlanCell): number {
  const text = typeof cell === "string" ? (cell.length + 1) * WIDTH.character : 0; // Excel shortens numbers by itself
  return Math.min(WIDTH.most, Math.max(WIDTH.least, text));
}

/** A text in lines that are broken between words, a row each. */
function lines(text: string): PlanCell[][] {
  return (text.match(new RegExp(`\\S.{0,${LINE - 1}}(?=\\s|$)`, "g")) ?? []).map((line) => [line]);
}
