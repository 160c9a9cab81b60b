import { Combobox, Field, Input, Option, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { Direction } from "../../../models/criteria";
import { GROUPS } from "../../../workbook/weights/coverage";
import type { CriterionForm } from "../../../workbook/weights/criterionForm";
import { useCriterionDialogStyles } from "./CriterionDialog.styles";
import type { TypedEnds } from "./typedEnds";

export interface FormFieldsProps {
  readonly form: CriterionForm;
  readonly ends: TypedEnds;
  readonly onForm: (change: Partial<CriterionForm>) => void;
  readonly onEnds: (change: Partial<TypedEnds>) => void;
}

/** What a person says about a criterion besides its name. */
export function FormFields({ form, ends, onForm, onEnds }: FormFieldsProps) {
  const styles = useCriterionDialogStyles();
  return (
    <>
      <Field label="Group" size="small">
        <Combobox
          size="small"
          freeform
          className={styles.box}
          value={form.group}
          onChange={(event) => onForm({ group: event.target.value })}
          onOptionSelect={(_, { optionText }) => onForm({ group: optionText ?? "" })}
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
          onChange={(_, { value }) => onForm({ direction: value as Direction })}
        >
          <Radio value="benefit" label="More is better" />
          <Radio value="cost" label="Less is better" />
        </RadioGroup>
      </Field>
      <div className={styles.ends}>
        <EndField label="Scale from" value={ends.lo} onChange={(lo) => onEnds({ lo })} />
        <EndField label="to" value={ends.hi} onChange={(hi) => onEnds({ hi })} />
      </div>
      <Field label="Definition" size="small">
        <Textarea
          size="small"
          className={styles.box}
          rows={2}
          value={form.definition}
          onChange={(_, { value }) => onForm({ definition: value })}
        />
      </Field>
    </>
  );
}

interface EndFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function EndField({ label, value, onChange }: EndFieldProps) {
  const styles = useCriterionDialogStyles();
  return (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.box}
        inputMode="decimal"
        value={value}
        onChange={(_, { value: typed }) => onChange(typed)}
        onFocus={({ target }) => target.select()}
      />
    </Field>
  );
}
