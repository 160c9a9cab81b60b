import type { Criterion } from "../../../workbook/snapshot/criteria";
import type { SafeRange } from "../../../workbook/weights/safeRanges";
import type { WeightRow } from "../weightRows";
import type { WeightScale } from "../weightScale";

/** What can be done to a criterion from its row. */
export interface WeightRowActions {
  readonly onChange: (criterion: Criterion, weight: number) => void;
  readonly onToggleLock: (criterion: Criterion) => void;
  readonly onKeepMine: (criterion: Criterion) => void;
  readonly onTakeSheets: (criterion: Criterion) => void;
  readonly onEdit: (criterion: Criterion) => void;
  readonly onRemove: (criterion: Criterion) => void;
  /** Shows the criterion at the place of another. */
  readonly onMove: (criterion: Criterion, to: Criterion) => void;
}

export interface WeightRowProps {
  readonly row: WeightRow;
  /** What the weights add up to. */
  readonly total: number;
  readonly scale: WeightScale;
  readonly safe: SafeRange | undefined;
  /** Why the weight is not what was asked for. */
  readonly limit: string | undefined;
  /** The criteria before and after it in its group. */
  readonly before: Criterion | undefined;
  readonly after: Criterion | undefined;
  readonly disabled: boolean;
  /** Why it cannot be edited or removed now; undefined where it can. */
  readonly blocked: string | undefined;
  /** Whether it can be moved to another place now. */
  readonly movable: boolean;
  readonly actions: WeightRowActions;
}
