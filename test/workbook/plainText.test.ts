import { asPlainText } from "../../src/workbook/plainText";

test.each(["=1+1", "+49 40 1234", "-", "-5", "@Acme", "'quoted'"])(
  "%j is marked as text, or it would be run",
  (text) => {
    expect(asPlainText(text)).toBe(`'${text}`);
  },
);

test.each(["1-2", "3/4", "007", "12 %", "$5", "May 5", "Jan-26", "TRUE", "false", "#N/A", " =1+1", "\t=1+1"])(
  "%j is marked as text, or it would become something else",
  (text) => {
    expect(asPlainText(text)).toBe(`'${text}`);
  },
);

test.each(["Acme", "Growth potential", "Zürich, Köln (Süd)", "n/a", "true north", ""])(
  "%j is written as it is",
  (text) => {
    expect(asPlainText(text)).toBe(text);
  },
);
