import { mergeClasses, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ColumnGuess } from "../../../workbook/myTable/columnGuess";
import type { Role } from "../../../workbook/myTable/proposal";
import { useMappingStepStyles } from "./MappingStep.styles";

const LABELS: Record<Role, { label: string; none: string }> = {
  account: { label: "Account", none: "Choose a column" },
  parent: { label: "Parent", none: "None" },
  revenue: { label: "Revenue", none: "None" },
  eligible: { label: "Eligible", none: "None: all accounts" },
};

export interface RoleRowProps {
  readonly role: Role;
  readonly guess: ColumnGuess;
  readonly columns: readonly string[];
  readonly onChange: (column: string | undefined) => void;
}

/** Which column is the account, the parent, the revenue or the eligibility, and why that is proposed. */
export function RoleRow({ role, guess, columns, onChange }: RoleRowProps) {
  const styles = useMappingStepStyles();
  const id = useId();
  const { label, none } = LABELS[role];
  return (
    <div className={styles.role}>
      <label htmlFor={id}>{label}</label>
      <Select
        size="small"
        select={{ id, "aria-describedby": `${id}-why` }}
        value={guess.column ?? ""}
        onChange={(_, { value }) => onChange(value === "" ? undefined : value)}
      >
        <option value="">{none}</option>
        {columns.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <p id={`${id}-why`} className={mergeClasses(styles.reason, styles.roleReason)}>
        {guess.reason}
      </p>
    </div>
  );
}
