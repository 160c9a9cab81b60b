import { Checkbox, Combobox, Field, Input, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../workbook/plan/plan";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { sameName } from "../../../workbook/snapshot/table";
import { addCriterion, columnsToAdd, proposeForm, type ToldPlans } from "../../../workbook/weights/addCriterion";
import { changeCriterion } from "../../../workbook/weights/changeCriterion";
import { type CriterionForm, faultsOf, formOf, hasColumn } from "../../../workbook/weights/criterionForm";
import { PlanDialog } from "../PlanDialog/PlanDialog";
import { useCriterionDialogStyles } from "./CriterionDialog.styles";
import { FormFields } from "./FormFields";
import { readEnds, typedEnds } from "./typedEnds";

export interface CriterionDialogProps {
  readonly blocks: Blocks;
  readonly criteria: readonly Criterion[];
  /** The criterion to edit; undefined to add one. */
  readonly criterion: Criterion | undefined;
  /** The plans follow each other. */
  readonly onWrite: (plans: readonly Plan[], name: string) => void;
  readonly onClose: () => void;
}

const NUMBER_FAULT = "The ends of the scale must be numbers.";

/** Adds a criterion, or edits what a person says about one; what will be written is listed as it is typed. */
export function CriterionDialog({ blocks, criteria, criterion, onWrite, onClose }: CriterionDialogProps) {
  const styles = useCriterionDialogStyles();
  const [form, setForm] = useState(() => (criterion ? formOf(criterion) : proposeForm(blocks, "")));
  const [ends, setEnds] = useState(() => typedEnds(form));
  const [renameColumn, setRenameColumn] = useState(true);
  const others = criteria.filter((one) => one !== criterion);
  const read = readEnds(ends);
  const whole: CriterionForm = { ...form, ...read };
  const faults = read === undefined ? [NUMBER_FAULT] : faultsOf(whole, others);
  const told = tellPlans();
  const isRenamed = criterion !== undefined && !sameName(form.name.trim(), criterion.name);
  const columns = criterion === undefined ? columnsToAdd(blocks, criteria) : [];
  const { portfolio } = blocks;

  function tellPlans(): ToldPlans | undefined {
    if (faults.length > 0) return undefined;
    if (criterion === undefined) return addCriterion(blocks, criteria, whole);
    const { plan, words } = changeCriterion(blocks, criterion, whole, renameColumn);
    return { plans: [plan], words };
  }
  const name = (said: string) => {
    if (criterion !== undefined || !columns.some((column) => sameName(column, said.trim()))) {
      return setForm({ ...form, name: said });
    }
    const proposed = proposeForm(blocks, said);
    setForm(proposed);
    setEnds(typedEnds(proposed));
  };

  return (
    <PlanDialog
      title={criterion ? `Edit "${criterion.name}"` : "Add a criterion"}
      words={told?.words ?? []}
      faults={faults}
      action="Write"
      onWrite={() => told && onWrite(told.plans, whole.name.trim())}
      onClose={onClose}
    >
      <Field
        label={criterion || portfolio === undefined ? "Name" : `Name, or a column of ${portfolio.name}`}
        size="small"
        required
      >
        {columns.length > 0 ? (
          <Combobox
            size="small"
            freeform
            className={styles.box}
            value={form.name}
            onChange={(event) => name(event.target.value)}
            onOptionSelect={(_, { optionText }) => name(optionText ?? "")}
          >
            {columns.map((column) => (
              <Option key={column}>{column}</Option>
            ))}
          </Combobox>
        ) : (
          <Input size="small" className={styles.box} value={form.name} onChange={(_, { value }) => name(value)} />
        )}
      </Field>
      {isRenamed && portfolio !== undefined && hasColumn(blocks, criterion.name) && (
        <Checkbox
          label={`Rename the column of ${portfolio.name} too`}
          checked={renameColumn}
          onChange={(_, { checked }) => setRenameColumn(checked === true)}
        />
      )}
      <FormFields
        form={form}
        ends={ends}
        onForm={(change) => setForm({ ...form, ...change })}
        onEnds={(change) => setEnds({ ...ends, ...change })}
      />
    </PlanDialog>
  );
}
