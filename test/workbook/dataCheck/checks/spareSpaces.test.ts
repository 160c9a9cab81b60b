import { spareSpaces, withoutSpareSpaces } from "../../../../src/workbook/dataCheck/checks/spareSpaces";
import { found, lines } from "../found";

test("spare spaces of any kind are told, and the repair takes them out", () => {
  const accounts = [
    [" Alder", "", 1, "Yes", 7, 0.2],
    ["Birch\u00a0Ltd", "Wood  Group ", 1, "Yes", 7, 0.2],
  ];
  expect(lines(spareSpaces, { accounts })).toEqual([
    'warning Accounts!A4 "Alder" has a spare space before it.',
    'warning Accounts!A5 "Birch Ltd" has a spare space inside.',
    'warning Accounts!B5 "Wood Group" has a spare space after it.',
  ]);
  expect(found(spareSpaces, { accounts }).map(({ repair }) => repair)).toEqual([
    { what: "Account", cell: "A4", base: " Alder", value: "Alder", from: '"·Alder"', to: '"Alder"' },
    { what: "Account", cell: "A5", base: "Birch\u00a0Ltd", value: "Birch Ltd", from: '"Birch⍽Ltd"', to: '"Birch Ltd"' },
    {
      what: "Parent",
      cell: "B5",
      base: "Wood  Group ",
      value: "Wood Group",
      from: '"Wood··Group·"',
      to: '"Wood Group"',
    },
  ]);
});

test("a name that a formula gives is told and not overwritten", () => {
  const [finding] = found(spareSpaces, { accounts: [["=B1→Alder ", "", 1, "Yes", 7, 0.2]] });
  expect(finding!.repair).toBeUndefined();
  expect(finding!.sentence).toMatch("A formula gives it: mend that.");
});

test("characters without width go, single spaces and line breaks become one space", () => {
  expect(withoutSpareSpaces("\ufeffAcme\u200b\n Ltd\t")).toBe("Acme Ltd");
  expect(withoutSpareSpaces("Acme Ltd")).toBe("Acme Ltd");
});
