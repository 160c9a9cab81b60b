import { coverage, groupNamed } from "../../../src/workbook/weights/coverage";

describe("the coverage of the four groups", () => {
  test("counts a group with a criterion that has a weight", () => {
    const criteria = [
      { group: "Needs", weight: 20 },
      { group: "Outcomes", weight: 0 },
      { group: "risk ", weight: 1 },
      { group: "Other", weight: 9 },
    ];
    expect(coverage(criteria)).toEqual({ covered: ["Needs", "Risks"], absent: ["Outcomes", "Attributes"] });
  });

  test("knows a group in the singular and in any case of letters", () => {
    expect(["need", "OUTCOMES", " Attribute ", "risks", "Riskiness", ""].map(groupNamed)).toEqual([
      "Needs",
      "Outcomes",
      "Attributes",
      "Risks",
      undefined,
      undefined,
    ]);
  });
});
