import fs from "node:fs";
import fc from "fast-check";
import type { Example } from "../../src/examples/example";
import { allExamples } from "../support/examples";
import { type Answer, type Carriage, type FakeHost, type FunctionMetadata, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost();
});

const examples = allExamples();

const ERROR = /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** Numbers agree to twelve significant digits: results are compared with hand calculations, not with themselves. */
function expectCells(actual: Answer["cells"], expected: Example["result"]) {
  expect(actual.length).toBe(expected.length);
  expected.forEach((row, i) =>
    row.forEach((value, j) => {
      const cell = actual[i]![j]!;
      if (typeof value !== "number" || typeof cell !== "number") return expect([i, j, cell]).toEqual([i, j, value]);
      expect(Math.abs(cell - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }),
  );
  expect(actual[0]!.length).toBe(expected[0]!.length);
}

/** An example's arguments with every blank where the host puts its own kind of blank. */
const carriages: Carriage[] = [
  { blank: null, errors: "object" },
  { blank: "", errors: "class" },
];

describe("every function", () => {
  test("has an example, a reference to a source, and is named in it by its id", () => {
    const ids = host.functions.map(({ id }) => id).sort();
    expect([...new Set(examples.map((example) => example.function))].sort()).toEqual(ids);
    for (const { source } of examples) expect(source.length).toBeGreaterThan(20);
  });

  test("has a test file of its own and one of its model", () => {
    const tests = fs.readdirSync("test/functions").map((name) => name.toLowerCase());
    for (const { id } of host.functions) expect(tests).toContain(`${id.toLowerCase()}.test.ts`);
  });

  test.each(examples.map((example) => [`KAM.${example.function}`, example.title, example] as const))(
    "%s: %s",
    (_, __, example) => {
      for (const carriage of carriages) {
        expectCells(host.call(example.function, example.arguments, carriage).cells, example.result);
      }
    },
  );

  test.each(examples.map((example) => [`KAM.${example.function}`, example] as const))(
    "%s reads trailing blank rows as no rows of a parameter vector",
    (_, example) => {
      // The arguments after the first that are a single column may be longer than needed, as in E2:E100.
      const padded = example.arguments.map((argument, i) =>
        i > 0 && Array.isArray(argument) && argument.length > 2 && argument.every((row) => row.length === 1)
          ? [...argument, [null], [null]]
          : argument,
      );
      expectCells(host.call(example.function, padded).cells, example.result);
    },
  );

  test.each(examples.map((example) => [`KAM.${example.function}`, example] as const))(
    "%s says which argument is empty, missing or an error",
    (_, example) => {
      const { parameters } = metadataOf(example.function);
      parameters.forEach((parameter, i) => {
        if (parameter.optional) return;
        for (const bad of [null, "#REF!"]) {
          const answer = host.call(example.function, replaced(example.arguments, i, bad));
          expect([parameter.name, wholeRowsFail(answer)]).toEqual([parameter.name, true]);
          expect(firstMessage(answer)).toMatch(new RegExp(`\\b(${parameters.map(({ name }) => name).join("|")})\\b`));
        }
      });
    },
  );

  test("gives a rectangle of values or an error that names an argument, whatever it is passed", () => {
    for (const example of examples) {
      const { id, parameters } = metadataOf(example.function);
      const names = new RegExp(`\\b(${parameters.map(({ name }) => name).join("|")})\\b`);
      const garbage = parameters.map((parameter, i) =>
        fc.oneof(
          { weight: 3, arbitrary: fc.constant(example.arguments[i] ?? null) },
          {
            weight: 2,
            arbitrary: parameter.dimensionality === "matrix" ? garbageMatrix(example.arguments[i]) : garbageCell,
          },
        ),
      );
      fc.assert(
        fc.property(
          fc.tuple(...garbage),
          fc.constantFrom(...carriages, { blank: 0, errors: "object" } as Carriage),
          (args, carriage) => {
            const answer = host.call(id, args, carriage);
            answer.cells.forEach((row, i) =>
              row.forEach((cell, j) => {
                if (typeof cell !== "string" || !cell.startsWith("#")) return;
                expect(cell).toMatch(ERROR);
                if (cell === "#VALUE!") expect(`${id} ${answer.message(i, j)}`).toMatch(names);
              }),
            );
          },
        ),
        { numRuns: 60 },
      );
    }
  });

  test("leaves the arguments as they were", () => {
    for (const example of examples) {
      const before = JSON.stringify(example.arguments);
      host.call(example.function, example.arguments);
      expect(JSON.stringify(example.arguments)).toBe(before);
    }
  });
});

function metadataOf(id: string): FunctionMetadata {
  return host.functions.find((one) => one.id === id)!;
}

function replaced(args: readonly unknown[], at: number, value: unknown): unknown[] {
  return args.map((argument, i) => (i === at ? value : argument));
}

/** Whether the whole call failed, or every row of its answer. */
function wholeRowsFail({ failed, cells }: Answer): boolean {
  return (
    failed ||
    cells.every((row) =>
      row.some((cell) => typeof cell === "string" && (ERROR.test(cell) || cell === "Unknown" || cell === "No score")),
    )
  );
}

function firstMessage(answer: Answer): string {
  for (let i = 0; i < answer.cells.length; i++) {
    for (let j = 0; j < answer.cells[i]!.length; j++) if (answer.message(i, j) !== "") return answer.message(i, j);
  }
  return "";
}

const garbageCell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom<unknown>(
    null,
    "",
    "  ",
    "n/a",
    "-",
    "abc",
    "1,234.50",
    "12 %",
    "(300)",
    "#N/A",
    "#DIV/0!",
    "#REF!",
    true,
    false,
    0,
    1e300,
    -1e300,
  ),
);

/** A block of garbage in the size of the example's argument, or in another. */
function garbageMatrix(argument: unknown) {
  const rows = Array.isArray(argument) ? argument.length : 3;
  const columns = Array.isArray(argument) ? (argument[0] as unknown[]).length : 2;
  const block = (n: number, k: number) =>
    fc.array(fc.array(garbageCell, { minLength: k, maxLength: k }), { minLength: n, maxLength: n });
  return fc.oneof(
    block(rows, columns),
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([n, k]) => block(n, k)),
  );
}
