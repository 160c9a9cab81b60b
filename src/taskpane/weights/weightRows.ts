import type { Criterion } from "../../workbook/snapshotCriteria";
import type { CellValue } from "../../workbook/snapshotTable";
import { conflictWith, type Draft, editOf } from "../store/draft";
import { withoutNoise } from "./formatNumber";

/** A criterion as the pane shows it. */
export interface WeightRow {
  readonly criterion: Criterion;
  /** The weight of the draft, else of the sheet. */
  readonly weight: number;
  /** The weight as a share of all weights, 0 where all are 0. */
  readonly share: number;
  readonly changed: boolean;
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
  /** The weights in the order of the sheet. */
  readonly weights: readonly number[];
  readonly sheetWeights: readonly number[];
  readonly total: number;
  readonly sheetTotal: number;
  readonly conflicts: number;
}

/** What the sheet and the draft come to, by group; groups stand in the order of their first criterion. */
export function weightRows(criteria: readonly Criterion[], draft: Draft): WeightRows {
  const weights = criteria.map((one) => editOf(draft, one.name)?.value ?? one.weight);
  const sheetWeights = criteria.map(({ weight }) => weight);
  const total = sum(weights);
  const rows = criteria.map((criterion, c): WeightRow => {
    const edit = editOf(draft, criterion.name);
    return {
      criterion,
      weight: weights[c]!,
      share: total === 0 ? 0 : weights[c]! / total,
      changed: edit !== undefined,
      conflict: conflictWith(criterion, edit),
    };
  });
  const names = [...new Set(criteria.map(({ group }) => group))];
  return {
    groups: names.map((name) => {
      const members = rows.filter(({ criterion }) => criterion.group === name);
      return { name, share: sum(members.map(({ share }) => share)), rows: members };
    }),
    weights,
    sheetWeights,
    total,
    sheetTotal: sum(sheetWeights),
    conflicts: rows.filter(({ conflict }) => conflict !== undefined).length,
  };
}

function sum(values: readonly number[]): number {
  return withoutNoise(values.reduce((total, value) => total + value, 0));
}
