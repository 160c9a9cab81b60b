import { removeDepartment } from "../../../workbook/departments/departmentPlans";
import type { DepartmentPlan } from "../../../workbook/departments/departmentSteps";
import type { OptionalTables } from "../../../workbook/snapshot/snapshot";
import { PlanDialog } from "../../weights/PlanDialog/PlanDialog";

export interface RemoveDepartmentDialogProps {
  readonly tables: OptionalTables;
  readonly name: string;
  readonly onWrite: (plan: DepartmentPlan) => void;
  readonly onClose: () => void;
}

/** Asks before a department is taken out with its answers, and says which rows go. */
export function RemoveDepartmentDialog({ tables, name, onWrite, onClose }: RemoveDepartmentDialogProps) {
  const plan = removeDepartment({ tables }, name);
  return (
    <PlanDialog
      title={`Remove "${name}" and its answers?`}
      words={plan.words}
      faults={plan.faults}
      action="Remove"
      onWrite={() => onWrite(plan)}
      onClose={onClose}
    />
  );
}
