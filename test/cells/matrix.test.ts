import {
  alignedBlock,
  type Block,
  block,
  checkColumns,
  filledRows,
  fitRows,
  numbers,
  optionalBlock,
  readNumber,
  upright,
  wholeNumbers,
} from "../../src/cells/matrix";
import { at } from "../../src/models/matrix";

const ratings = (...cells: unknown[][]): Block => block("ratings", cells);
const column = (argument: string, ...cells: unknown[]): Block =>
  block(
    argument,
    cells.map((cell) => [cell]),
  );

describe("a block", () => {
  test("is a range with its size and the argument's name", () => {
    expect(ratings([1, 2, 3], [4, 5, 6])).toEqual({
      argument: "ratings",
      rows: 2,
      columns: 3,
      cells: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
  });

  test("is one cell where a single value is passed", () => {
    expect(block("total", 5)).toMatchObject({ rows: 1, columns: 1, cells: [[5]] });
    expect(block("names", ["a", "b"])).toMatchObject({ rows: 2, columns: 1, cells: [["a"], ["b"]] });
  });

  test.each([[null], [undefined], [[]], [[[]]]])("is none where the argument is %j", (omitted) => {
    expect(optionalBlock("ratings", omitted)).toBeUndefined();
    expect(() => block("ratings", omitted)).toThrow("ratings is empty. Pass the range with the data.");
  });

  test("is as wide as its widest row", () => {
    const ragged = ratings([1], [2, 3]);
    expect(ragged.columns).toBe(2);
    expect(at(numbers(ragged), 0, 1)).toBeNaN();
  });

  test("cannot be a whole column where results stand beside its rows", () => {
    const tall = (rows: number) => new Array<unknown[]>(rows).fill([1]);
    expect(() => alignedBlock("ratings", tall(1_048_576))).toThrow("ratings is a whole column");
    expect(() => alignedBlock("ratings", tall(1_048_575))).toThrow("ratings is a whole column");
    expect(alignedBlock("ratings", tall(1_048_574)).rows).toBe(1_048_574);
  });

  test("stands upright where it is one row", () => {
    expect(upright(ratings([1, 2, 3]))).toMatchObject({ rows: 3, columns: 1, cells: [[1], [2], [3]] });
    const square = ratings([1, 2], [3, 4]);
    expect(upright(square)).toBe(square);
  });

  test("counts its rows without the blank ones at the end", () => {
    expect(filledRows(ratings([1, 2], [null, ""], [null, 3], ["  ", null]))).toBe(3);
    expect(filledRows(ratings([null], [""]))).toBe(0);
  });

  test("is refused where it is too wide", () => {
    expect(() => checkColumns(ratings([1, 2]), 1, "one column")).toThrow("ratings has 2 columns. Pass one column.");
    expect(() => checkColumns(ratings([1]), 1, "one column")).not.toThrow();
  });
});

describe("a block beside another", () => {
  const main = column("amounts", 1, 2, 3);

  test("fits row by row", () => {
    const same = column("names", "a", "b", "c");
    expect(fitRows(same, main, "row")).toBe(same);
  });

  test("loses blank rows beyond the other", () => {
    expect(fitRows(column("names", "a", "b", "c", null, ""), main, "row").cells).toEqual([["a"], ["b"], ["c"]]);
  });

  test("is filled up with blanks where the other ends in blank rows", () => {
    const longer = column("amounts", 1, 2, null, "");
    const fitted = fitRows(column("names", "a", "b"), longer, "row");
    expect(fitted.rows).toBe(4);
    expect(fitted.cells[3]![0]).toBeUndefined();
  });

  test.each([
    ["short", ["a", "b"], "names has 2 values, but there are 3 rows. Pass one for each."],
    [
      "long by one",
      ["Name", "a", "b", "c"],
      "names has 4 values, but there are 3 rows. Pass one for each, without header or total.",
    ],
  ])("is refused where it is too %s", (_, names, message) => {
    expect(() => fitRows(column("names", ...names), main, "row")).toThrow(message);
  });
});

describe("the numbers of a block", () => {
  test("stand column after column, NaN where missing", () => {
    expect(numbers(ratings([1, "n/a"], [null, 4], ["#N/A", -0.5]))).toEqual({
      argument: "ratings",
      rows: 3,
      columns: 2,
      values: Float64Array.of(1, NaN, NaN, NaN, 4, -0.5),
      errors: new Map(),
    });
  });

  test("come from formatted numbers too", () => {
    expect([...numbers(ratings([{ type: "Double", basicValue: 7, numberFormat: "0" }])).values]).toEqual([7]);
  });

  test("give a row with a text, a flag or an error an error of its own, the first one that it holds", () => {
    const { values, errors } = numbers(
      ratings([1, 2], ["x", "#DIV/0!"], [3, { basicValue: "#DIV/0!" }], [true, 4], ["#REF!", 5], ["#NUM!", "y"]),
    );
    expect([...errors].map(([i, { code, message }]) => [i, code, message])).toEqual([
      [
        1,
        "#VALUE!",
        'ratings row 2, column 1 is the text "x", not a number. Enter a number, or n/a where it is not known. If it is a name, start the range one column further right.',
      ],
      [2, "#DIV/0!", "ratings row 3, column 2 is the error #DIV/0!. Mend that cell first."],
      [3, "#VALUE!", "ratings row 4, column 1 is TRUE, not a number. Enter a number, or n/a where it is not known."],
      [4, "#VALUE!", "ratings row 5, column 1 is the error #REF!. Mend that cell first."],
      [5, "#NUM!", "ratings row 6, column 1 is the error #NUM!. Mend that cell first."],
    ]);
    expect([...values.subarray(0, 6)]).toEqual([1, NaN, 3, NaN, NaN, NaN]);
  });

  test("leave out the columns that are not read", () => {
    const { values, errors } = numbers(ratings(["x", 2], ["y", 4]), (j) => j === 0);
    expect([...values]).toEqual([NaN, NaN, 2, 4]);
    expect(errors.size).toBe(0);
  });

  test.each([NaN, Infinity, -Infinity])("do not let %p in", (odd) => {
    expect(numbers(ratings([odd], [1])).errors.get(0)?.message).toBe(
      "ratings row 1 is not a number. Enter a number, or n/a where it is not known.",
    );
  });

  test.each([
    ["1,234.50", true],
    ["1 234,50", true],
    ["12 %", true],
    ["(300)", true],
    ["-5", true],
    ["€ 40", true],
    ["40 EUR", false],
    ["A4", false],
    ["12/31/2024", false],
    [`1${" ".repeat(30_000)}x`, false],
  ])("say of the text %j whether it looks like a number: %p", (text, isNumberLike) => {
    const error = readNumber(text, "amounts", 4);
    expect(String(error)).toMatch(/^amounts row 5 is the text "/);
    expect(String(error).includes("which only looks like a number. Convert it to a number.")).toBe(isNumberLike);
  });

  test("take a text in the first row for a header", () => {
    expect(String(readNumber("Revenue", "amounts", 0))).toMatch(
      /If it is the header, start the range one row lower\.$/,
    );
    expect(String(readNumber("Revenue", "amounts", 1))).not.toContain("header");
  });

  test("take a text in the first column of a block for a name", () => {
    expect(String(readNumber("Acme", "ratings", 1, 0))).toMatch(/known\. If it is a name, start .* further right\.$/);
    expect(String(readNumber("Account", "ratings", 0, 0))).toMatch(
      /one row lower; if it is a name, .* further right\.$/,
    );
    expect(String(readNumber("Growth", "ratings", 0, 1))).not.toContain("name");
  });

  test("say how a fraction is entered", () => {
    expect(String(readNumber("1/3", "matrix", 0, 1))).toMatch(/enter it with an equals sign: =1\/3\.$/);
    expect(String(readNumber("1/2/2026", "matrix", 0, 1))).not.toContain("fraction");
  });

  test("are all needed where they are added up", () => {
    expect([...wholeNumbers(column("amounts", 1, null, 3)).values]).toEqual([1, NaN, 3]);
    expect(() => wholeNumbers(column("amounts", 1, "x"))).toThrow("amounts row 2 is the text");
    expect(() => wholeNumbers(column("amounts", null, ""))).toThrow("amounts is empty");
  });
});
