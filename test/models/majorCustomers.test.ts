import fc from "fast-check";
import { type Customers, netByCustomer, rowsAsCustomers } from "../../src/models/customers";
import type { Labels } from "../../src/models/labels";
import { majorCustomers, type MajorCustomerOptions } from "../../src/models/majorCustomers";

const keys = (...names: string[]): Customers => {
  const unique = [...new Set(names)];
  return { of: Int32Array.from(names, (name) => unique.indexOf(name)), names: unique };
};
const labels = (...words: string[]): Labels => {
  const names = [...new Set(words.filter((word) => word !== ""))];
  return { of: Int32Array.from(words, (word) => names.indexOf(word)), names };
};
const find = (amounts: number[], customers: Customers, accounts: Customers, options?: MajorCustomerOptions) => {
  const rows = Float64Array.from(amounts);
  return majorCustomers(netByCustomer(rows, customers), rows, accounts, options);
};
const alone = (amounts: number[], options?: MajorCustomerOptions) =>
  find(amounts, rowsAsCustomers(amounts.length), rowsAsCustomers(amounts.length), options);
const names = ({ major }: ReturnType<typeof alone>) => major.map(({ name }) => name);

describe("majorCustomers", () => {
  test("takes 10 percent or more for major, and a share that reaches it but for rounding", () => {
    expect(names(alone([10, 9.99, 80.01]))).toEqual(["Row 3", "Row 1"]);
    // 0.1 + 0.2 = 0.30000000000000004 is 10 % of 3, and 0.7999999999999999 is 10 % of 8
    expect(names(alone([0.1 + 0.2], { total: 3 }))).toEqual(["Row 1"]);
    expect(names(alone([0.7999999999999999], { total: 8 }))).toEqual(["Row 1"]);
  });

  test("takes companies under one parent for one customer: 4.6 + 4.1 + 3.4 = 12.1 %", () => {
    const customers = keys("Acme", "Acme", "Acme", "Bolt");
    const accounts = keys("North", "South", "West", "Bolt");
    const { major } = find([46, 41, 34, 95], customers, accounts, { total: 1000 });
    expect(major).toEqual([{ name: "Acme", amount: 121, share: expect.closeTo(0.121, 15), entities: 3, segments: [] }]);
    expect(names(alone([46, 41, 34, 95], { total: 1000 }))).toEqual([]);
  });

  test("counts an account once, however many invoices it has, and under each of its parents", () => {
    const customers = keys("Acme", "Acme", "Bolt", "Acme", "Bolt");
    const accounts = keys("North", "North", "North", "South", "North");
    expect(find([20, 10, 10, 20, 10], customers, accounts).major.map(({ entities }) => entities)).toEqual([2, 1]);
  });

  test("names segments by amount, and not those that net to zero", () => {
    const customers = keys("Acme", "Acme", "Acme", "Acme", "Acme", "Acme", "Bolt");
    const segments = labels("Pumps", "Valves", "Pumps", "Seals", "Seals", "", "Pumps");
    const { major } = find([20, 30, 5, 9, -9, 7, 40], customers, customers, { segments });
    expect(major.map((row) => [row.name, row.segments])).toEqual([
      ["Acme", ["Valves", "Pumps"]],
      ["Bolt", ["Pumps"]],
    ]);
    const tied = find([10, 10], keys("Acme", "Acme"), keys("Acme", "Acme"), { segments: labels("Pumps", "Gears") });
    expect(tied.major[0]!.segments).toEqual(["Gears", "Pumps"]);
  });

  test("closes with the other customers, credits and what is not in the list", () => {
    const { closing } = alone([50, 8, 7, -5, 0], { total: 100 });
    expect(closing.map(({ label, amount, share, entities }) => [label, amount, share, entities])).toEqual([
      ["All other", 15, 0.15, 2],
      ["Net credits (1)", -5, -0.05, 1],
      ["Not in list", 40, 0.4, undefined],
      ["Total", 100, 1, undefined],
    ]);
  });

  test("finds none in a list of small ones, and none among credits", () => {
    expect(names(alone(new Array<number>(11).fill(1)))).toEqual([]);
    expect(names(alone([-50, -40], { total: 100 }))).toEqual([]);
  });

  test("takes another threshold", () => {
    expect(names(alone([30, 25, 45], { threshold: 0.3 }))).toEqual(["Row 3", "Row 1"]);
    expect(names(alone([100], { threshold: 1 }))).toEqual(["Row 1"]);
  });

  test.each([0, -0.1, 1.01, 10])("refuses the threshold %p", (threshold) => {
    expect(() => alone([1], { threshold })).toThrow(`threshold is ${threshold}`);
  });

  test("reconciles, whatever the list", () => {
    const amounts = fc.array(fc.integer({ min: -900, max: 9000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 99_999 }), (list, total) => {
        const { major, closing } = alone(list, { total });
        const sum = [...major, ...closing.slice(0, -1)].reduce((all, { amount }) => all + amount, 0);
        expect(sum).toBe(total);
        expect(major.every(({ share }) => share >= 0.1 - 1e-9)).toBe(true);
      }),
    );
  });
});
