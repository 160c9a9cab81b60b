import fs from "node:fs";
import { builtMetadata } from "./functionsMetadata";
import { brokenPromises, signatures, type Signatures } from "./signatures";

const lockFile = "test/build/signatures.json";
const current = signatures(builtMetadata());
if (process.env.UPDATE) fs.writeFileSync(lockFile, `${JSON.stringify(current, null, 2)}\n`);
const locked: Signatures = JSON.parse(fs.readFileSync(lockFile, "utf8"));

describe("the signatures that saved workbooks rely on", () => {
  test("are not renamed, moved or removed", () => {
    expect(brokenPromises(locked, current)).toEqual([]);
  });

  test("are all in the lock (add new ones with: UPDATE=1 npx jest --selectProjects node test/build/signatures)", () => {
    expect(current).toEqual(locked);
  });
});

describe("a change of signature", () => {
  const before: Signatures = {
    functions: { SCORE: "ratings, weights, [method]", VERSION: "" },
    enums: { ScoreMethod: "none, minmax" },
  };
  const withScore = (parameters: string): Signatures => ({
    ...before,
    functions: { ...before.functions, SCORE: parameters },
  });
  const withVersion: Signatures = { ...before, functions: { ...before.functions, VERSION: "part" } };
  const withMethods = (values: string): Signatures => ({ ...before, enums: { ScoreMethod: values } });

  test.each([
    ["an optional argument at the end", withScore("ratings, weights, [method], [missing]")],
    ["a new function", { ...before, functions: { ...before.functions, STAGE: "markers" } }],
    ["an enum value at the end", withMethods("none, minmax, rank")],
    ["a new enum", { ...before, enums: { ...before.enums, StageOutput: "stage" } }],
  ])("may be %s", (_, after) => {
    expect(brokenPromises(before, after)).toEqual([]);
  });

  test.each([
    [
      "a renamed argument",
      withScore("ratings, weight, [method]"),
      "KAM function SCORE: place 2 was weights and is weight",
    ],
    ["a removed argument", withScore("ratings, weights"), "KAM function SCORE: place 3 was [method] and is missing"],
    [
      "an optional argument made required",
      withScore("ratings, weights, method"),
      "KAM function SCORE: place 3 was [method] and is method",
    ],
    [
      "a required argument at the end",
      withScore("ratings, weights, [method], seed"),
      "KAM function SCORE: the added argument seed is not optional",
    ],
    ["a renamed enum value", withMethods("none, min_max"), "enum ScoreMethod: place 2 was minmax and is min_max"],
    ["a removed enum value", withMethods("none"), "enum ScoreMethod: place 2 was minmax and is missing"],
    ["a removed function", { ...before, functions: { VERSION: "" } }, "KAM function SCORE is gone"],
    [
      "an argument of a function that had none",
      withVersion,
      "KAM function VERSION: the added argument part is not optional",
    ],
    ["a removed enum", { ...before, enums: {} }, "enum ScoreMethod is gone"],
  ])("may not be %s", (_, after, message) => {
    expect(brokenPromises(before, after)).toContain(message);
  });

  test("may not be two arguments that change places", () => {
    expect(brokenPromises(before, withScore("weights, ratings, [method]"))).toEqual([
      "KAM function SCORE: place 1 was ratings and is weights",
      "KAM function SCORE: place 2 was weights and is ratings",
    ]);
  });
});
