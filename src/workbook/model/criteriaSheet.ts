import { absoluteAddress, cellAddress } from "../address";
import { criteriaWithoutColumn } from "../formulas";
import { CRITERIA_COLUMNS, NAMES, TABLES } from "../names";
import type { NewStep, PlanCell } from "../plan/plan";
import type { MappedCriterion } from "./mapping";
import type { ModelFormulas } from "./modelFormulas";
import { boldRow, sheetSteps, spillName, tableSteps, TOP } from "./sheetSteps";

/** Rows between the criteria table and the model block, so that a criterion can be typed below the last. */
const GAP = 3;

const NOTE =
  "Model block: the criteria in the order of the rating columns. Written by KAM; change the table above instead.";

/** The criteria table and, below it, the model block: the same figures in the order of the rating columns. */
export function criteriaSheet(
  sheet: string,
  criteria: readonly MappedCriterion[],
  formulas: ModelFormulas,
): readonly NewStep[] {
  const rows = criteria.map(({ column, group, direction, lo, hi, weight, definition }): PlanCell[] => [
    column,
    group,
    direction,
    lo,
    hi,
    weight,
    definition,
  ]);
  const block = blockRow(criteria.length);
  return [
    ...sheetSteps(sheet, "Criteria: change a weight here or in the KAM pane", [150, 125, 105, 100, 100, 110, 400]),
    ...tableSteps(sheet, TABLES.criteria, CRITERIA_COLUMNS, rows),
    { kind: "setCells", sheet, start: cellAddress(block - 1, 0), cells: [[NOTE]] },
    {
      kind: "setCells",
      sheet,
      start: cellAddress(block, 0),
      cells: [
        ["Rating column", formulas.ratingHeaders],
        ["Weight", formulas.weights],
        ["Direction", formulas.directions],
        ["Lo", formulas.anchors],
        ["Hi"],
        ["Blank ratings", formulas.blanks],
        ["Without a column", formulas.unrated],
        ["Check", criteriaWithoutColumn()],
      ],
    },
    boldRow(sheet, block, criteria.length + 1),
    spillName(NAMES.ratingHeaders, sheet, block, 1),
    spillName(NAMES.weights, sheet, block + 1, 1),
    spillName(NAMES.directions, sheet, block + 2, 1),
    spillName(NAMES.anchors, sheet, block + 3, 1),
    spillName(NAMES.blanks, sheet, block + 5, 1),
    { kind: "addName", name: NAMES.unrated, refersTo: absoluteAddress(sheet, block + 6, 1, 1, 1) },
  ];
}

/** The cell that says which criteria have no column, for a reference from another sheet. */
export function checkCell(sheet: string, criteria: number): string {
  return absoluteAddress(sheet, blockRow(criteria) + 7, 1, 1, 1);
}

/** The row, from 0, of the first row of the model block. */
function blockRow(criteria: number): number {
  return TOP + 1 + criteria + GAP;
}
