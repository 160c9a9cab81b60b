import { Button, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { ArgumentHelp } from "../../../workbook/catalogue/functionHelp";
import { defaultWord } from "../../../workbook/insertFunction/defaultWord";
import { useInsertFunctionStyles } from "./InsertFunction.styles";

export interface ArgumentFieldProps {
  readonly parameter: ArgumentHelp;
  readonly value: string;
  /** Whether the value is what the model of the workbook has. */
  readonly isFromModel: boolean;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onUseSelection: () => void;
}

/** An argument to fill in: cells or a number by a reference, or one of the words it takes. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { parameter, value, isFromModel, problem, onChange, onUseSelection } = props;
  const { name, description, optional, takes, options } = parameter;
  const styles = useInsertFunctionStyles();
  const id = useId();
  const [helpId, problemId] = [`${id}-help`, `${id}-problem`];
  const described = problem === undefined ? helpId : `${problemId} ${helpId}`;
  const word = defaultWord(parameter);
  const chosen = options.find((option) => option.value === value);
  return (
    <div className={styles.argument}>
      <div className={styles.line}>
        <label htmlFor={id}>
          <code className={styles.name}>{name}</code>
          <span className={styles.optional}>{optional ? " optional" : " required"}</span>
        </label>
        {takes !== "option" && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.use}
            aria-label={`Use the selection for ${name}`}
            onClick={onUseSelection}
          >
            Use the selection
          </Button>
        )}
      </div>
      {takes === "option" ? (
        <Select
          size="small"
          select={{ id, "aria-describedby": described }}
          value={value}
          onChange={(_, { value: chosen }) => onChange(chosen)}
        >
          <option value="">{word === undefined ? "Default" : `Default: ${word}`}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.value}: {option.meaning}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.box}
          input={{ id, className: styles.typed, "aria-describedby": described, spellCheck: false, autoComplete: "off" }}
          aria-required={!optional}
          aria-invalid={problem !== undefined}
          value={value}
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      )}
      {problem !== undefined && (
        <div id={problemId} className={styles.problem}>
          {problem}
        </div>
      )}
      <div id={helpId} className={styles.help}>
        {isFromModel && <p className={styles.fromModel}>From the model in this workbook.</p>}
        <p>{chosen === undefined ? description : chosen.meaning}</p>
      </div>
    </div>
  );
}
