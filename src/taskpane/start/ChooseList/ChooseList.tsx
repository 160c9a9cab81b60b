import { MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { TABLES } from "../../../workbook/names";
import type { TableOutline } from "../../../workbook/snapshot/snapshot";
import { sameName } from "../../../workbook/snapshot/table";
import { ReadingProgressBar } from "../ReadingProgressBar";
import type { FlowState, StartFlow } from "../startFlow";
import { StepFrame } from "../StepFrame/StepFrame";
import { useChooseListStyles } from "./ChooseList.styles";

/** What stands for the selected cells among the tables; no table can bear this name. */
const SELECTION = " selection";

/** Tables of the add-in's own that hold no accounts. */
const OWN = Object.values(TABLES).filter((name) => name !== TABLES.accounts && name !== TABLES.parents);

export interface ChooseListProps {
  readonly flow: StartFlow;
  readonly state: FlowState;
  readonly tables: readonly TableOutline[];
}

/** Which table or range the accounts are in. */
export function ChooseList({ flow, state: { progress, problem }, tables }: ChooseListProps) {
  const styles = useChooseListStyles();
  const lists = tables.filter(({ name }) => !OWN.some((own) => sameName(own, name)));
  const [chosen, setChosen] = useState(lists[0]?.name ?? SELECTION);
  const isThere = chosen === SELECTION || lists.some(({ name }) => name === chosen);
  const choice = isThere ? chosen : SELECTION;
  const go = () => {
    const taken = tables.map(({ name }) => name);
    void (choice === SELECTION ? flow.readSelection(taken) : flow.readTable(choice));
  };
  return (
    <StepFrame
      title="Where are your accounts?"
      place="1 of 3"
      onBack={() => {
        flow.cancelReading();
        flow.goTo("ways");
      }}
      next={{ label: "Continue", onClick: go, busy: progress !== undefined }}
    >
      <p>A list with one row for each account or company and a header row on top.</p>
      <RadioGroup
        aria-label="Where the accounts are"
        value={choice}
        disabled={progress !== undefined}
        onChange={(_, { value }) => setChosen(value)}
      >
        {lists.map(({ name, sheet, columns }) => (
          <Radio
            key={name}
            value={name}
            label={
              <span className={styles.choice}>
                {name}
                <span className={styles.place}>
                  Table on {sheet}, {columns.length === 1 ? "1 column" : `${columns.length} columns`}
                </span>
              </span>
            }
          />
        ))}
        <Radio
          value={SELECTION}
          label={
            <span className={styles.choice}>
              The cells selected in the sheet
              <span className={styles.place}>One cell inside a list stands for the whole list</span>
            </span>
          }
        />
      </RadioGroup>
      {progress !== undefined && <ReadingProgressBar progress={progress} onCancel={flow.cancelReading} />}
      {problem !== undefined && (
        <MessageBar className={styles.problem} intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </StepFrame>
  );
}
