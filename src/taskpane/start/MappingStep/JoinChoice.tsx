import { Checkbox, Select } from "@fluentui/react-components";
import { useState } from "react";
import { checkJoin, type Join, type JoinCheck } from "../../../workbook/myTable/join";
import { setJoin } from "../../../workbook/myTable/setup";
import type { Setup } from "../../../workbook/myTable/setupState";
import { columnIndex, type TableBlock } from "../../../workbook/snapshot/table";
import { ReadingProgressBar } from "../ReadingProgressBar";
import type { FlowState, StartFlow } from "../startFlow";
import { useMappingStepStyles } from "./MappingStep.styles";

export interface JoinChoiceProps {
  readonly flow: StartFlow;
  readonly setup: Setup;
  readonly progress: FlowState["progress"];
  /** Tables whose columns can be looked up. */
  readonly tables: readonly string[];
}

/** Looking up columns of a second table by a key: which table, which key, which columns, and how many keys match. */
export function JoinChoice({ flow, setup, progress, tables }: JoinChoiceProps) {
  const styles = useMappingStepStyles();
  const [choosing, setChoosing] = useState("");
  const { join: chosen, source } = setup;
  const take = (join: Join, other: TableBlock) => flow.change((now) => setJoin(now, { join, other }));
  const read = async (name: string) => {
    setChoosing(name);
    const other = name === "" ? undefined : await flow.readOther(name);
    setChoosing("");
    if (other === undefined) return flow.change((now) => setJoin(now, undefined));
    const key = source.columns.find((column) => columnIndex(other, column) !== undefined);
    const account = setup.roles.account.column ?? source.columns[0]!;
    take({ table: other.name, key: key ?? account, otherKey: key ?? other.columns[0]!, columns: [] }, other);
  };
  return (
    <div className={styles.choice}>
      <Select
        size="small"
        select={{ "aria-label": "Table to look columns up in" }}
        value={chosen?.join.table ?? choosing}
        disabled={progress !== undefined}
        onChange={(_, { value }) => void read(value)}
      >
        <option value="">No second table</option>
        {tables.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      {progress !== undefined && <ReadingProgressBar progress={progress} onCancel={flow.cancelReading} />}
      {chosen && <JoinFields setup={setup} join={chosen.join} other={chosen.other} onChange={take} />}
    </div>
  );
}

interface JoinFieldsProps {
  readonly setup: Setup;
  readonly join: Join;
  readonly other: TableBlock;
  readonly onChange: (join: Join, other: TableBlock) => void;
}

function JoinFields({ setup: { source }, join, other, onChange }: JoinFieldsProps) {
  const styles = useMappingStepStyles();
  const cells = (table: TableBlock, column: string) => {
    const index = columnIndex(table, column) ?? -1;
    return table.values.map((row) => row[index] ?? "");
  };
  const check = checkJoin(cells(source, join.key), cells(other, join.otherKey));
  const keys = [
    { label: `Key in ${source.name}`, field: "key", columns: source.columns, value: join.key },
    { label: `Key in ${join.table}`, field: "otherKey", columns: other.columns, value: join.otherKey },
  ] as const;
  const toggle = (column: string, isOn: boolean) =>
    other.columns.filter((name) => (name === column ? isOn : join.columns.includes(name)));
  return (
    <>
      <div className={styles.fields}>
        {keys.map(({ label, field, columns, value }) => (
          <Select
            key={field}
            size="small"
            select={{ "aria-label": label, title: label }}
            value={value}
            onChange={(_, { value: column }) => onChange({ ...join, [field]: column }, other)}
          >
            {columns.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        ))}
      </div>
      <p className={styles.reason} role="status">
        {joinSentence(check)}
      </p>
      <div>
        {other.columns
          .filter((name) => name !== join.otherKey)
          .map((name) => (
            <Checkbox
              key={name}
              className={styles.check}
              label={name}
              checked={join.columns.includes(name)}
              onChange={(_, { checked }) => onChange({ ...join, columns: toggle(name, checked === true) }, other)}
            />
          ))}
      </div>
    </>
  );
}

/** How many keys find nothing, and what may be the reason. */
function joinSentence({ rows, unmatched, examples, nearly, twice }: JoinCheck): string {
  const found = unmatched === 0 ? `All ${rows} keys are found.` : missing(rows, unmatched, examples);
  return [
    found,
    nearly > 0 && `${nearly} would match but for spaces, or because one is a number and the other a text.`,
    twice > 0 && `${twice === 1 ? "1 key stands" : `${twice} keys stand`} there more than once: the first row counts.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function missing(rows: number, unmatched: number, examples: readonly string[]): string {
  const more = unmatched > examples.length ? ", …" : "";
  return `${unmatched} of ${rows} keys are not found and will show #N/A: ${examples.join(", ")}${more}.`;
}
