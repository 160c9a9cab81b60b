import type { Example, ExampleArgument } from "../../src/examples/example";
import { allExamples } from "../support/examples";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

/** How many examples share a page. */
const GROUP = 7;

interface Placed {
  readonly formula: string;
  /** The first cell of the formula, which its result spills from. */
  readonly cell: string;
  readonly blocks: { readonly address: string; readonly values: unknown[][] }[];
}

const column = (index: number) => String.fromCharCode(65 + index);

/** An example laid out on a sheet: its ranges one below the other, the formula beneath them. */
function placed({ function: id, arguments: args }: Example): Placed {
  const blocks: Placed["blocks"] = [];
  let row = 1;
  const written = args.map((argument) => {
    if (!isRange(argument)) return argument === null ? "" : JSON.stringify(argument);
    const address = `A${row}:${column(argument[0]!.length - 1)}${row + argument.length - 1}`;
    blocks.push({ address, values: argument.map((cells) => cells.map((cell) => cell ?? "")) });
    row += argument.length + 1;
    return address;
  });
  while (written.at(-1) === "") written.pop();
  return { formula: `=KAM.${id}(${written.join(",")})`, cell: `A${row + 1}`, blocks };
}

const isRange = (argument: ExampleArgument): argument is Exclude<ExampleArgument, string | number | boolean | null> =>
  Array.isArray(argument);

async function calculate(bench: OpenWorkbench, example: Example, sheet: string): Promise<unknown[][]> {
  const { formula, cell, blocks } = placed(example);
  await bench.inAddin(
    async ({ name, ranges }) =>
      Excel.run(async (context) => {
        const added = context.workbook.worksheets.add(name);
        for (const { address, values } of ranges) added.getRange(address).values = values;
        added.activate();
        await context.sync();
      }),
    { name: sheet, ranges: blocks },
  );
  await bench.type(cell, formula);
  const first = Number(cell.slice(1));
  const rows = example.result.length;
  return bench.read(`${sheet}!A${first}:${column(example.result[0]!.length - 1)}${first + rows - 1}`);
}

const rounded = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(10)) : cell)));

const examples = allExamples();
const groups = Array.from({ length: Math.ceil(examples.length / GROUP) }, (_, g) =>
  examples.slice(g * GROUP, (g + 1) * GROUP),
);

describe("each function, typed into a cell of the workbench, shows the result of its example", () => {
  test.each(groups.map((group) => [group.map((example) => example.function).join(", "), group] as const))(
    "%s",
    async (_, group) => {
      const bench = await openWorkbench();
      for (const [index, example] of group.entries()) {
        const shown = await calculate(bench, example, `Example${index + 1}`);
        expect([example.function, ...rounded(shown)]).toEqual([example.function, ...rounded(example.result)]);
      }
    },
  );
});
