import fc from "fast-check";
import { checkLinks, type Contact, contactGraph } from "../../src/models/contacts";
import { matchingNumber } from "../../src/models/matching";
import { structure } from "../../src/models/structure";

/** Contacts from pairs such as "a-x": our person a knows their person x. */
const pairs = (...links: string[]): Contact[] =>
  links.map((link) => {
    const [our, their] = link.split("-");
    return { our: our!, their: their! };
  });

const matching = (...links: string[]) => matchingNumber(contactGraph(pairs(...links)));

/** The fewest people who must leave to cut every link, by trying all sets of people. */
function fewestCutters(links: readonly (readonly [number, number])[], ours: number, theirs: number): number {
  let fewest = ours + theirs;
  for (let gone = 0; gone < 1 << (ours + theirs); gone++) {
    const size = gone.toString(2).replaceAll("0", "").length;
    if (size < fewest && links.every(([a, b]) => gone & (1 << a) || gone & (1 << (ours + b)))) fewest = size;
  }
  return fewest;
}

describe("matchingNumber", () => {
  test.each([
    ["no link", [], 0],
    ["one link", ["a-x"], 1],
    ["one of ours who knows three", ["a-x", "a-y", "a-z"], 1],
    ["one of theirs whom three know", ["a-x", "b-x", "c-x"], 1],
    ["a link listed twice", ["a-x", "a-x"], 1],
    ["a chain of three links", ["a-x", "b-x", "b-y"], 2],
    ["three pairs apart", ["a-x", "b-y", "c-z"], 3],
    ["everybody knows everybody, two by three", ["a-x", "a-y", "a-z", "b-x", "b-y", "b-z"], 2],
    // Matching a-x first must be undone: b knows x only.
    ["a greedy first choice to be undone", ["a-x", "a-y", "b-x"], 2],
    ["a chain of swaps", ["a-x", "a-y", "b-x", "b-z", "c-x", "d-y", "d-w"], 4],
  ])("of %s", (_, links, expected) => {
    expect(matching(...links)).toBe(expected);
  });

  test("is the smallest number of people who cut every link", () => {
    const link = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        const graph = contactGraph(links.map(([a, b]) => ({ our: `o${a}`, their: `t${b}` })));
        expect(matchingNumber(graph)).toBe(fewestCutters(links, 5, 5));
      }),
      { numRuns: 60 },
    );
  });

  test("finds 2,000 pairs in a chain where every first choice must be swapped", () => {
    // Person i knows i and i + 1, the last one only the first: each of the 2,000 has a partner in the end.
    const chain = Array.from({ length: 2000 }, (_, i) => [`o${i}-t${i}`, `o${i}-t${i + 1}`]).flat();
    expect(matching(...chain, "last-t0")).toBe(2001);
  });
});

describe("structure", () => {
  test.each([
    ["None", [], {}],
    ["Bow-tie", ["a-x"], {}],
    ["Bow-tie", ["a-x", "a-x"], {}],
    ["Hub", ["a-x", "a-y"], {}],
    ["Hub", ["a-x", "b-x", "c-x"], {}],
    ["Developing", ["a-x", "b-y"], {}],
    ["Diamond", ["a-x", "b-y", "c-z"], { functionsKnown: false }],
    ["Developing", ["a-x", "b-y", "c-z"], { functionsKnown: true }],
  ] as const)("is %s for %j %j", (expected, links, options) => {
    expect(structure(pairs(...links), options).class).toBe(expected);
  });

  test("needs three functions of the customer for a diamond where functions are known", () => {
    const functions = ["Purchasing", "Quality", "Finance"];
    const contacts = pairs("a-x", "b-y", "c-z").map((contact, i) => ({ ...contact, function: functions[i] }));
    expect(structure(contacts)).toMatchObject({ class: "Diamond", functions: 3 });
    expect(structure(contacts.map((contact) => ({ ...contact, function: "Quality" })))).toMatchObject({
      class: "Developing",
      functions: 1,
    });
  });

  test("counts people, links, functions, levels and senior contacts", () => {
    const contacts: Contact[] = [
      { our: "Ada", their: "Xi", function: "Purchasing", level: 4 },
      { our: "Ben", their: "Xi", function: "Purchasing", level: 4 },
      { our: "Ada", their: "Yu", function: "", level: 2 },
      { our: "Ada", their: "Zoe", function: "Quality", senior: true },
      { our: "Ada", their: "Zoe", function: "Finance" },
    ];
    expect(structure(contacts)).toEqual({
      class: "Developing",
      matching: 2,
      contacts: 3,
      ourContacts: 2,
      links: 4,
      busiest: 0.75, // Ada has three of four
      functions: 3,
      levels: 2,
      senior: 3, // Xi twice, Zoe
      seniorContacts: 2,
    });
  });

  test("has no busiest person without links", () => {
    expect(structure([])).toMatchObject({ contacts: 0, links: 0, busiest: NaN });
  });

  test("does not depend on the order of the contacts", () => {
    const link = fc.record({ our: fc.constantFrom("a", "b", "c"), their: fc.constantFrom("x", "y", "z") });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 9 }), (contacts) => {
        expect(structure([...contacts].reverse())).toEqual(structure(contacts));
      }),
    );
  });
});

describe("checkLinks", () => {
  test("lets 5,000 different links pass and no more", () => {
    const contacts = Array.from({ length: 5000 }, (_, i) => ({ our: `o${i % 100}`, their: `t${i}` }));
    const graphs = [contactGraph(contacts), contactGraph([...contacts.slice(0, 1), ...contacts.slice(0, 1)])];
    expect(() => checkLinks(graphs.slice(0, 1))).not.toThrow();
    expect(() => checkLinks(graphs)).toThrow("accounts has 5001 different links, and one call takes 5000");
  });
});
