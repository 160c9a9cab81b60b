import { Button, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { InsertCheck } from "../../../workbook/insertFunction/insertCheck";
import { useInsertFunctionStyles } from "./InsertFunction.styles";
import type { InsertForm } from "./useInsertForm";

/** Where the formula is to be: in a cell from which it spills, or in a new column of a table. */
export function WhereFields({ form }: { readonly form: InsertForm }) {
  const styles = useInsertFunctionStyles();
  const { view, check, change, takeCell } = form;
  const column = check?.column;
  const table = column !== undefined && "table" in column ? column.table.name : undefined;
  const isColumn = check?.header !== undefined;
  const id = useId();
  const problemId = `${id}-problem`;
  const described = check?.placeProblem === undefined ? undefined : problemId;
  return (
    <>
      {table !== undefined && (
        <RadioGroup
          aria-label="How the formula is written"
          className={styles.ways}
          value={isColumn ? "column" : "spill"}
          onChange={(_, { value }) => change({ way: value as "spill" | "column" })}
        >
          <Radio value="spill" label="One formula that spills" />
          <Radio value="column" label={`A column in ${table}`} />
        </RadioGroup>
      )}
      <div className={styles.line}>
        <label htmlFor={id}>{isColumn ? "Name of the column" : "Cell"}</label>
        {!isColumn && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.use}
            aria-label="Use the selection as the cell"
            onClick={() => void takeCell()}
          >
            Use the selection
          </Button>
        )}
      </div>
      <Input
        size="small"
        className={styles.box}
        input={{ id, "aria-describedby": described, spellCheck: false, autoComplete: "off" }}
        aria-invalid={check?.placeProblem !== undefined}
        value={check?.header ?? view.cell}
        onChange={(_, { value }) => change(isColumn ? { header: value } : { cell: value })}
      />
      {check?.placeProblem !== undefined && (
        <div id={problemId} className={styles.problem}>
          {check.placeProblem}
        </div>
      )}
      <div className={styles.help}>{check && note(check)}</div>
    </>
  );
}

function note({ column, header, inTable }: InsertCheck): string {
  if (header !== undefined) {
    return "It comes to the right end of the table. Every cell reads its own row, so sorting changes nothing.";
  }
  const spill = "The result spills into the empty cells below and to the right of this cell, outside any table.";
  if (inTable !== undefined) {
    return `${spill} A table cannot hold it, but a column with INDEX can show it: once the formula is written, that one is given here.`;
  }
  return column !== undefined && "why" in column
    ? `${spill} A column in the table is not possible: ${column.why}`
    : spill;
}
