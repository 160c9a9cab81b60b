import fc from "fast-check";
import { readTextNumber } from "../../../src/workbook/dataCheck/textNumber";

const certain = (text: string) => {
  const reading = readTextNumber(text)?.reading;
  return reading?.kind === "certain" ? reading.value : reading;
};

const NNBSP = "\u202f";
const NBSP = "\u00a0";
const THIN = "\u2009";

test.each([
  // English, German, Swiss, French, Indian
  ["1,234.50", 1234.5],
  ["1.234,50", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234.50", 1234.5],
  ["1 234,50", 1234.5],
  [`1${NBSP}234,50`, 1234.5],
  [`1${NNBSP}234${NNBSP}567,5`, 1234567.5],
  [`12${THIN}345`, 12345],
  ["12,34,567.50", 1234567.5],
  ["12,34,567", 1234567],
  ["1.234.567", 1234567],
  ["1,234,567", 1234567],
  ["1.234.567,89", 1234567.89],
  // one mark that can only part decimals
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1234,567", 1234.567],
  ["0,125", 0.125],
  [",5", 0.5],
  ["7.", 7],
  ["12,34", 12.34],
  ["1.5E+05", 150000],
  ["2,5e-3", 0.0025],
  // signs
  ["(300)", -300],
  ["300-", -300],
  ["300 -", -300],
  ["−5", -5],
  ["– 5", -5],
  ["+5", 5],
  ["(1.234,50 €)", -1234.5],
  ["-$1,200.00", -1200],
  ["$-1,200.00", -1200],
  ["($1,200.00)", -1200],
  ["100,-", 100],
  ["1'200.—", 1200],
  // percent
  ["12 %", 0.12],
  ["12%", 0.12],
  ["%12", 0.12],
  ["7,5 %", 0.075],
  ["-3%", -0.03],
  // currencies
  ["€ 1,200.00", 1200],
  ["1,200.00 EUR", 1200],
  ["EUR 1.200,00", 1200],
  ["CHF 1'200.50", 1200.5],
  ["1 200,50 kr", 1200.5],
  ["US$ 99.95", 99.95],
  ["R$ 99,95", 99.95],
  ["£12", 12],
  ["Fr. 12.50", 12.5],
  // what imports leave around numbers
  ["  12.5  ", 12.5],
  ["'12.5", 12.5],
  ['"12.5"', 12.5],
  ["\u200b12.5\ufeff", 12.5],
  ["\u200e12.5", 12.5],
  ["007", 7],
  ["7", 7],
])("%s is %p", (text, value) => {
  expect(certain(text)).toBe(value);
});

test.each([
  ["1,234", { mark: ",", grouped: 1234, decimal: 1.234 }],
  ["1.234", { mark: ".", grouped: 1234, decimal: 1.234 }],
  ["€ 1,200", { mark: ",", grouped: 1200, decimal: 1.2 }],
  ["1,200 EUR", { mark: ",", grouped: 1200, decimal: 1.2 }],
  ["(12.000)", { mark: ".", grouped: -12000, decimal: -12 }],
  ["12,500 %", { mark: ",", grouped: 125, decimal: 0.125 }],
])("%s may be two numbers", (text, readings) => {
  expect(readTextNumber(text)?.reading).toEqual({ kind: "ambiguous", ...readings });
});

test.each([
  ["plenty"],
  ["n/a"],
  [""],
  ["-"],
  ["12.03.2025"],
  ["2025-03-12"],
  ["12/5"],
  ["1,23,45"],
  ["1 23"],
  ["1.2.3"],
  ["1,234.567,8"],
  ["--5"],
  ["-(5)"],
  ["5 - 3"],
  ["12 % %"],
  ["€ 12 %"],
  ["€ 5 $"],
  ["3 pumps"],
  ["ABC 123"],
  ["1.2m"],
  ["1234567890123456"],
  ["."],
])("%s is no number", (text) => {
  expect(readTextNumber(text)).toBeUndefined();
});

test("the form of a text tells which mark parts its decimals", () => {
  const marks = ["1.234,50", "1,234.50", "1 234,5", "1.234.567", "1,234,567", "12,5", "1,234", "1234"].map(
    (text) => readTextNumber(text)?.decimalMark,
  );
  expect(marks).toEqual([",", ".", ",", ",", ".", ",", undefined, undefined]);
});

test("whatever a locale writes is read as what it means, or as two numbers of which one is it", () => {
  const locales = fc.constantFrom("en-GB", "de-DE", "de-CH", "fr-FR", "en-IN", "sv-SE", "pt-BR");
  const cents = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
  fc.assert(
    fc.property(locales, cents, fc.integer({ min: 0, max: 3 }), (locale, integer, digits) => {
      const value = Number(`${integer}e-${digits}`);
      const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      const reading = readTextNumber(new Intl.NumberFormat(locale, format).format(value))!.reading;
      if (reading.kind === "certain") return reading.value === value;
      return reading.grouped === value || reading.decimal === value;
    }),
  );
});
