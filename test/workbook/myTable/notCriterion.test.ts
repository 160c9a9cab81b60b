import { guessGroup } from "../../../src/workbook/myTable/criterionGroup";
import { profileColumn } from "../../../src/workbook/myTable/columnProfile";
import { guessDirection } from "../../../src/workbook/myTable/direction";
import { whyNoCriterion } from "../../../src/workbook/myTable/notCriterion";
import type { CellValue } from "../../../src/workbook/snapshot/table";

const why = (header: string, cells: readonly CellValue[]) => whyNoCriterion(profileColumn(header, cells));
const many = (count: number, cell: (i: number) => CellValue) => Array.from({ length: count }, (_, i) => cell(i));

describe("what rates nothing says why", () => {
  test.each<[string, CellValue[], string]>([
    ["Notes", ["", "", ""], "empty"],
    ["Audit score", [5, ...Array<CellValue>(9).fill("")], "only 1 of 10 cells are filled"],
    ["Revenue", ["1,200.00", "950.50", "12 %"], "numbers stored as text: make them numbers, then start again"],
    ["First order", ["2024-01-05", "2023-11-30"], "dates"],
    ["Last order date", [45_000, 45_100, 45_200], "dates"],
    ["Country", ["UK", "DE", "UK"], "text"],
    ["Active", ["Yes", "No", "Yes"], "yes or no"],
    ["CustomerID", ["CG-1", "DV-2", "SO-3"], "an ID"],
    ["Customer No", [1001, 1007, 1013], "an ID: nearly every value is different"],
    ["Row", many(20, (i) => i + 1), "a running number"],
    ["PLZ", [10_115, 80_331, 20_095], "postcodes"],
    ["Phone", [442071234567, 442079876543], "phone numbers"],
    ["Founded", [1987, 2003, 1999], "years"],
    ["Currency", [1, 1, 1], "always 1"],
    ["Region", [1, 3, 2, 3, 1], "codes: 3 different whole numbers"],
    ["Kind", many(40, (i) => (i % 2) + 1), "codes: 2 different whole numbers"],
    ["Rank", [1, 2, 3, 3], "a result, not a rating"],
  ])("%s", (header, cells, reason) => expect(why(header, cells)).toBe(reason));
});

test.each<[string, CellValue[]]>([
  ["Fit", [1, 3, 5, 2]],
  ["Region rating", [1, 3, 2, 3]],
  ["Days since last order", [325, 2, 75]],
  ["Sales", [100, "n/a", 300, "", 250]],
  ["Years with us", [3, 12, 7]],
  ["Net revenue", [-5, 120.5, 80]],
])("%s rates accounts", (header, cells) => expect(why(header, cells)).toBeUndefined());

describe("the direction", () => {
  test.each([
    ["DaysSinceLastOrder", "days since"],
    ["AverageDiscount", "discount"],
    ["Cost to serve", "cost"],
    ["Churn risk", "risk"],
    ["Reklamationen", "reklamation"],
    ["Retards de paiement", "retard"],
  ])("of %s is that less is better, by %p", (header, word) =>
    expect(guessDirection(header)).toEqual({ direction: "cost", word }),
  );

  test.each(["Revenue", "Fit", "Cost savings", "Return on sales", "Orders"])("of %s is that more is better", (header) =>
    expect(guessDirection(header).direction).toBe("benefit"),
  );
});

test.each([
  ["Growth potential", "benefit", "Needs"],
  ["Gross margin", "benefit", "Outcomes"],
  ["Innovation", "benefit", "Attributes"],
  ["Discount", "cost", "Risks"],
] as const)("%s (%s) belongs to %s", (header, direction, group) => expect(guessGroup(header, direction)).toBe(group));
