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

/** The arguments of a call as Excel takes them apart; cells whose blanks are marked as those cells. */
const argumentsOf = (formula: string) => {
  const unmarked = formula.replace(/IF\(ISBLANK\(([^()]+)\),"n\/a",\1\)/g, "$1");
  const [, id, inner] = /^=KAM\.([A-Z]+)\((.*)\)$/.exec(unmarked)!;
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
    '=KAM.SCORE(IF(ISBLANK(B2:D9),"n/a",B2:D9),B1:D1,,,"parts")',
  );
  expect(writtenCall({ id: "VERSION", parameters: [] }, {})).toBe("=KAM.VERSION()");
});

test.each([
  ["tblAccounts[[Growth]:[Fit]]", 'IF(ISBLANK(tblAccounts[[Growth]:[Fit]]),"n/a",tblAccounts[[Growth]:[Fit]])'],
  ["Sheet1!$B$2:$D$9", 'IF(ISBLANK(Sheet1!$B$2:$D$9),"n/a",Sheet1!$B$2:$D$9)'],
  ["Marks", 'IF(ISBLANK(Marks),"n/a",Marks)'],
  ["KAM_Scores", "KAM_Scores"],
  ["B:D", "B:D"],
  ["Sheet1!$2:$9", "Sheet1!$2:$9"],
  ["N(B2:D9)", "N(B2:D9)"],
  ["0.5", "0.5"],
])("ratings in %s have their blanks marked where they are cells with an end", (ratings, written) => {
  const normalize = entries.find(({ id }) => id === "NORMALIZE")!;
  expect(writtenCall(normalize, { ratings })).toBe(`=KAM.NORMALIZE(${written})`);
});

test("every argument whose blanks are not known has them marked, and amounts do not", () => {
  const flip = entries.find(({ id }) => id === "FLIPWEIGHT")!;
  expect(writtenCall(flip, { rating_a: "B2:D2", rating_b: "B3:D3", weights: "B1:D1" })).toBe(
    '=KAM.FLIPWEIGHT(IF(ISBLANK(B2:D2),"n/a",B2:D2),IF(ISBLANK(B3:D3),"n/a",B3:D3),B1:D1)',
  );
  const marked = (cells: string) => `IF(ISBLANK(${cells}),"n/a",${cells})`;
  const eligible = entries.find(({ id }) => id === "ELIGIBLE")!;
  expect(writtenCall(eligible, { ratings: "B2:C9", minimums: "B1:C1", maximums: "B10:C10" })).toBe(
    `=KAM.ELIGIBLE(${marked("B2:C9")},${marked("B1:C1")},${marked("B10:C10")})`,
  );
  for (const [id, name] of [
    ["AUDIT", "answers"],
    ["COMBINE", "forecasts"],
    ["TRIGGERS", "flags"],
    ["SELECT", "scores"],
  ] as const) {
    const entry = entries.find((one) => one.id === id)!;
    expect(writtenCall(entry, { [name]: "B2:B9" })).toContain(`KAM.${id}(${marked("B2:B9")}`);
  }
  const pareto = entries.find(({ id }) => id === "PARETO")!;
  expect(writtenCall(pareto, { amounts: "B2:B9" })).toBe("=KAM.PARETO(B2:B9)");
});
