import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { useChartFrameStyles } from "./ChartFrame.styles";

/** The figures of a chart as a table; the first cell of a row names it. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartFrameProps {
  readonly title: string;
  /** What the chart says, in a sentence: it stands for the chart where it cannot be seen. */
  readonly summary: ReactNode;
  /** Undefined where there is nothing to draw. */
  readonly children?: ReactNode;
  readonly table?: ChartTable;
  readonly notes?: readonly string[];
  /** What else can be done with the chart, beside the button for its figures. */
  readonly action?: ReactNode;
}

/** A chart under its heading, with what it says in words and, on request, its figures as a table. */
export function ChartFrame({ title, summary, children, table, notes = [], action }: ChartFrameProps) {
  const styles = useChartFrameStyles();
  const heading = useId();
  const body = useId();
  const [open, setOpen] = useState(false);
  const hasFigures = table !== undefined && table.rows.length > 0;
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <p className={styles.summary}>{summary}</p>
      {children}
      {notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
      <div className={styles.actions}>
        {hasFigures && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            {open ? "Hide the figures" : "Show the figures"}
          </Button>
        )}
        {action}
      </div>
      {hasFigures && (
        <div id={body} hidden={!open} className={styles.scroller} tabIndex={open ? 0 : undefined}>
          {open && <Figures label={title} {...table} />}
        </div>
      )}
    </section>
  );
}

function Figures({ label, header, rows }: ChartTable & { readonly label: string }) {
  const styles = useChartFrameStyles();
  return (
    <table className={styles.table} aria-label={`${label}, figures`}>
      <thead>
        <tr>
          {header.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], r) => (
          <tr key={r}>
            <th scope="row">{name}</th>
            {cells.map((cell, c) => (
              <td key={c}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
