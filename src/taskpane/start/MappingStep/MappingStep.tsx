import { Checkbox, Field, Input } from "@fluentui/react-components";
import { counted } from "../../../workbook/counted";
import { TABLES } from "../../../workbook/names";
import type { RollUpWay } from "../../../workbook/myTable/rollUpHow";
import { addCriterion, changeCriterion, removeCriterion, unusedColumns } from "../../../workbook/myTable/setup";
import type { Setup } from "../../../workbook/myTable/setupState";
import { parentsOf } from "../../../workbook/myTable/setupScales";
import { setupProblems } from "../../../workbook/myTable/startPlan";
import { tableNameProblem } from "../../../workbook/myTable/tableName";
import type { TableOutline } from "../../../workbook/snapshot/snapshot";
import { EndBox } from "../EndBox/EndBox";
import type { FlowState, StartFlow } from "../startFlow";
import { StepFrame } from "../StepFrame/StepFrame";
import { StepSection } from "../StepSection/StepSection";
import { CriterionFields } from "./CriterionFields";
import { JoinChoice } from "./JoinChoice";
import { useMappingStepStyles } from "./MappingStep.styles";
import { RolesSection } from "./RolesSection";
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
        {source.name} on {source.sheet}: {counted(source.values.length, "row")},{" "}
        {counted(source.columns.length, "column")}. All of this is a proposal; change what does not fit.
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

      <RolesSection setup={setup} onChange={change} />

      <StepSection title={counted(criteria.length, "criterion", "criteria")}>
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
      </StepSection>

      {unused.length > 0 && (
        <StepSection title="Not used">
          <UnusedColumns columns={unused} onUse={(column) => change((now) => addCriterion(now, column))} />
        </StepSection>
      )}

      {others.length > 0 && (
        <StepSection title="Columns from another table">
          <JoinChoice flow={flow} setup={setup} progress={state.progress} tables={others} />
        </StepSection>
      )}

      <StepSection title="The key list">
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
      </StepSection>
    </StepFrame>
  );
}

const WAYS: Record<RollUpWay, string> = { sum: "Added up", mean: "Mean by revenue", worst: "The worst" };

function isOwn(name: string): boolean {
  return Object.values(TABLES).some((own) => own === name);
}
