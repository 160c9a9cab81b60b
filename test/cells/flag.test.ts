import { readFlag } from "../../src/cells/flag";
import { ModelError } from "../../src/models/modelError";

const place = { argument: "active", row: 3 };

describe("a flag", () => {
  test.each([true, "TRUE", "Yes", "y", " yes ", 1, "1", { type: "Boolean", basicValue: true }])(
    "is set by %j",
    (cell) => {
      expect(readFlag(cell, place)).toBe(true);
    },
  );

  test.each([false, "FALSE", "No", "n", 0, "0"])("is not set by %j", (cell) => {
    expect(readFlag(cell, place)).toBe(false);
  });

  test.each([null, undefined, "", "n/a", "?", "-", "#N/A"])("is not known where the cell is %j", (cell) => {
    expect(readFlag(cell, place)).toBeUndefined();
  });

  test.each(["maybe", 2, 0.5, "constructor", "toString"])("is no %j", (cell) => {
    expect(String(readFlag(cell, place))).toMatch(/^active row 3 is .*\. Use TRUE or FALSE, Yes or No, or 1 or 0\.$/);
  });

  test("may be a header in the first row", () => {
    expect(String(readFlag("Active?", { ...place, row: 1 }))).toContain("start the range one row lower");
  });

  test("gives the error of its cell", () => {
    expect(readFlag("#DIV/0!", place)).toMatchObject({ code: "#DIV/0!" });
    expect(readFlag({ code: "#REF!" }, place)).toMatchObject({ code: "#VALUE!" });
  });

  test("may be refused in other words", () => {
    const other = new ModelError("#VALUE!", "Always or Never");
    expect(readFlag("maybe", place, () => other)).toBe(other);
  });
});
