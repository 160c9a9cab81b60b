import { type Repairable, repairPlan } from "../../../src/workbook/dataCheck/repairPlan";

const finding = (sheet: string, cell: string, numberFormat?: string): Repairable => ({
  severity: "error",
  sheet,
  address: cell,
  sentence: "A text.",
  repair: { what: "A", cell, base: "1,5", value: 1.5, from: '"1,5"', to: "1.5", ...(numberFormat && { numberFormat }) },
});

test("repairs become one step a sheet, each cell with what it held", () => {
  const plan = repairPlan("Repair", [
    finding("Accounts", "B4"),
    finding("KAM Criteria", "F5", "General"),
    finding("Accounts", "B9"),
  ]);
  expect(plan).toEqual({
    title: "Repair",
    steps: [
      {
        kind: "editCells",
        sheet: "Accounts",
        edits: [
          { cell: "B4", base: "1,5", value: 1.5 },
          { cell: "B9", base: "1,5", value: 1.5 },
        ],
      },
      {
        kind: "editCells",
        sheet: "KAM Criteria",
        edits: [{ cell: "F5", base: "1,5", value: 1.5, numberFormat: "General" }],
      },
    ],
  });
});
