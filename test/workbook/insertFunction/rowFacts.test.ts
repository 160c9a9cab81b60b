import type { ExampleArgument } from "../../../src/examples/example";
import { ROW_FACTS } from "../../../src/workbook/insertFunction/rowFacts";
import { catalogue } from "../../support/catalogue";
import { type FakeHost, sourceHost } from "../../support/fakeHost";

const entries = catalogue();
let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost();
});

type Rows = readonly (readonly unknown[])[];
const isRange = (
  argument: ExampleArgument | undefined,
): argument is Exclude<ExampleArgument, null | string | number | boolean> =>
  Array.isArray(argument) && argument.length > 1;

test("every fact is of a function and its arguments, and a function that takes rows alone has one", () => {
  for (const [id, { together = [], byRow = [], perRow, notByRow = {} }] of Object.entries(ROW_FACTS)) {
    const entry = entries.find((one) => one.id === id)!;
    const names = entry.parameters.map(({ name }) => name);
    expect([
      id,
      [...together.flat(), ...byRow, ...(perRow === undefined ? [] : [perRow]), ...Object.keys(notByRow)].filter(
        (name) => !names.includes(name),
      ),
    ]).toEqual([id, []]);
    for (const [name, words] of Object.entries(notByRow)) {
      const options = entry.parameters.find((one) => one.name === name)!.options.map(({ value }) => value);
      expect(options).toEqual(expect.arrayContaining([...words]));
    }
  }
  const rowFunctions = entries.filter(({ remarks }) => /^Row function/.test(remarks)).map(({ id }) => id);
  const columns = Object.keys(ROW_FACTS).filter((id) => ROW_FACTS[id]!.byRow !== undefined);
  expect(rowFunctions.filter((id) => !columns.includes(id))).toEqual(["NORMALIZE", "VERSION"]); // several cells, no rows
});

const byRow = entries.filter(({ id }) => ROW_FACTS[id]?.byRow !== undefined);

describe.each(byRow.map((entry) => [entry.id, entry] as const))("KAM.%s by row", (id, { parameters, example }) => {
  const facts = ROW_FACTS[id]!;
  const at = (name: string) => parameters.findIndex((one) => one.name === name);
  /** The arguments of the example for its first row, with words of its options. */
  const firstRow = (words: Record<string, string | null> = {}) =>
    parameters.map(({ name }, a) => {
      if (name in words) return words[name];
      const argument = example.arguments[a] ?? null;
      if (name === "for_accounts") return [(example.arguments[0] as Rows)[0]];
      if (name === "levels") return (example.arguments[0] as Rows).map(() => [4]);
      if (name === "anchors")
        return argument ?? [0, 100].map((end) => (example.arguments[0] as Rows)[0]!.map(() => end));
      if (name === "markers") return (argument as Rows).slice(0, 2); // below their header
      return facts.byRow!.includes(name) && isRange(argument) ? [argument[0]] : argument;
    });
  const outputs = parameters.filter(({ name }) => name === "output").flatMap(({ options }) => options);

  test("gives the row of the list one cell under every output but those that are left out", () => {
    const excluded = facts.notByRow?.output ?? [];
    for (const value of outputs.length === 0 ? [null] : outputs.map((one) => one.value)) {
      const { cells, failed } = host.call(id, firstRow({ output: value }));
      const answer = failed ? "refused" : [cells.length, cells[0]!.length].join(" by ");
      if (excluded.includes(String(value))) expect([value, answer]).not.toEqual([value, "1 by 1"]);
      else expect([value, answer]).toEqual([value, "1 by 1"]);
    }
  });

  test("refuses a row alone under the words of a method that are left out", () => {
    const noAnchors: Record<string, null> = at("anchors") < 0 ? {} : { anchors: null };
    for (const method of [...(facts.notByRow?.method ?? []), ...(facts.anchored ?? [])]) {
      expect([method, host.call(id, firstRow({ method: method || null, ...noAnchors })).failed]).toEqual([
        method,
        true,
      ]);
    }
  });
});

test("arguments that belong together are refused when their rows differ", () => {
  const refused: string[] = [];
  for (const { id, parameters, example } of entries) {
    for (const group of ROW_FACTS[id]?.together ?? []) {
      const given = parameters.flatMap(({ name }, a) =>
        group.includes(name) && isRange(example.arguments[a]) ? [a] : [],
      );
      for (const long of given.slice(1)) {
        const longer = (rows: Rows) => [...rows, rows[0]];
        const args = example.arguments.map((argument, a) => (a === long ? longer(argument as Rows) : argument));
        refused.push(`${id} ${parameters[long]!.name} ${host.call(id, args).failed}`);
      }
    }
  }
  expect(refused.filter((line) => !line.endsWith("true"))).toEqual([]);
  expect(refused.length).toBeGreaterThan(15);
});
