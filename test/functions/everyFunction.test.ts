import fs from "node:fs";
import fc from "fast-check";
import type { Example } from "../../src/examples/example";
import { allExamples } from "../support/examples";
import {
  type Answer,
  type Carriage,
  type FakeHost,
  type FunctionMetadata,
  type Parameter,
  sourceHost,
} from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost();
});

const examples = allExamples();
const named = examples.map((example) => [`KAM.${example.function}`, example.title, example] as const);

const ERROR = /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** Both ways a blank and an error may arrive that must make no difference. */
const CARRIAGES: readonly Carriage[] = [
  { blank: null, errors: "object" },
  { blank: "", errors: "class" },
];

/** The arguments of row functions that have a row for each account. */
const OF_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  BONDS: ["ties"],
  CLV: ["margin", "retention", "discount", "growth", "horizon", "acquisition_cost"],
  COMBINE: ["forecasts", "adjustments"],
  COSTTOSERVE: ["drivers"],
  ELIGIBLE: ["ratings"],
  FEASIBILITY: ["revenue_change", "margin_rate", "cost_change"],
  KNOWLEDGE: ["answers"],
  MATRIX: ["attractiveness", "strength"],
  NORMALIZE: ["ratings"],
  READINESS: ["conditions", "customer_willing"],
  REPLACEMENTCOST: ["margin", "acquisition_cost", "months_to_replace", "ramp_months", "win_rate"],
  SCORE: ["ratings"],
  SHAREOFWALLET: ["sales", "spend", "rank", "suppliers"],
  SINGLEPOINT: ["for_accounts", "revenue"],
  STAGE: ["markers", "ceiling"],
  STRUCTURE: ["for_accounts"],
  TOPSIS: ["ratings"],
  TRIGGERS: ["flags"],
};

/** Calls of row functions whose examples have other rows than accounts. */
const WITH_ACCOUNTS: Readonly<Record<string, readonly unknown[]>> = {
  REPLACEMENTCOST: [[[120_000], [80_000]], 20_000, 6, 6, [[0.25], [1]]],
  STAGE: [
    [
      [1, 0.3, 2, 4, 6, 2, 3, 2, 1, 0, 0],
      [1, 0.1, 1, 2, 1, 0, 1, 1, 0, 0, 0],
      [0, 0, 0, "n/a", 0, 0, 0, 0, 0, 0, 0],
    ],
    null,
    null,
    null,
    [[0], ["Mid"], [null]],
  ],
  STRUCTURE: [
    [["Acme"], ["Bolt"], ["Bolt"]],
    [["Ada"], ["Ben"], ["Cy"]],
    [["Xu"], ["Yan"], ["Zoe"]],
    [["Bolt"], ["Acme"], ["Crux"]],
    null,
    [["Finance"], ["Purchasing"], ["Finance"]],
    [[5], [2], [3]],
  ],
};

describe("every function", () => {
  test("has an example with a source, and a test file", () => {
    const ids = host.functions.map(({ id }) => id).sort();
    expect([...new Set(examples.map((example) => example.function))].sort()).toEqual(ids);
    for (const { source } of examples) expect(source.length).toBeGreaterThan(20);
    const tests = fs.readdirSync("test/functions").map((name) => name.toLowerCase());
    for (const id of ids) expect(tests).toContain(`${id.toLowerCase()}.test.ts`);
  });

  test.each(named)("%s: %s", (_, __, { function: id, arguments: args, result }) => {
    for (const carriage of CARRIAGES) expectCells(host.call(id, args, carriage).cells, result);
  });

  test.each(named)("%s takes its lists as rows or columns (%s)", (_, __, { function: id, arguments: args }) => {
    const { cells } = host.call(id, args);
    args.forEach((argument, i) => {
      if (!isBlock(argument) || argument.length > 1 === argument[0]!.length > 1) return;
      if (id === "NORMALIZE" && parametersOf(id)[i]!.name === "directions") return; // 2 × 2 anchors lie as they do
      const turned = argument[0]!.map((_, j) => argument.map((row) => row[j]));
      expect([nameOf(id, i), host.call(id, replaced(args, i, turned)).cells]).toEqual([nameOf(id, i), cells]);
    });
  });

  test.each(named)("%s passes over blank cells at the end of its lists (%s)", (_, __, example) => {
    // All arguments after the first that are a single column may be longer than needed, as in E2:E100.
    const padded = example.arguments.map((argument, i) =>
      i > 0 && isBlock(argument) && argument.length > 2 && argument.every((row) => row.length === 1)
        ? [...argument, [null], [null]]
        : argument,
    );
    for (const carriage of CARRIAGES) {
      expectCells(host.call(example.function, padded, carriage).cells, example.result);
    }
  });

  test.each(named)("%s leaves its result as it is above blank rows at the end (%s)", (_, __, example) => {
    const [main, ...others] = example.arguments;
    if (!isBlock(main) || isOneAccount(example)) return;
    const blank = main[0]!.map(() => null);
    for (const carriage of CARRIAGES) {
      const { cells } = host.call(example.function, [[...main, blank, blank], ...others], carriage);
      const isTable = cells.length === example.result.length;
      expect(cells).toHaveLength(example.result.length + (isTable ? 0 : 2));
      expectCells(cells.slice(0, example.result.length), example.result);
    }
  });

  test.each(named)("%s names an argument that is needed and not given (%s)", (_, __, example) => {
    const { function: id, arguments: args } = example;
    parametersOf(id).forEach(({ name, optional }, i) => {
      if (optional) return;
      const answer = host.call(id, replaced(args, i, null));
      expect([name, isWithoutResult(answer)]).toEqual([name, true]);
      expect(firstMessage(answer)).toMatch(new RegExp(`\\b${name}\\b`));
    });
  });

  test.each(named)("%s lets no error cell pass in silence (%s)", (_, __, { function: id, arguments: args }) => {
    args.forEach((argument, i) => {
      if (argument === null || isPassedOver(id, i)) return;
      const [shown, answered] = i % 2 === 0 ? ["#REF!", "#VALUE!"] : ["#NUM!", "#NUM!"];
      const block = isBlock(argument) ? argument : [[argument]];
      block.forEach((row, r) =>
        row.forEach((_, c) => {
          const damaged = block.map((cells, k) => (k === r ? replaced(cells, c, shown) : cells));
          const answers = CARRIAGES.map((carriage) =>
            host.call(id, replaced(args, i, isBlock(argument) ? damaged : shown), carriage),
          );
          expect(answers[1]!.cells).toEqual(answers[0]!.cells);
          const place = `${nameOf(id, i)} row ${r + 1}, column ${c + 1}`;
          expect([place, answers[0]!.cells.flat()]).toEqual([place, expect.arrayContaining([answered])]);
        }),
      );
    });
  });

  test.each(named)("%s takes one cell for every range (%s)", (_, __, { function: id, arguments: args }) => {
    expectSound(
      id,
      args.map((argument) => (isBlock(argument) ? [[argument[0]![0]]] : argument)),
    );
  });

  test("is a row function where its help says so, and then gives a row alone what it gives it in the list", () => {
    const helped = fs
      .readdirSync("src/functions")
      .map((name) => fs.readFileSync(`src/functions/${name}`, "utf8"))
      .filter((source) => /@remarks [^\n]*\brow function/i.test(source))
      .map((source) => /@customfunction (\S+)/.exec(source)![1]!);
    expect(Object.keys(OF_ACCOUNTS)).toEqual(helped.filter((id) => parametersOf(id).length > 0).sort());

    const compared = new Set<string>();
    for (const id of Object.keys(OF_ACCOUNTS)) {
      const args = WITH_ACCOUNTS[id] ?? examples.find((example) => example.function === id)!.arguments;
      const parameters = parametersOf(id);
      const isOfAccounts = (i: number) => OF_ACCOUNTS[id]!.includes(parameters[i]!.name);
      const main = args.filter(isBlock).find((argument) => isOfAccounts(args.indexOf(argument)))!;
      const rows = main.length;
      const anchors = [main[0]!.map(() => 0), main[0]!.map(() => 100)];
      const called = parameters.map(({ name, values }, i) => {
        const argument = args[i] ?? (name === "anchors" ? anchors : null);
        if (name === "output") return fc.constantFrom(...values!.filter((value) => value !== "table"));
        return isBlock(argument) && argument.length === rows && isOfAccounts(i)
          ? spoilt(argument)
          : fc.constant(argument);
      });
      const compare = (full: unknown[]) => {
        const { cells, failed, message } = host.call(id, full);
        expect([id, failed && message(0), cells.length]).toEqual([id, false, rows]);
        compared.add(id);
        cells.forEach((row, r) => {
          const alone = full.map((argument, i) =>
            isBlock(argument) && argument.length === rows && isOfAccounts(i) ? [argument[r]] : argument,
          );
          expect([r, host.call(id, alone).cells]).toEqual([r, [row]]);
        });
      };
      fc.assert(fc.property(fc.tuple(...called), compare), { numRuns: 60 });
    }
    expect([...compared].sort()).toEqual(Object.keys(OF_ACCOUNTS));
  });

  test("gives a rectangle of values, or an error that names an argument, whatever it is passed", () => {
    for (const example of examples) {
      const parameters = parametersOf(example.function);
      fc.assert(
        fc.property(
          fc.tuple(...parameters.map((parameter, i) => garbage(parameter, example.arguments[i] ?? null))),
          (args) => expectSound(example.function, args),
        ),
        { numRuns: 100 },
      );
    }
  });
});

const parametersOf = (id: string): FunctionMetadata["parameters"] =>
  host.functions.find((one) => one.id === id)!.parameters;

const nameOf = (id: string, i: number) => `${id} ${parametersOf(id)[i]!.name}`;

const isBlock = (argument: unknown): argument is readonly (readonly unknown[])[] => Array.isArray(argument);

function replaced(list: readonly unknown[], at: number, value: unknown): unknown[] {
  return list.map((item, i) => (i === at ? value : item));
}

/** The main argument of FLIPWEIGHT is the ratings of one account, which cannot have more rows. */
function isOneAccount({ function: id }: Example): boolean {
  return id === "FLIPWEIGHT";
}

/** The people of a contact are not read where the contact has no strength. */
function isPassedOver(id: string, i: number): boolean {
  return id === "SINGLEPOINT" && /_people$/.test(parametersOf(id)[i]!.name);
}

/** Numbers agree to twelve significant digits: results are compared with hand calculations, not with themselves. */
function expectCells(actual: Answer["cells"], expected: Example["result"]) {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, i) =>
    row.forEach((value, j) => {
      const cell = actual[i]![j]!;
      if (typeof value !== "number" || typeof cell !== "number") return expect([i, j, cell]).toEqual([i, j, value]);
      expect(Math.abs(cell - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
    }),
  );
}

/**
 * The host itself refuses what Excel cannot show. Beyond that: blanks and errors give the same in either shape, every
 * error is one that a function may give, and behind #VALUE! and #N/A stands a sentence of ours; that of #VALUE! names an
 * argument. A blank that arrives as 0 may give another result, but no other kind of failure.
 */
function expectSound(id: string, args: readonly unknown[]) {
  const names = new RegExp(
    `\\b(${parametersOf(id)
      .map(({ name }) => name)
      .join("|")})\\b`,
  );
  const [answer, other] = CARRIAGES.map((carriage) => host.call(id, args, carriage)) as [Answer, Answer];
  expect(other.cells).toEqual(answer.cells);
  for (const { cells, message } of [answer, other, host.call(id, args, { blank: 0, errors: "object" })]) {
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (typeof cell !== "string" || !cell.startsWith("#")) return;
        expect(cell).toMatch(ERROR);
        expect(`${id} ${message(i, j)}`).not.toContain("Please report it");
        if (cell === "#VALUE!") expect(`${id}: ${message(i, j)}`).toMatch(names);
        if (cell === "#N/A") expect(`${id}: ${message(i, j)}`).toMatch(/[a-z]{3}.*\.$/);
      }),
    );
  }
}

/** Whether the whole call failed, or every row of its answer. */
function isWithoutResult({ failed, cells }: Answer): boolean {
  return failed || cells.every((row) => row.some((cell) => typeof cell === "string" && ERROR.test(cell)));
}

function firstMessage({ cells, message }: Answer): string {
  for (let i = 0; i < cells.length; i++)
    for (let j = 0; j < cells[i]!.length; j++) if (message(i, j)) return message(i, j);
  return "";
}

const garbageNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 12 }));

const garbageCell = fc.oneof(
  garbageNumber,
  garbageNumber.map((basicValue) => ({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue,
    numberFormat: "0 %",
  })),
  fc.constantFrom<unknown>(null, "", "  ", "n/a", "-", "abc", "constructor", "__proto__", "1,234.50", "12 %", "(300)"),
  fc.constantFrom<unknown>("#N/A", "#DIV/0!", "#REF!", "#SPILL!", "yes", "Always", "Key", "cost", ">0", "A + B"),
  fc.constantFrom<unknown>(true, false, 0, 0.5, 1, 100, 1e300, -1e300, 1e-300),
  fc.constant({ type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Contoso" }),
);

/** Garbage for a parameter: the example's argument, that with some cells spoilt, or cells of any size and kind. */
function garbage(parameter: Parameter, argument: unknown): fc.Arbitrary<unknown> {
  const given = fc.constant(argument);
  if (parameter.values) return fc.oneof(given, fc.constantFrom<unknown>(null, ...parameter.values), garbageCell);
  if (parameter.dimensionality !== "matrix")
    return fc.oneof({ weight: 2, arbitrary: given }, { weight: 1, arbitrary: garbageCell });
  const block = isBlock(argument) ? argument : [[argument]];
  return fc.oneof(
    { weight: 3, arbitrary: given },
    { weight: 3, arbitrary: spoilt(block) },
    { weight: 1, arbitrary: cells(block.length, block[0]!.length) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
        .chain(([n, k]) => cells(n, k)),
    },
  );
}

function spoilt(block: readonly (readonly unknown[])[]): fc.Arbitrary<unknown> {
  const cell = (value: unknown) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: garbageCell });
  return fc.tuple(...block.map((row) => fc.tuple(...row.map(cell))));
}

function cells(rows: number, columns: number): fc.Arbitrary<unknown> {
  const row = fc.array(garbageCell, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}
