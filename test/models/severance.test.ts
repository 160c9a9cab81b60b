import fc from "fast-check";
import { contactGraph } from "../../src/models/contacts";
import { severance } from "../../src/models/severance";

const graph = (...links: string[]) =>
  contactGraph(
    links.map((link) => {
      const [our, their] = link.split("-");
      return { our: our!, their: their! };
    }),
  );

const cut = (p: number, ...links: string[]) => {
  const g = graph(...links);
  return severance(g, new Float64Array(g.ours.length).fill(p), new Float64Array(g.theirs.length).fill(p));
};

/** All links between `m` of ours and `n` of theirs. */
const complete = (m: number, n: number) => Array.from({ length: m * n }, (_, i) => `o${Math.floor(i / n)}-t${i % n}`);

describe("severance", () => {
  test("of one link is 1 − (1 − p)²", () => {
    expect(cut(0.15, "a-x")).toBeCloseTo(0.2775, 15);
  });

  test("of three pairs apart leaves a survival of 0.978631", () => {
    expect(1 - cut(0.15, "a-x", "b-y", "c-z")).toBeCloseTo(0.978631, 6);
    expect(cut(0.15, "a-x", "b-y", "c-z")).toBeCloseTo(0.2775 ** 3, 15);
  });

  test("of a hub is 1 − (1 − p)(1 − pᵐ), from either side", () => {
    const expected = 1 - 0.85 * (1 - 0.15 ** 3);
    expect(cut(0.15, "a-x", "a-y", "a-z")).toBeCloseTo(expected, 15);
    expect(cut(0.15, "a-x", "b-x", "c-x")).toBeCloseTo(expected, 15);
  });

  test("of a chain a-x-b-y, by hand", () => {
    // Ours both stay: x and y must leave; only a: x; only b: x and y; nobody: certain.
    const p = 0.2;
    const byHand = 0.64 * p * p + 0.16 * p + 0.16 * p * p + 0.04;
    expect(cut(p, "a-x", "b-x", "b-y")).toBeCloseTo(byHand, 15);
  });

  test("takes each person's own turnover", () => {
    expect(severance(graph("a-x"), [0.1], [0.3])).toBeCloseTo(1 - 0.9 * 0.7, 15);
    expect(severance(graph("a-x", "b-x"), [1, 0], [0.25])).toBeCloseTo(0.25, 15);
  });

  test("is certain where there is no link, or everybody leaves, and impossible where nobody does", () => {
    expect(severance(graph(), [], [])).toBe(1);
    expect(cut(1, "a-x", "b-y")).toBe(1);
    expect(cut(0, "a-x")).toBe(0);
  });

  test("where everybody knows everybody, is that one whole side leaves", () => {
    const exact = (m: number, n: number, p: number) => p ** m + p ** n - p ** (m + n);
    expect(cut(0.4, ...complete(3, 5))).toBeCloseTo(exact(3, 5, 0.4), 14);
    expect(cut(0.4, ...complete(16, 16))).toBeCloseTo(exact(16, 16, 0.4), 14);
  });

  test("is drawn within four standard errors where both sides have more than 16 people", () => {
    const p = 0.9;
    const exact = 2 * p ** 17 - p ** 34;
    const error = Math.sqrt((exact * (1 - exact)) / 20_000);
    const found = cut(p, ...complete(17, 17));
    expect(Math.abs(found - exact)).toBeLessThan(4 * error);
    expect(cut(p, ...complete(17, 17).reverse())).toBeCloseTo(found, 12);
  });

  test("counts every case for many pairs apart, since they are independent", () => {
    expect(cut(0.8, ...Array.from({ length: 20 }, (_, i) => `o${i}-t${i}`))).toBeCloseTo(0.96 ** 20, 14);
  });

  test("is the share of all cases in which no link is left", () => {
    const rate = fc.constantFrom(0, 0.1, 0.5, 0.9, 1);
    const rates = fc.array(rate, { minLength: 4, maxLength: 4 });
    const link = fc.tuple(fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 10 }), rates, rates, (links, ours, theirs) => {
        let expected = 0;
        for (let gone = 0; gone < 256; gone++) {
          const left = (bit: number) => (gone & (1 << bit)) !== 0;
          if (!links.every(([a, b]) => left(a) || left(4 + b))) continue;
          expected += [...ours, ...theirs].reduce<number>((product, p, bit) => product * (left(bit) ? p : 1 - p), 1);
        }
        const g = contactGraph(links.map(([a, b]) => ({ our: String(a), their: String(b) })));
        const found = severance(
          g,
          g.ours.map((name) => ours[Number(name)]!),
          g.theirs.map((name) => theirs[Number(name)]!),
        );
        expect(found).toBeCloseTo(expected, 12);
      }),
    );
  });
});
