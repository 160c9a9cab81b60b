import { noNumbers } from "../../../../src/workbook/dataCheck/checks/noNumbers";
import { lines } from "../found";

test("words, dates and truth values are told where numbers belong", () => {
  const accounts = [
    ["Alder", "", "12.03.2025", "Yes", "plenty", true],
    ["Birch", "", "1,5", "Yes", "n/a", "-"],
  ];
  expect(lines(noNumbers, { accounts })).toEqual([
    'error Accounts!C4 Alder: Revenue is "12.03.2025".',
    'error Accounts!E4 Alder: Fit is "plenty".',
    "error Accounts!F4 Alder: Margin is TRUE.",
  ]);
});

test("a long text is cut", () => {
  const [line] = lines(noNumbers, { accounts: [["Alder", "", "x".repeat(60), "Yes", 7, 0.1]] });
  expect(line).toBe(`error Accounts!C4 Alder: Revenue is "${"x".repeat(40)}…".`);
});
