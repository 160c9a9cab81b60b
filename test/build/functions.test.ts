import fs from "node:fs";
import vm from "node:vm";
import { doubleIds } from "../../tools/unique-function-ids.js";
import { builtFile, builtMetadata, type FunctionsMetadata } from "./functionsMetadata";

/** What Excel's function wizard shows of a description. */
const longestDescription = 255;

const metadata = builtMetadata();
const { functions, enums = [] } = metadata;

/** The functions that a script registers in a context that has nothing but the language and `CustomFunctions.associate`. */
function registered(script: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const CustomFunctions = { associate: (id: string, call: unknown) => found.set(id, call) };
  vm.runInNewContext(script, { CustomFunctions });
  return found;
}

/** Each text that Excel shows, with the place it belongs to. */
function descriptions({ functions, enums = [] }: FunctionsMetadata): [place: string, text: string | undefined][] {
  return [
    ...functions.flatMap(({ id, description, parameters }): [string, string | undefined][] => [
      [id, description],
      ...parameters.map(({ name, description }): [string, string | undefined] => [`${id} ${name}`, description]),
    ]),
    ...enums.flatMap(({ id, values }) =>
      values.map(({ name, tooltip }): [string, string | undefined] => [`${id} ${name}`, tooltip]),
    ),
  ];
}

describe("dist/functions.js", () => {
  const calls = registered(builtFile("functions.js"));

  test("alone registers exactly the functions of functions.json", () => {
    expect(functions.length).toBeGreaterThan(0);
    expect([...calls.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect([...calls.values()].every((call) => typeof call === "function")).toBe(true);
  });

  test("would fail here if it needed a page or an Excel error class while it loads", () => {
    expect(() => registered("document.title")).toThrow();
    expect(() => registered("new CustomFunctions.Error('#N/A')")).toThrow();
  });
});

describe("dist/functions.json", () => {
  test("has an entry for every @customfunction and @customenum tag of src/functions", () => {
    const source = fs
      .readdirSync("src/functions")
      .map((name) => fs.readFileSync(`src/functions/${name}`, "utf8"))
      .join("\n");
    expect(functions.length).toBe(source.match(/@customfunction\b/gi)?.length ?? 0);
    expect(enums.length).toBe(source.match(/@customenum\b/gi)?.length ?? 0);
  });

  test("has names of at least three letters that cannot be taken for a cell", () => {
    const unfit = functions.filter(({ id, name }) => id !== name || !/^[A-Z][A-Z0-9]+[A-Z]$/.test(id));
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  test("has each function and each enum once", () => {
    expect(doubleIds(metadata)).toEqual([]);
  });

  test("refers only to enums that it declares, and declares none that nothing refers to", () => {
    const used = new Set(
      functions.flatMap(({ parameters }) => parameters.flatMap(({ customEnumId }) => customEnumId ?? [])),
    );
    expect([...used].sort()).toEqual(enums.map(({ id }) => id).sort());
  });

  test("describes every function, argument and option in at most 255 characters", () => {
    const unfit = descriptions(metadata).filter(([, text]) => !text?.trim() || text.length > longestDescription);
    expect(unfit).toEqual([]);
  });

  test("names each argument of a function once, and optional ones last", () => {
    const unfit = functions.filter(({ parameters }) => {
      const names = parameters.map(({ name }) => name);
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const requiredAfter = firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional);
      return new Set(names).size !== names.length || requiredAfter;
    });
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  test("has no repeating argument: one that is not optional keeps Excel from installing any function", () => {
    expect(functions.filter(({ parameters }) => parameters.some(({ repeating }) => repeating))).toEqual([]);
  });

  test("gives every result as a matrix of anything, which holds numbers, text and errors", () => {
    const unfit = functions.filter(
      ({ result }) => result.dimensionality !== "matrix" || (result.type ?? "any") !== "any",
    );
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  test("asks for data types in the one way that Excel 2021 survives", () => {
    expect(metadata).toMatchObject({ allowCustomDataForDataTypeAny: true });
    expect(builtFile("functions.json")).not.toContain("allowErrorForDataTypeAny");
  });
});

describe("the build's check for double ids", () => {
  const entry = (id: string) => ({ id });

  test("names a function and an enum that two files declare, whatever their case", () => {
    const double = {
      functions: [entry("SCORE"), entry("STAGE"), entry("Score")],
      enums: [entry("Output"), entry("OUTPUT"), entry("Stage")],
    };
    expect(doubleIds(double)).toEqual([
      "Two custom functions in src/functions have the id SCORE.",
      "Two custom enums in src/functions have the id OUTPUT.",
    ]);
  });

  test("lets an enum have the name of a function", () => {
    expect(doubleIds({ functions: [entry("STAGE")], enums: [entry("Stage")] })).toEqual([]);
  });
});
