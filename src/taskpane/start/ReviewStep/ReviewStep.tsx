import { counted } from "../../../workbook/counted";
import { planInWords } from "../../../workbook/myTable/planWords";
import { mappingOf, startPlan } from "../../../workbook/myTable/startPlan";
import type { Setup } from "../../../workbook/myTable/setupState";
import { obstacles } from "../../../workbook/plan/objects";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { StartFlow } from "../startFlow";
import { StepFrame } from "../StepFrame/StepFrame";
import { useReviewStepStyles } from "./ReviewStep.styles";

export interface ReviewStepProps {
  readonly flow: StartFlow;
  readonly setup: Setup;
  readonly sheets: readonly string[];
  readonly blocks: Blocks;
  readonly writing: boolean;
}

/** Everything that will be written, in words, before any of it is. */
export function ReviewStep({ flow, setup, sheets, blocks, writing }: ReviewStepProps) {
  const styles = useReviewStepStyles();
  const plan = startPlan(setup, blocks);
  const { changes, sheets: added, names } = planInWords(plan);
  const { table, rows, criteria } = mappingOf(setup);
  const now = { sheets, tables: blocks.tables.map(({ name }) => name), names: [], structureProtected: false };
  return (
    <StepFrame
      title="What will be written"
      place="3 of 3"
      onBack={() => flow.goTo("mapping")}
      next={{
        label: writing ? "Writing to the workbook…" : "Write this",
        onClick: () => void flow.write(),
        busy: writing,
        hindrances: obstacles(plan, now),
      }}
    >
      <p>
        {counted(rows, "account")} of {table} {rows === 1 ? "is" : "are"} scored on{" "}
        {counted(criteria.length, "criterion", "criteria")} of equal weight. You can take it all back with Undo.
      </p>
      <h2 className={styles.title}>In your sheets</h2>
      {changes.length === 0 ? (
        <p>Nothing: your table is left alone.</p>
      ) : (
        <ul className={styles.list}>
          {changes.map(({ words, formula }) => (
            <li key={words}>
              {words}
              {formula !== undefined && (
                <details>
                  <summary tabIndex={0}>Show the formula</summary>
                  <code className={styles.formula}>{formula}</code>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.title}>New sheets</h2>
      <ul className={styles.list}>
        {added.map(({ name, lines }) => (
          <li key={name}>
            {name}
            {lines.length > 0 && <span className={styles.aside}>: {lines.join(", ")}</span>}
          </li>
        ))}
      </ul>
      <h2 className={styles.title}>Defined names</h2>
      <p className={styles.names}>{names.join(", ")}</p>
    </StepFrame>
  );
}
