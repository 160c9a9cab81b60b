import { eligibleWords } from "../../../../src/workbook/dataCheck/checks/eligibleWords";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { found, lines } from "../found";

const eligible = (...cells: CellValue[]) => cells.map((cell, i): CellValue[] => [`A${i + 1}`, "", 1, cell, 7, 0.2]);

test("0 and 1 are told as the words they read as, anything else as unreadable", () => {
  const accounts = eligible("Yes", true, "never", "unknown", "n/a", "", 1, 0, 5, "maybe");
  expect(lines(eligibleWords, { accounts })).toEqual([
    "note Accounts!D10 A7: Eligible is the number 1, which reads as Yes.",
    "note Accounts!D11 A8: Eligible is the number 0, which reads as No.",
    "error Accounts!D12 A9: Eligible is 5. Use Yes, No, Always or Never.",
    'error Accounts!D13 A10: Eligible is "maybe". Use Yes, No, Always or Never.',
  ]);
  expect(found(eligibleWords, { accounts }).map(({ repair }) => repair?.value)).toEqual([
    "Yes",
    "No",
    undefined,
    undefined,
  ]);
});
