import { Button, Field, Input } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { sameName } from "../../../workbook/snapshot/table";
import { useAddDepartmentStyles } from "./AddDepartment.styles";

export interface AddDepartmentProps {
  /** Names there are already. */
  readonly taken: readonly string[];
  readonly disabled: boolean;
  /** @returns whether the department is in the workbook. */
  readonly onAdd: (name: string) => Promise<boolean>;
}

/** A box for the name of another department. */
export function AddDepartment({ taken, disabled, onAdd }: AddDepartmentProps) {
  const styles = useAddDepartmentStyles();
  const [text, setText] = useState("");
  const name = text.trim();
  const isTaken = taken.some((one) => sameName(one, name));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name === "" || isTaken || disabled) return;
    if (await onAdd(name)) setText("");
  };
  return (
    <form className={styles.root} onSubmit={(event) => void submit(event)}>
      <Field
        label="Add a department"
        size="small"
        validationMessage={isTaken ? `${name} is on the list already.` : undefined}
      >
        {(field) => (
          <div className={styles.line}>
            <Input
              {...field}
              size="small"
              className={styles.input}
              value={text}
              placeholder="Such as Sales or Finance"
              onChange={(_, { value }) => setText(value)}
            />
            <Button type="submit" size="small" disabledFocusable={name === "" || isTaken || disabled}>
              Add
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
