import { headerWords, phraseIn } from "../../../src/workbook/myTable/headerWords";
import { periodOf } from "../../../src/workbook/myTable/period";

test.each([
  ["DaysSinceLastOrder", ["days", "since", "last", "order"]],
  ["Net_Sales (FY2024)", ["net", "sales", "fy", "2024"]],
  ["CustomerID", ["customer", "id"]],
  ["VATNumber", ["vat", "number"]],
  ["Überfällige Tage", ["uberfallige", "tage"]],
  ["Chiffre d'affaires", ["chiffre", "d", "affaires"]],
  ["Discount %", ["discount", "%"]],
])("the words of %p are %p", (header, words) => expect(headerWords(header)).toEqual(words));

test.each([
  ["DaysSinceLastOrder", ["since last"], "since last"],
  ["Returns 2024", ["return"], "return"],
  ["Nettoumsatz", ["*umsatz"], "*umsatz"],
  ["Umsatzplan", ["umsatz*"], "umsatz*"],
  ["Disorder", ["order"], undefined],
  ["Order last", ["last order"], undefined],
])("%p is searched for %p: %p", (header, phrases, found) => expect(phraseIn(header, phrases)).toBe(found));

test.each([
  ["2024", 2024],
  ["Sales FY24", 2024],
  ["Q4 2023", 2023.75],
  ["2023 H2", 2023.5],
  ["Revenue", undefined],
  ["Top 24", undefined],
])("the period of %p is %p", (header, period) => expect(periodOf(header)).toBe(period));
