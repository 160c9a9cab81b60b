import type { ExampleArgument } from "../../../src/examples/example";
import { argumentProblems, missingArguments } from "../../../src/workbook/insertFunction/argumentProblems";
import { writtenCall } from "../../../src/workbook/insertFunction/writtenCall";
import { catalogue } from "../../support/catalogue";
import { type FunctionMetadata, sourceHost } from "../../support/fakeHost";
import { MAP } from "./bookMap";

const entries = catalogue();
let functions: readonly FunctionMetadata[];
beforeAll(async () => {
  functions = (await sourceHost()).functions;
});

/** How an example's argument is entered: ranges as addresses in columns of their own. */
const typed = (argument: ExampleArgument, at: number): string => {
  if (argument === null) return "";
  if (!Array.isArray(argument)) return String(argument);
  const column = String.fromCharCode(65 + 2 * at);
  return `Accounts!$${column}$1:$${column}$${argument.length}`;
};

/** The arguments of a call as Excel takes them apart. */
const argumentsOf = (formula: string) => {
  const [, id, inner] = /^=KAM\.([A-Z]+)\((.*)\)$/.exec(formula)!;
  return { id: id!, args: inner === "" ? [] : inner!.split(",") };
};

test.each(entries.map((entry) => [entry.id, entry] as const))(
  "KAM.%s with what its example has is a call that functions.json allows",
  (id, entry) => {
    const { parameters, example } = entry;
    const entered = Object.fromEntries(parameters.map(({ name }, a) => [name, typed(example.arguments[a] ?? null, a)]));
    expect(missingArguments(entry, entered)).toEqual([]);
    expect(argumentProblems(entry, entered, [], MAP)).toEqual([]);

    const call = argumentsOf(writtenCall(entry, entered));
    const metadata = functions.find((one) => one.id === id)!;
    expect(call.id).toBe(id);
    expect(call.args.length).toBeLessThanOrEqual(metadata.parameters.length);
    metadata.parameters.forEach(({ dimensionality, optional, values, type }, a) => {
      const [argument, given = ""] = [example.arguments[a] ?? null, call.args[a]];
      if (argument === null) expect([given, optional]).toEqual(["", true]);
      else if (values !== undefined) expect(values.map((value) => `"${value}"`)).toContain(given);
      else if (dimensionality === "matrix") expect(given).toMatch(/^Accounts!\$[A-Z]\$1:|^-?[\d.]+$/);
      else expect([type, Number(given)]).toEqual(["number", argument]);
    });
  },
);

test("what is left out in the middle keeps its place, and at the end is dropped", () => {
  const score = entries.find(({ id }) => id === "SCORE")!;
  expect(writtenCall(score, { ratings: " =B2:D9", weights: "B1:D1", output: "parts", missing: " " })).toBe(
    '=KAM.SCORE(B2:D9,B1:D1,,,"parts")',
  );
  expect(writtenCall({ id: "VERSION", parameters: [] }, {})).toBe("=KAM.VERSION()");
});
