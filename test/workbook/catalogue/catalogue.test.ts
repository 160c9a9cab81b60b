import { catalogueOf, signature, summary } from "../../../src/workbook/catalogue/catalogue";
import { byCategory, search } from "../../../src/workbook/catalogue/groups";
import { catalogue } from "../../support/catalogue";
import { allExamples } from "../../support/examples";

const entries = catalogue();
const entry = (id: string) => entries.find((one) => one.id === id)!;
const ids = (typed: string) =>
  search(entries, typed).map(({ title, entries: found }) => [title, found.map(({ id }) => id)]);

test("every function has its help and an example that fits its arguments", () => {
  expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(allExamples().map(({ function: id }) => id)));
  for (const { id, description, parameters, returns, remarks, errors, sources, example } of entries) {
    const texts = [description, returns, remarks, ...errors, ...sources, ...parameters.map((one) => one.description)];
    expect([id, texts.filter((text) => !/^[^{@*].*[.:)]$/.test(text))]).toEqual([id, []]);
    expect([id, /\b(row|set) function\b/i.test(remarks)]).toEqual([id, true]);
    expect([id, example.arguments.length <= parameters.length]).toEqual([id, true]);
  }
});

test("a function without an example is refused by its name", () => {
  expect(() => catalogueOf([entry("SCORE")], [])).toThrow("KAM.SCORE has no example in src/examples");
});

test("the help names arguments in order, those that may be left out, and the words to choose from", () => {
  expect(signature(entry("ABC"))).toBe("=KAM.ABC(amounts, [customers], [total], [cuts])");
  expect(signature(entry("VERSION"))).toBe("=KAM.VERSION()");
  const mode = entry("STAGE").parameters.find(({ name }) => name === "mode")!;
  expect(mode.options).toEqual([
    { value: "strict", meaning: "All of them." },
    { value: "most", meaning: "At least half of them." },
  ]);
  expect(entry("SCORE").returns).toBe("A row for each account: its score, its parts or its coverage.");
});

test("the line in the list is the first sentence, whatever points it holds", () => {
  expect(summary(entry("VERSION"))).toBe(
    "The version of KAM for Excel that computes this workbook, as text, such as 1.2.0.",
  );
  expect(summary({ description: "Without a full stop" })).toBe("Without a full stop");
});

test("categories follow the work, and every function stands in one", () => {
  const groups = byCategory([...entries, { ...entry("ABC"), id: "NEW", category: "A new category" }]);
  const titles = groups.map(({ title }) => title);
  expect([titles[0], ...titles.slice(-2)]).toEqual(["Selection", "Add-in", "A new category"]);
  expect(groups.flatMap((group) => group.entries)).toHaveLength(entries.length + 1);
});

test("a search finds every typed word, those in the name first", () => {
  expect(ids("stage")).toEqual([
    ["In the name", ["STAGE"]],
    ["In the description", ["MIGRATION"]],
  ]);
  expect(ids("  Lender  LIMIT ")[0]).toEqual(["In the name", ["LENDERLIMIT"]]);
  expect(ids("kam.score")[0]).toEqual(["In the name", ["SCORE"]]);
  expect(ids("whale zzz")).toEqual([]);
});
