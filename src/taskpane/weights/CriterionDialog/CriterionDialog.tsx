import { Checkbox, Combobox, Field, Input, Option, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Direction } from "../../../models/criteria";
import type { Plan } from "../../../workbook/plan/plan";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { sameName } from "../../../workbook/snapshot/table";
import { addCriterion, columnsToAdd, proposeForm, type ToldPlans } from "../../../workbook/weights/addCriterion";
import { changeCriterion } from "../../../workbook/weights/changeCriterion";
import { GROUPS } from "../../../workbook/weights/coverage";
import { type CriterionForm, faultsOf, formOf, hasColumn } from "../../../workbook/weights/criterionForm";
import { parseNumber } from "../formatNumber";
import { PlanDialog } from "../PlanDialog/PlanDialog";
import { useCriterionDialogStyles } from "./CriterionDialog.styles";

export interface CriterionDialogProps {
  readonly blocks: Blocks;
  readonly criteria: readonly Criterion[];
  /** The criterion to edit; undefined to add one. */
  readonly criterion: Criterion | undefined;
  /** The plans follow each other. */
  readonly onWrite: (plans: readonly Plan[], name: string) => void;
  readonly onClose: () => void;
}

/** The ends of a scale as they are typed. */
interface Typed {
  readonly lo: string;
  readonly hi: string;
}

const typed = ({ lo, hi }: CriterionForm): Typed => ({ lo: text(lo), hi: text(hi) });
const text = (value: number | undefined) => (value === undefined ? "" : String(value));
const NUMBER_FAULT = "The ends of the scale must be numbers.";

/** Adds a criterion, or edits what a person says about one; what will be written is listed as it is typed. */
export function CriterionDialog({ blocks, criteria, criterion, onWrite, onClose }: CriterionDialogProps) {
  const styles = useCriterionDialogStyles();
  const [form, setForm] = useState(() => (criterion ? formOf(criterion) : proposeForm(blocks, "")));
  const [ends, setEnds] = useState(() => typed(form));
  const [renameColumn, setRenameColumn] = useState(true);
  const others = criteria.filter((one) => one !== criterion);
  const [lo, hi] = [ends.lo, ends.hi].map((one) => (one.trim() === "" ? undefined : parseNumber(one)));
  const isNumber = (value: number | undefined, said: string) => said.trim() === "" || value !== undefined;
  const whole: CriterionForm = { ...form, lo, hi };
  const faults = isNumber(lo, ends.lo) && isNumber(hi, ends.hi) ? faultsOf(whole, others) : [NUMBER_FAULT];
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
    setEnds(typed(proposed));
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
      <Field label="Group" size="small">
        <Combobox
          size="small"
          freeform
          className={styles.box}
          value={form.group}
          onChange={(event) => setForm({ ...form, group: event.target.value })}
          onOptionSelect={(_, { optionText }) => setForm({ ...form, group: optionText ?? "" })}
        >
          {GROUPS.map((group) => (
            <Option key={group}>{group}</Option>
          ))}
        </Combobox>
      </Field>
      <Field label="Direction" size="small">
        <RadioGroup
          layout="horizontal"
          value={form.direction}
          onChange={(_, { value }) => setForm({ ...form, direction: value as Direction })}
        >
          <Radio value="benefit" label="More is better" />
          <Radio value="cost" label="Less is better" />
        </RadioGroup>
      </Field>
      <div className={styles.ends}>
        <Field label="Scale from" size="small">
          <Input
            size="small"
            className={styles.box}
            inputMode="decimal"
            value={ends.lo}
            onChange={(_, { value }) => setEnds({ ...ends, lo: value })}
          />
        </Field>
        <Field label="to" size="small">
          <Input
            size="small"
            className={styles.box}
            inputMode="decimal"
            value={ends.hi}
            onChange={(_, { value }) => setEnds({ ...ends, hi: value })}
          />
        </Field>
      </div>
      <Field label="Definition" size="small">
        <Textarea
          size="small"
          className={styles.box}
          rows={2}
          value={form.definition}
          onChange={(_, { value }) => setForm({ ...form, definition: value })}
        />
      </Field>
    </PlanDialog>
  );
}
