import type { Criterion } from "../../workbook/snapshot/criteria";
import type { CellValue } from "../../workbook/snapshot/table";
import { sumOf } from "../../workbook/weights/precision";
import { conflictWith, type Draft, editOf, weightsOf } from "../store/draft";

/** A criterion as the pane shows it. */
export interface WeightRow {
  readonly criterion: Criterion;
  /** Its position among the criteria of the sheet. */
  readonly index: number;
  /** The weight of the draft, else of the sheet. */
  readonly weight: number;
  /** The weight as a share of all weights, 0 where all are 0. */
  readonly share: number;
  readonly changed: boolean;
  /** Locked by the user. */
  readonly locked: boolean;
  /** What the sheet says now, where it changed after the draft did. */
  readonly conflict: CellValue | undefined;
}

/** Criteria of one group, in the order of the sheet. */
export interface WeightGroup {
  /** "" where the sheet names no group. */
  readonly name: string;
  readonly share: number;
  readonly rows: readonly WeightRow[];
}

export interface WeightRows {
  readonly groups: readonly WeightGroup[];
  /** The weights in the order of the sheet, and which of them stay while others move. */
  readonly weights: readonly number[];
  readonly held: readonly boolean[];
  readonly sheetWeights: readonly number[];
  readonly total: number;
  readonly sheetTotal: number;
  readonly conflicts: number;
}

/**
 * What the sheet and the draft come to, by group; groups stand in the order of their first criterion.
 *
 * @param order the names in the order they are shown in; default that of the sheet.
 */
export function weightRows(
  criteria: readonly Criterion[],
  draft: Draft,
  locked: readonly string[],
  order: readonly string[] = criteria.map(({ name }) => name),
): WeightRows {
  const { weights, held } = weightsOf(criteria, draft, locked);
  const sheetWeights = criteria.map(({ weight }) => weight);
  const total = sumOf(weights);
  const rows = criteria.map((criterion, index): WeightRow => {
    const edit = editOf(draft, criterion.name);
    return {
      criterion,
      index,
      weight: weights[index]!,
      share: total === 0 ? 0 : weights[index]! / total,
      changed: edit !== undefined,
      locked: held[index]! && !criterion.computed,
      conflict: conflictWith(criterion, edit),
    };
  });
  const ordered = [...rows].sort((a, b) => order.indexOf(a.criterion.name) - order.indexOf(b.criterion.name));
  const names = [...new Set(ordered.map(({ criterion }) => criterion.group))];
  return {
    groups: names.map((name) => {
      const members = ordered.filter(({ criterion }) => criterion.group === name);
      return { name, share: sumOf(members.map(({ share }) => share)), rows: members };
    }),
    weights,
    held,
    sheetWeights,
    total,
    sheetTotal: sumOf(sheetWeights),
    conflicts: rows.filter(({ conflict }) => conflict !== undefined).length,
  };
}
