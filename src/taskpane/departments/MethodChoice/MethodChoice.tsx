import { Field, Select } from "@fluentui/react-components";
import { type AnswerMethod, METHODS } from "../../../workbook/departments/answers";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { useMethodChoiceStyles } from "./MethodChoice.styles";
import { METHOD_HINTS, whyNot } from "./methodHints";

export interface MethodChoiceProps {
  readonly method: AnswerMethod;
  readonly criteria: readonly Criterion[];
  readonly disabled: boolean;
  readonly onChange: (method: AnswerMethod) => void;
}

/** How a department answers. Methods that do not suit the criteria are there and say why. */
export function MethodChoice({ method, criteria, disabled, onChange }: MethodChoiceProps) {
  const styles = useMethodChoiceStyles();
  return (
    <Field label="Method" size="small" hint={METHOD_HINTS[method]}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={method}
        disabled={disabled}
        onChange={(_, { value }) => onChange(value as AnswerMethod)}
      >
        {(Object.keys(METHODS) as AnswerMethod[]).map((key) => {
          const why = whyNot(key, criteria);
          return (
            <option key={key} value={key} disabled={why !== undefined}>
              {why === undefined ? METHODS[key] : `${METHODS[key]} (${why})`}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}
