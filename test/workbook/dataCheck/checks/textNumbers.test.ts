import { textNumbers } from "../../../../src/workbook/dataCheck/checks/textNumbers";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { found, lines } from "../found";
import { ENGLISH, GERMAN, type ModelRows, SWISS } from "../scanned";

/** Accounts with these revenues, all else as it should be. */
const withRevenues = (...revenues: CellValue[]) =>
  revenues.map((revenue, i): CellValue[] => [`Account ${i + 1}`, "", revenue, "Yes", 7, 0.2]);
const revenues = (rows: ModelRows) => found(textNumbers, rows).map(({ repair }) => repair?.value);

test("a text that can be one number only is told with it, and its repair is the number", () => {
  const [finding, ...others] = found(textNumbers, { accounts: withRevenues(1000, "1.234,50", 800) });
  expect(others).toEqual([]);
  expect(finding).toEqual({
    severity: "error",
    sheet: "Accounts",
    address: "C5",
    sentence: 'Account 2: Revenue is the text "1.234,50", which is 1,234.5.',
    repair: {
      what: "Account 2: Revenue",
      cell: "C5",
      base: "1.234,50",
      value: 1234.5,
      from: '"1.234,50"',
      to: "1,234.5",
    },
  });
});

test("the separators of the workbook decide between two readings, and the other is told", () => {
  const accounts = withRevenues(1000, "€ 1,200");
  expect(lines(textNumbers, { accounts, separators: ENGLISH })).toEqual([
    'error Accounts!C5 Account 2: Revenue is the text "€ 1,200", which is 1,200 with the separators of this workbook, not 1.2.',
  ]);
  expect(found(textNumbers, { accounts })[0]!.repair).toMatchObject({ to: "1,200", other: "1.2" });
  expect(revenues({ accounts, separators: GERMAN })).toEqual([1.2]);
});

test.each([
  ["Excel does not say how it is set", undefined, []],
  ["the mark is neither of the workbook's", SWISS, []],
  ["other texts of the column contradict each other", ENGLISH, ["1.234,50", "1,234.50"]],
  ["other texts of the column contradict the workbook", ENGLISH, ["1.234,50"]],
])("two readings are left to the user where %s", (_, separators, others) => {
  const [finding] = found(textNumbers, { accounts: withRevenues("1,200", ...others), separators });
  expect(finding!.repair).toBeUndefined();
  expect(finding!.sentence).toMatch(/"1,200": 1.200 or 1.2\? Type which it is\.$/);
});

test("a mark that groups thousands in other texts of the column does so in all, whatever the workbook says", () => {
  const accounts = withRevenues(1000, "1.200", "1.234,50");
  expect(lines(textNumbers, { accounts, separators: ENGLISH })[0]).toMatch(
    /"1.200", which is 1,200 as the rest of the column is written, not 1.2\.$/,
  );
  expect(revenues({ accounts, separators: ENGLISH })).toEqual([1200, 1234.5]);
});

test("a text that is the reason for a doubt is not taken away before the doubt", () => {
  const accounts = withRevenues("1,200", "1.234,50", "1,234.50");
  expect(revenues({ accounts, separators: ENGLISH })).toEqual([undefined, undefined, undefined]);
  expect(lines(textNumbers, { accounts, separators: ENGLISH })[1]).toMatch(
    /which is 1,234.5. Type first the texts of this column that are in doubt\.$/,
  );
});

test("texts of the column that show the workbook's own separators do no harm", () => {
  expect(revenues({ accounts: withRevenues("1,200", "1,234.50", "7") })).toEqual([1200, 1234.5, 7]);
});

test("percent is a share, unless the column counts to more than one", () => {
  const criteria = [
    ["Fit", 0, 100, 60],
    ["Margin", 0, 0.4, 40],
  ];
  const accounts = [["Alder", "", 1, "Yes", "12 %", "12 %"]];
  expect(found(textNumbers, { accounts, criteria }).map(({ sentence, repair }) => [sentence, repair?.value])).toEqual([
    ['Alder: Fit is the text "12 %": 0.12 or 12? Type which it is.', undefined],
    ['Alder: Margin is the text "12 %", which is 0.12.', 0.12],
  ]);
});

test("a weight in percent among weights out of 100 is left to the user", () => {
  const criteria = [
    ["Fit", 1, 10, 60],
    ["Margin", 0, 0.4, "40 %"],
  ];
  expect(lines(textNumbers, { criteria })).toEqual([
    'error Criteria!D5 Margin: Weight is the text "40 %": 0.4 or 40? Type which it is.',
  ]);
});

test("a cell formatted as text gets the general format with its number", () => {
  const accounts = withRevenues("12");
  expect(found(textNumbers, { accounts, numberFormat: "@" })[0]!.repair).toMatchObject({ numberFormat: "General" });
  expect(found(textNumbers, { accounts, numberFormat: "#,##0" })[0]!.repair).not.toHaveProperty("numberFormat");
});

test("a text that a formula gives is told and not overwritten", () => {
  const [finding] = found(textNumbers, { accounts: withRevenues('=TEXT(A1,"0")→12') });
  expect(finding!.sentence).toBe('Account 1: Revenue is the text "12", which is 12. A formula gives it: mend that.');
  expect(finding!.repair).toBeUndefined();
});

test("names, missing values and total rows are no numbers stored as text", () => {
  const accounts = [
    ...withRevenues("n/a", "-", "?"),
    ["1001", "1002", 5, "Yes", 7, 0.1],
    ["Total", "", "12", "", "", ""],
  ];
  expect(lines(textNumbers, { accounts })).toEqual([]);
});

test("a joined table is looked at in the columns that are mostly numbers", () => {
  const markers = [
    ["Alder", 1, "x1"],
    ["Birch", 2, "2"],
    ["Cedar", "3", 3],
    ["Dogwood", 4, "x4"],
  ];
  expect(lines(textNumbers, { markers })).toEqual(['error Markers!B6 Cedar: Trust is the text "3", which is 3.']);
});

test("settings that are numbers are read too, the others not", () => {
  const settings = [
    ["Account column", "2025"],
    ["Capacity", "35"],
    ["Entity revenue", "€ 1,200,000"],
  ];
  expect(lines(textNumbers, { settings })).toEqual([
    'error Settings!B5 Capacity: Value is the text "35", which is 35.',
    'error Settings!B6 Entity revenue: Value is the text "€ 1,200,000", which is 1,200,000.',
  ]);
});
