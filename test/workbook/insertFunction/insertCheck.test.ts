import { defaultWord } from "../../../src/workbook/insertFunction/defaultWord";
import { insertCheck, type Insertion } from "../../../src/workbook/insertFunction/insertCheck";
import { shownResult } from "../../../src/workbook/insertFunction/shownResult";
import { catalogue } from "../../support/catalogue";
import { sourceHost } from "../../support/fakeHost";
import { MAP } from "./bookMap";

const entries = catalogue();
const entry = (id: string) => entries.find((one) => one.id === id)!;
const check = (id: string, insertion: Partial<Insertion>) =>
  insertCheck(entry(id), { entered: {}, cell: "Accounts!I2", way: "spill", header: undefined, ...insertion }, MAP);

const entered = { margin: "tblAccounts[Revenue]", retention: "0.9", discount: "0.1" };

test("a spill is written into its cell, with the rows that it takes", () => {
  expect(check("CLV", { entered })).toMatchObject({
    formula: "=KAM.CLV(tblAccounts[Revenue],0.9,0.1)",
    to: { kind: "cell", place: { sheet: "Accounts", row: 1, column: 8 } },
    rows: 5,
    ...{ missing: [], problems: [], placeProblem: undefined, header: undefined },
  });
  expect(check("CLV", { entered, cell: "Accounts!B2" })).toMatchObject({ to: undefined, place: undefined });
});

test("a column comes to the right end of its table, under a name that is free", () => {
  expect(check("CLV", { entered, way: "column", cell: "" })).toMatchObject({
    to: { kind: "column", table: "tblAccounts", header: "KAM CLV" },
    place: { sheet: "Accounts", row: 1, column: 7 },
    placeProblem: undefined,
  });
  const [accounts] = MAP.tables;
  const taken = { ...MAP, tables: [{ ...accounts!, headers: [...accounts!.headers, "kam clv"] }] };
  const insertion = { entered, way: "column", cell: "", header: undefined } as const;
  expect(insertCheck(entry("CLV"), insertion, taken).header).toBe("KAM CLV 2");
  expect(check("CLV", { entered, way: "column", header: " " }).placeProblem).toMatch(/^Name of the column: Enter one/);
});

test("addresses without a sheet mean the sheet that the formula is on", () => {
  const short = { ...entered, retention: "K2:K5" };
  expect(check("CLV", { entered: short }).problems).toMatchObject([{ argument: "retention" }]);
  expect(check("TOPSIS", { entered: { ratings: "H1:J9", weights: "{1,2,3}" } }).placeProblem).toMatch(
    /part of ratings/,
  );
});

test("a list over a table's rows can be shown in it, a summary cannot", () => {
  const list = { scores: "tblAccounts[Fit]", capacity: "2" };
  expect(check("SELECT", { entered: list })).toMatchObject({
    inTable: "=INDEX(Accounts!$I$2#,ROW()-ROW(tblAccounts[#Headers]))",
    rows: 5,
  });
  expect(check("SELECT", { entered: { ...list, output: "summary" } })).toMatchObject({ inTable: undefined, rows: 1 });
  expect(check("SELECT", { entered: { ...list, scores: "KAM_Scores" } })).toMatchObject({
    inTable: undefined,
    rows: 1,
  });
});

test("the word that is said to be the default gives what leaving the argument out gives", async () => {
  const host = await sourceHost();
  const words = entries.flatMap((one) =>
    one.parameters.flatMap((parameter, a) => {
      const word = parameter.takes === "option" ? defaultWord(parameter) : undefined;
      return word === undefined ? [] : [{ one, a, word }];
    }),
  );
  for (const { one, a, word } of words) {
    const call = (value: string | null) => {
      const args = one.parameters.map((_, i) => (i === a ? value : (one.example.arguments[i] ?? null)));
      return host.call(one.id, args).cells;
    };
    expect([one.id, word, call(word)]).toEqual([one.id, word, call(null)]);
  }
  const output = (id: string) => entry(id).parameters.find(({ name }) => name === "output")!;
  expect(words.length).toBeGreaterThan(25);
  expect(defaultWord(output("BONDS"))).toBe("share");
  expect(defaultWord(output("SINGLEPOINT"))).toBeUndefined(); // it depends on for_accounts
});

test("what a first cell shows is a value, an error with what it can mean, or still to come", () => {
  const { errors } = entry("CLV");
  expect(shownResult(0, errors)).toEqual({ kind: "value", value: 0 });
  expect(shownResult("#1 in its field", errors)).toEqual({ kind: "value", value: "#1 in its field" });
  expect(shownResult("#BUSY!", errors)).toEqual({ kind: "computing" });
  expect(shownResult("#N/A", errors)).toEqual({
    kind: "error",
    error: "#N/A",
    meanings: ["#N/A where margin, retention or discount is missing."],
  });
  expect(shownResult("#SPILL!", errors)).toMatchObject({
    meanings: [expect.stringMatching(/^Something is in the cells/)],
  });
});
