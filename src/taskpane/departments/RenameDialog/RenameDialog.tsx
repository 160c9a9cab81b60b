import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { renameDepartment } from "../../../workbook/departments/departmentPlans";
import type { DepartmentPlan } from "../../../workbook/departments/departmentSteps";
import type { OptionalTables } from "../../../workbook/snapshot/snapshot";
import { PlanDialog } from "../../weights/PlanDialog/PlanDialog";

export interface RenameDialogProps {
  readonly tables: OptionalTables;
  readonly name: string;
  readonly onWrite: (plan: DepartmentPlan, name: string) => void;
  readonly onClose: () => void;
}

/** Asks for another name of a department, and says what writing it changes. */
export function RenameDialog({ tables, name, onWrite, onClose }: RenameDialogProps) {
  const [said, setSaid] = useState(name);
  const plan = renameDepartment({ tables }, name, said);
  return (
    <PlanDialog
      title={`Rename "${name}"`}
      words={plan.words}
      faults={plan.faults}
      action="Rename"
      onWrite={() => onWrite(plan, said.trim())}
      onClose={onClose}
    >
      <Field label="Name of the department" size="small" required>
        <Input
          size="small"
          value={said}
          onFocus={({ target }) => target.select()}
          onChange={(_, { value }) => setSaid(value)}
        />
      </Field>
    </PlanDialog>
  );
}
