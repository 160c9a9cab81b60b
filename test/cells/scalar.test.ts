import { number, onlyCell, optionalNumber, wholeNumber } from "../../src/cells/scalar";

describe("an argument of one number", () => {
  test.each([5, [[5]], { type: "Double", basicValue: 5 }, [[{ type: "Double", basicValue: 5 }]]])(
    "is read from %j",
    (value) => {
      expect(optionalNumber("k", value)).toBe(5);
      expect(number("k", value)).toBe(5);
    },
  );

  test("may be 0", () => {
    expect(optionalNumber("k", 0)).toBe(0);
  });

  test.each([null, undefined, "", "n/a", [[null]]])("is not given where it is %j", (value) => {
    expect(optionalNumber("k", value)).toBeUndefined();
    expect(() => number("k", value)).toThrow("k is missing. Enter a value.");
  });

  test.each([
    ["four", "#VALUE!", 'k is "four", not a number. Enter one number.'],
    ["4", "#VALUE!", 'k is "4", not a number. Enter one number.'],
    [true, "#VALUE!", "k is TRUE, not a number. Enter one number."],
    ["#REF!", "#VALUE!", "k is the error #REF!. Mend that cell first."],
    ["#DIV/0!", "#DIV/0!", "k is the error #DIV/0!. Mend that cell first."],
    ["#N/A", "#VALUE!", "k is #N/A, as after a failed lookup. Mend that cell first."],
  ])("is refused where it is %j", (value, code, message) => {
    expect(() => optionalNumber("k", value)).toThrow(expect.objectContaining({ code, message }));
  });

  test("is refused where it is a range of several cells", () => {
    for (const range of [[[1, 2]], [[1], [2]]])
      expect(() => optionalNumber("k", range)).toThrow(/^k is .*, not a number/);
    expect(onlyCell([[1, 2]])).toEqual([[1, 2]]);
  });
});

describe("a whole number", () => {
  test("reaches its least value", () => {
    expect(wholeNumber("k", 1, 1)).toBe(1);
  });

  test.each([0, -1, 1.5])("is not %p", (value) => {
    expect(() => wholeNumber("k", value, 1)).toThrow(`k is ${value}. Give a whole number of at least 1.`);
  });
});
