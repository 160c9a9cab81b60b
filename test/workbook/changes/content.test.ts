import { asWritten, contentOf, isBase, sameContent } from "../../../src/workbook/changes/content";

test("a text that looks like a formula is told from one by what the cell shows", () => {
  expect(contentOf("=1+1", "=1+1")).toBe("=1+1");
  expect(contentOf(2, "=1+1")).toEqual({ formula: "=1+1" });
  expect(contentOf("", "")).toBe("");
});

test("what was read can be written back as it was: texts as texts, errors as errors", () => {
  const written = ["=1+1", "007", "Acme", "#N/A", 7, true, "", { formula: "=A1" }].map(asWritten);
  expect(written).toEqual(["'=1+1", "'007", "Acme", "#N/A", 7, true, "", "=A1"]);
});

test("numbers are the same where Excel may have rounded one", () => {
  expect(sameContent(0.1 + 0.2, 0.3)).toBe(true);
  expect(sameContent(0.3, 0.300001)).toBe(false);
  expect(sameContent("5", 5)).toBe(false);
});

test("a base is a formula's text, in whatever row it was read, or a value", () => {
  expect(isBase({ formula: "=B7*2" }, "=B5*2")).toBe(true);
  expect(isBase({ formula: "=B7*2" }, "=C5*2")).toBe(false);
  expect(isBase(5, 5)).toBe(true);
  expect(isBase({ formula: "=5" }, 5)).toBe(false);
});
