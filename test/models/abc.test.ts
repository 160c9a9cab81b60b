import fc from "fast-check";
import { abcClasses } from "../../src/models/abc";
import { netByCustomer, rowsAsCustomers } from "../../src/models/customers";

const of = (...amounts: number[]) => netByCustomer(Float64Array.from(amounts), rowsAsCustomers(amounts.length));
const classes = (...amounts: number[]) => abcClasses(of(...amounts)).join("");

describe("abcClasses", () => {
  test("goes by the share before the customer, so that the one that crosses a cut stays in the better class", () => {
    // before: 0, 0.6, 0.85, 0.95
    expect(classes(60, 25, 10, 5)).toBe("AABC");
  });

  test("counts a share that reaches a cut but for rounding as having reached it", () => {
    // before the last two: 0.8 and 0.9 in tenths, 0.7999999999999999 in binary
    expect(classes(...new Array<number>(8).fill(0.1), 0.0999, 0.0999)).toBe("AAAAAAAABB");
  });

  test("gives equal amounts the class of the first of them", () => {
    // before: 0, 0.7, 0.8 (a tie with the one before), 0.9, 0.95
    expect(classes(70, 10, 10, 5, 5)).toBe("AAABB");
  });

  test("counts amounts that differ by rounding as equal", () => {
    // before, of 100: 0, 0.799, then a tie group across the cut, 0.808
    expect(abcClasses(of(79.9, 0.1 + 0.2, 0.3, 0.3, 0.2), 100).join("")).toBe("AAAAB");
  });

  test("leaves zeros and credits in C", () => {
    expect(classes(60, 0, 40, -10)).toBe("ACAC");
  });

  test("takes shares of a total where one is given", () => {
    expect(abcClasses(of(60, 25, 10, 5), 200).join("")).toBe("AAAA");
    expect(abcClasses(of(60, 25, 10, 5), 50).join("")).toBe("ACCC");
  });

  test("takes other cuts", () => {
    expect(abcClasses(of(60, 25, 10, 5), undefined, [0.5, 0.6]).join("")).toBe("ACCC");
    expect(abcClasses(of(60, 25, 10, 5), undefined, [0.5, 1]).join("")).toBe("ABBB");
  });

  test.each([
    [0.9, 0.8],
    [0.8, 0.8],
    [0, 0.5],
    [0.8, 1.2],
    [80, 95],
  ])("refuses the cuts %p and %p", (a, b) => {
    expect(() => abcClasses(of(1, 2), undefined, [a, b])).toThrow(`cuts are ${a} and ${b}`);
  });

  test("classes a customer by its amount, wherever it stands and whatever the unit of money", () => {
    const amounts = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.01, 1000), (list, unit) => {
        fc.pre(list.reduce((sum, x) => sum + x, 0) > 0);
        const once = abcClasses(of(...list));
        expect(abcClasses(of(...[...list].reverse())).reverse()).toEqual(once);
        expect(abcClasses(of(...list.map((x) => x * unit)))).toEqual(once);
        list.forEach((x, i) => list.forEach((y, j) => x > y && expect(once[i]! <= once[j]!).toBe(true)));
      }),
    );
  });
});
