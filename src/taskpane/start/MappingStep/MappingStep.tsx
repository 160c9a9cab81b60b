import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { TABLES } from "../../../workbook/names";
import { ROLES } from "../../../workbook/myTable/proposal";
import type { RollUpWay } from "../../../workbook/myTable/rollUpHow";
import {
  addCriterion,
  amountsToAdd,
  changeCriterion,
  removeCriterion,
  setRole,
  setRollUp,
  setTotal,
  type Setup,
  unusedColumns,
} from "../../../workbook/myTable/setup";
import { parentsOf } from "../../../workbook/myTable/setupScales";
import { setupProblems } from "../../../workbook/myTable/startPlan";
import { tableNameProblem } from "../../../workbook/myTable/tableName";
import type { TableOutline } from "../../../workbook/snapshot/snapshot";
import { EndBox } from "../EndBox/EndBox";
import type { FlowState, StartFlow } from "../startFlow";
import { StepFrame } from "../StepFrame/StepFrame";
import { CriterionFields } from "./CriterionFields";
import { JoinChoice } from "./JoinChoice";
import { useMappingStepStyles } from "./MappingStep.styles";
import { RoleRow } from "./RoleRow";
import { UnusedColumns } from "./UnusedColumns";

export interface MappingStepProps {
  readonly flow: StartFlow;
  readonly state: FlowState;
  readonly setup: Setup;
  readonly tables: readonly TableOutline[];
}

/** What the columns of the list are: every guess with its reason, and every one to be changed. */
export function MappingStep({ flow, state, setup, tables }: MappingStepProps) {
  const styles = useMappingStepStyles();
  const { source, roles, criteria, columns, capacity } = setup;
  const taken = tables.map(({ name }) => name);
  const nameProblem = source.range === undefined ? undefined : tableNameProblem(source.name, taken);
  const problems = [...(nameProblem === undefined ? [] : [`Table name: ${nameProblem}`]), ...setupProblems(setup)];
  const unused = unusedColumns(setup);
  const rolled = parentsOf(setup);
  const amounts = amountsToAdd(setup);
  const others = taken.filter((name) => name !== source.name && !isOwn(name));
  const change = (decide: (now: Setup) => Setup) => flow.change(decide);
  return (
    <StepFrame
      title="What the columns are"
      place="2 of 3"
      onBack={() => flow.goTo("choose")}
      next={{ label: "Review what will be written", onClick: () => void flow.review(), hindrances: problems }}
    >
      <p className={styles.note}>
        {source.name} on {source.sheet}: {source.values.length.toLocaleString("en-GB")} rows, {source.columns.length}{" "}
        columns. All of this is a proposal; change what does not fit.
      </p>
      {source.range !== undefined && (
        <Field
          size="small"
          label={`${source.range.address} becomes a table named`}
          validationMessage={nameProblem}
          hint={source.range.notes.join(" ")}
        >
          <Input
            size="small"
            value={source.name}
            onChange={(_, { value }) => change((now) => ({ ...now, source: { ...now.source, name: value } }))}
          />
        </Field>
      )}

      <Section title="Who and how much">
        {ROLES.map((role) => (
          <RoleRow
            key={role}
            role={role}
            guess={roles[role]}
            columns={columns.map(({ name }) => name)}
            onChange={(column) => change((now) => setRole(now, role, column))}
          />
        ))}
        {roles.revenue.column === undefined && amounts.length > 1 && (
          <p>
            <Button size="small" onClick={() => change((now) => setTotal(now, amounts))}>
              Add a Revenue column: the sum of {amounts.length} amounts
            </Button>
          </p>
        )}
        {setup.total.length > 0 && (
          <p className={styles.reason}>
            A new column adds up {setup.total.join(", ")}.{" "}
            <Button size="small" onClick={() => change((now) => setTotal(now, []))}>
              Do without it
            </Button>
          </p>
        )}
        {roles.parent.column !== undefined && (
          <Checkbox
            className={styles.check}
            checked={setup.rollUp}
            label={
              rolled ? `One account for each of ${rolled.parents.length} parents` : "Roll companies up to their parents"
            }
            onChange={(_, { checked }) => change((now) => setRollUp(now, checked === true))}
          />
        )}
        {setup.rollUp && (
          <p className={styles.reason}>
            A new sheet has a table of the parents with formulas over {source.name}. Choose for each criterion how a
            parent gets its value.
          </p>
        )}
      </Section>

      <Section title={criteria.length === 1 ? "1 criterion" : `${criteria.length} criteria`}>
        <p className={styles.reason}>
          All weigh the same to begin with. A scale runs from the worst to the best rating that counts; for amounts it
          leaves out the worst 5 % and the best five accounts, at most 5 %, and is rounded: a convention.
        </p>
        <ul className={styles.list}>
          {criteria.map((criterion) => (
            <CriterionFields
              key={criterion.column}
              criterion={criterion}
              profile={columns.find(({ name }) => name === criterion.column)!}
              ways={rolled && criterion.column !== roles.revenue.column ? WAYS : {}}
              onChange={(changed) => change((now) => changeCriterion(now, criterion.column, changed))}
              onRemove={() => change((now) => removeCriterion(now, criterion.column))}
            />
          ))}
        </ul>
      </Section>

      {unused.length > 0 && (
        <Section title="Not used">
          <UnusedColumns columns={unused} onUse={(column) => change((now) => addCriterion(now, column))} />
        </Section>
      )}

      {others.length > 0 && (
        <Section title="Columns from another table">
          <JoinChoice flow={flow} setup={setup} progress={state.progress} tables={others} />
        </Section>
      )}

      <Section title="The key list">
        <div className={styles.line}>
          <span>Key accounts, at most</span>
          <EndBox
            className={styles.number}
            label="Key accounts, at most"
            value={capacity}
            onChange={(value) => change((now) => ({ ...now, capacity: value }))}
          />
        </div>
        <Checkbox
          className={styles.check}
          checked={setup.resultColumns}
          label={`Show score, rank and status in ${rolled ? TABLES.parents : source.name}`}
          onChange={(_, { checked }) => change((now) => ({ ...now, resultColumns: checked === true }))}
        />
      </Section>
    </StepFrame>
  );
}

const WAYS: Record<RollUpWay, string> = { sum: "Added up", mean: "Mean by revenue", worst: "The worst" };

function isOwn(name: string): boolean {
  return Object.values(TABLES).some((own) => own === name);
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useMappingStepStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
