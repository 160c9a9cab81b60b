import { useState } from "react";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import type { ToldPlan } from "../../../workbook/weights/criterionForm";
import { removeCriterion } from "../../../workbook/weights/removeCriterion";
import { PlanDialog } from "../PlanDialog/PlanDialog";

export interface RemoveDialogProps {
  readonly blocks: Blocks;
  readonly criteria: readonly Criterion[];
  readonly criterion: Criterion;
  readonly onWrite: (told: ToldPlan) => void;
  readonly onClose: () => void;
}

/** Asks before a criterion is removed, and says what that writes. */
export function RemoveDialog({ blocks, criteria, criterion, onWrite, onClose }: RemoveDialogProps) {
  const [now] = useState(() => new Date());
  const last = criteria.length === 1;
  const told = last ? undefined : removeCriterion(blocks, criteria, criterion, now);
  return (
    <PlanDialog
      title={`Remove "${criterion.name}"?`}
      words={told?.words ?? []}
      faults={last ? ["It is the only criterion, and there must be one."] : []}
      action="Remove"
      onWrite={() => told && onWrite(told)}
      onClose={onClose}
    />
  );
}
