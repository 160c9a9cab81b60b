import { Button, Checkbox } from "@fluentui/react-components";
import { ROLES } from "../../../workbook/myTable/proposal";
import { amountsToAdd, setRole, setRollUp, setTotal } from "../../../workbook/myTable/setup";
import type { Setup } from "../../../workbook/myTable/setupState";
import { parentsOf } from "../../../workbook/myTable/setupScales";
import { StepSection } from "../StepSection/StepSection";
import { useMappingStepStyles } from "./MappingStep.styles";
import { RoleRow } from "./RoleRow";

export interface RolesSectionProps {
  readonly setup: Setup;
  readonly onChange: (decide: (now: Setup) => Setup) => void;
}

/** Which columns name the accounts, their parents and their revenue, and whether companies are rolled up. */
export function RolesSection({ setup, onChange }: RolesSectionProps) {
  const styles = useMappingStepStyles();
  const { source, roles, columns } = setup;
  const rolled = parentsOf(setup);
  const amounts = amountsToAdd(setup);
  return (
    <StepSection title="Who and how much">
      {ROLES.map((role) => (
        <RoleRow
          key={role}
          role={role}
          guess={roles[role]}
          columns={columns.map(({ name }) => name)}
          onChange={(column) => onChange((now) => setRole(now, role, column))}
        />
      ))}
      {roles.revenue.column === undefined && amounts.length > 1 && (
        <p>
          <Button size="small" onClick={() => onChange((now) => setTotal(now, amounts))}>
            Add a Revenue column: the sum of {amounts.length} amounts
          </Button>
        </p>
      )}
      {setup.total.length > 0 && (
        <p className={styles.reason}>
          A new column adds up {setup.total.join(", ")}.{" "}
          <Button size="small" onClick={() => onChange((now) => setTotal(now, []))}>
            Do without it
          </Button>
        </p>
      )}
      {roles.parent.column !== undefined && (
        <Checkbox
          className={styles.check}
          checked={setup.rollUp}
          label={
            rolled ? `One account for each of ${rolled.parents.length} parents` : "Roll companies up to their parents"
          }
          onChange={(_, { checked }) => onChange((now) => setRollUp(now, checked === true))}
        />
      )}
      {setup.rollUp && (
        <p className={styles.reason}>
          A new sheet has a table of the parents with formulas over {source.name}. Choose for each criterion how a
          parent gets its value.
        </p>
      )}
    </StepSection>
  );
}
