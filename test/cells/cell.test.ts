import { answerFor, errorIn, isBlank, isMissing, plain } from "../../src/cells/cell";

describe("the plain value of a cell", () => {
  test.each([5, -0.5, "Acme", "", true, false, null, undefined])("is %p itself", (value) => {
    expect(plain(value)).toBe(value);
  });

  test("is the basic value of a formatted number or a boolean with a format", () => {
    expect(plain({ type: "FormattedNumber", basicType: "Double", basicValue: 0.35, numberFormat: "0 %" })).toBe(0.35);
    expect(plain({ type: "Boolean", basicType: "Boolean", basicValue: false })).toBe(false);
    expect(plain({ type: "Empty", basicType: "Empty", basicValue: "" })).toBe("");
  });

  test("is the error's text in both shapes an error arrives in", () => {
    expect(plain({ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" })).toBe("#DIV/0!");
    expect(plain({ code: "#N/A", message: "not found" })).toBe("#N/A");
    expect(plain({ type: "Error" })).toBe("#VALUE!");
  });

  test("is the text that a company or another rich value shows", () => {
    const company = { type: "LinkedEntity", basicType: "Error", basicValue: "#VALUE!", text: "Contoso Ltd" };
    expect(plain(company)).toBe("Contoso Ltd");
  });
});

describe("a missing value", () => {
  test.each([null, undefined, "", "   ", "\u00a0", "n/a", "N/A", " NA ", "-", "?", "#N/A"])("is %p", (value) => {
    expect(isMissing(value)).toBe(true);
  });

  test.each([0, false, "0", "none", "--", "#REF!", "not available"])("is not %p", (value) => {
    expect(isMissing(value)).toBe(false);
  });
});

describe("a blank cell", () => {
  test.each([null, undefined, "", " \u00a0 "])("is %p", (value) => expect(isBlank(value)).toBe(true));
  test.each([0, false, "n/a", "-", "#N/A"])("is not %p", (value) => expect(isBlank(value)).toBe(false));
});

describe("an error value", () => {
  test.each(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?", "#SPILL!", "#CALC!", "#BUSY!"])(
    "is %p",
    (text) => expect(errorIn(text)).toBe(text),
  );

  test.each(["#1 customer", "#", "VALUE!", "# N/A", "#REF! in the sheet", 5, null])("is not %p", (value) =>
    expect(errorIn(value)).toBeUndefined(),
  );

  test("is answered with the same error where a function may give it, else with #VALUE!", () => {
    for (const same of ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]) expect(answerFor(same)).toBe(same);
    for (const other of ["#REF!", "#NAME?", "#SPILL!", "#BUSY!"]) expect(answerFor(other)).toBe("#VALUE!");
  });
});
