import { readAccounts, readCustomers } from "../../src/cells/customers";
import { foldedKey } from "../../src/cells/foldedKey";
import { block } from "../../src/cells/matrix";
import type { RowErrors } from "../../src/models/modelError";

const rows = (n: number) =>
  block(
    "amounts",
    Array.from({ length: n }, () => [1]),
  );
const column = (...names: unknown[]) => names.map((name) => [name]);
const groups = (value: unknown, n: number) => [...readCustomers(value, rows(n)).of];

describe("customers", () => {
  test("are the rows themselves where none are given", () => {
    expect(readCustomers(null, rows(3))).toEqual({ of: Int32Array.of(0, 1, 2), names: ["Row 1", "Row 2", "Row 3"] });
  });

  test("are the same without regard to case and white space, named as first spelled", () => {
    const found = readCustomers(column("Acme  North ", "ACME north", "acme\u00a0North", "AcmeNorth"), rows(4));
    expect([...found.of]).toEqual([0, 0, 0, 1]);
    expect(found.names).toEqual(["Acme  North", "AcmeNorth"]);
  });

  test("are the same whether their number is stored as a number or as text", () => {
    const found = readCustomers(column(1001, "1001", " 1001 ", 1002), rows(4));
    expect([...found.of]).toEqual([0, 0, 0, 1]);
    expect(found.names).toEqual([1001, 1002]);
  });

  test("without a name are each their own", () => {
    const found = readCustomers(column("Acme", null, "", 0, "n/a", "#N/A", "Acme"), rows(7));
    expect([...found.of]).toEqual([0, 1, 2, 3, 4, 5, 0]);
    expect(found.names.slice(1)).toEqual(["Row 2", "Row 3", "Row 4", "Row 5", "Row 6"]);
  });

  test("are their parents where there is one, also where the parent is itself an account", () => {
    const accountAndParent = [
      ["Acme", null],
      ["Acme North", "ACME"],
      ["Bolt", 0],
      [null, "Acme"],
      ["Crux", "n/a"],
    ];
    expect(groups(accountAndParent, 5)).toEqual([0, 0, 1, 0, 2]);
    expect([...readAccounts(accountAndParent, rows(5)).of]).toEqual([0, 1, 2, 0, 3]);
  });

  test("may be named by a company of Excel's data types", () => {
    const company = { type: "LinkedEntity", basicValue: "#VALUE!", text: "Contoso" };
    expect(groups([[company], ["contoso"]], 2)).toEqual([0, 0]);
  });

  test("may lie in a row, and be longer or shorter by blank rows", () => {
    expect(groups([["a", "b", "a"]], 3)).toEqual([0, 1, 0]);
    expect(groups(column("a", "b", null, null), 2)).toEqual([0, 1]);
    const amounts = block("amounts", [[1], [2], [null]]);
    expect([...readCustomers(column("a", "a"), amounts).of]).toEqual([0, 0, 1]);
  });

  test("take two cells in a row for account and parent of one row, and for two names of two rows", () => {
    expect(readCustomers([["Acme North", "Acme"]], rows(1)).names).toEqual(["Acme"]);
    expect(readCustomers([["Acme", "Bolt"]], rows(2)).names).toEqual(["Acme", "Bolt"]);
  });

  test.each([
    [
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ],
      2,
      "customers has 3 columns. Pass one column, or two: account and parent.",
    ],
    [column("a"), 3, "customers has 1 value, but there are 3 rows. Pass one for each."],
    [
      column("Name", "a", "b"),
      2,
      "customers has 3 values, but there are 2 rows. Pass one for each, without header or total.",
    ],
    [column("a", "#REF!"), 2, "customers row 2, column 1 is the error #REF!. Mend that cell first."],
  ])("%j are refused", (given, n, message) => {
    expect(() => readCustomers(given, rows(n))).toThrow(message);
  });

  test("with an error are each their own where rows may fail one by one", () => {
    const errors: RowErrors = new Map();
    const found = readCustomers(column("a", "#DIV/0!", "a"), rows(3), errors);
    expect([...found.of]).toEqual([0, 1, 0]);
    expect([...errors].map(([i, { code }]) => [i, code])).toEqual([[1, "#DIV/0!"]]);
  });
});

test("accounts without parents are the customers, and need not be read again", () => {
  const column = [["Acme"], ["Bolt"], ["ACME"]];
  const customers = readCustomers(column, rows(3));
  expect(readAccounts(column, rows(3), customers)).toBe(customers);
  expect(readAccounts([["Acme", "Bolt", "ACME"]], rows(3), customers)).toBe(customers);
});

test("accounts beside parents are read for themselves", () => {
  const both = [
    ["Acme UK", "Acme"],
    ["Acme France", "Acme"],
  ];
  const customers = readCustomers(both, rows(2));
  expect([...customers.of]).toEqual([0, 0]);
  expect([...readAccounts(both, rows(2), customers).of]).toEqual([0, 1]);
});

test("a key folds case, and white space inside to one space", () => {
  expect(foldedKey(" A  b\u00a0\tC ")).toBe("a b c");
});
