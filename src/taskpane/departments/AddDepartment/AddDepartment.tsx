import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useAddDepartmentStyles } from "./AddDepartment.styles";

export interface AddDepartmentProps {
  /** What keeps a name from being a department's, a sentence each. */
  readonly faultsOf: (name: string) => readonly string[];
  readonly disabled: boolean;
  /** @returns whether the department is in the workbook. */
  readonly onAdd: (name: string) => Promise<boolean>;
}

/** A box for the name of another department. */
export function AddDepartment({ faultsOf, disabled, onAdd }: AddDepartmentProps) {
  const styles = useAddDepartmentStyles();
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const name = text.trim();
  const faults = faultsOf(name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (faults.length > 0 || disabled) return;
    if (!(await onAdd(name))) return;
    setText("");
    setAsked(false);
  };
  return (
    <form className={styles.root} onSubmit={(event) => void submit(event)}>
      <Field
        label="Add a department"
        size="small"
        validationMessage={(isAsked || name !== "") && faults.length > 0 ? faults.join(" ") : undefined}
      >
        {(field) => (
          <div className={styles.line}>
            <Input
              {...field}
              size="small"
              className={styles.input}
              value={text}
              placeholder="Such as Sales or Finance"
              onChange={(_, { value }) => {
                setText(value);
                setAsked(false);
              }}
            />
            <Button type="submit" size="small" disabledFocusable={faults.length > 0 || disabled}>
              Add
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
