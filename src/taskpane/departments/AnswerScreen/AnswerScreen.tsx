import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { type Answers, PAIR_SETS, withPair } from "../../../workbook/departments/answers";
import { weigh } from "../../../workbook/departments/departmentWeights";
import { saveAnswers } from "../../../workbook/departments/saveAnswers";
import { PaneHeader } from "../../components/PaneHeader/PaneHeader";
import type { SnapshotScreenProps } from "../../screenProps";
import { takeFocus } from "../../takeFocus";
import { type Answering, type AnswersInSheet, isChanged, isOvertaken } from "../answering";
import { departmentBook } from "../departmentBook";
import { AnswerBody } from "./AnswerBody";
import { useAnswerScreenStyles } from "./AnswerScreen.styles";
import { Overtaken } from "./Overtaken";
import { ConsistencyNote } from "../ConsistencyNote/ConsistencyNote";
import { MethodChoice } from "../MethodChoice/MethodChoice";
import { Remarks } from "../Remarks/Remarks";
import { WeightsTable } from "../WeightsTable/WeightsTable";

export interface AnswerScreenProps extends SnapshotScreenProps {
  readonly answering: Answering;
  /** What the workbook says of the department now. */
  readonly inSheet: AnswersInSheet;
  /** What the workbook has of it that cannot be used, a sentence each. */
  readonly remarks: readonly string[];
  readonly onClose: () => void;
}

/** One department answering; nothing of the others is shown. */
export function AnswerScreen(props: AnswerScreenProps) {
  const { store, state, reading, snapshot, answering, inSheet, remarks, onClose } = props;
  const styles = useAnswerScreenStyles();
  const main = useRef<HTMLElement>(null);
  const { criteria } = snapshot;
  const { department, method, answers } = answering;
  const weighing = useMemo(() => weigh(method, answers, criteria), [method, answers, criteria]);
  const changed = isChanged(answering);
  const overtaken = isOvertaken(answering, inSheet);
  const { applying } = state;
  const set = PAIR_SETS.find((one) => one === method);
  useEffect(() => takeFocus(main.current), []);

  const give = (given: Answers) => store.setAnswering({ ...answering, answers: given });
  const save = async () => {
    const book = await departmentBook(store, reading, snapshot);
    if (book === undefined) return;
    const { plan, faults } = saveAnswers(book, department, method, answers);
    if (faults.length > 0) store.reportFailure(`Nothing was changed. ${faults.join(" ")}`);
    else if (plan.steps.length === 0) onClose();
    else if (await store.carryOut(plan, `The answers of ${department} are in the sheet.`)) onClose();
  };
  return (
    <div className={styles.root}>
      <PaneHeader title={department} />
      <main ref={main} tabIndex={-1} aria-label={`Answers of ${department}`} className={styles.main}>
        <p className={styles.hidden}>What other departments answered is not shown here, so that it sways nobody.</p>
        <Remarks remarks={remarks} />
        {overtaken && (
          <Overtaken
            name={department}
            gone={inSheet === undefined}
            disabled={applying}
            onKeep={() => store.setAnswering({ ...answering, base: inSheet })}
            onTake={() =>
              inSheet === undefined
                ? onClose()
                : store.setAnswering({
                    ...answering,
                    method: inSheet.method ?? method,
                    answers: inSheet.answers,
                    base: inSheet,
                  })
            }
          />
        )}
        <MethodChoice
          method={method}
          criteria={criteria}
          disabled={applying}
          onChange={(next) => store.setAnswering({ ...answering, method: next })}
        />
        <div className={styles.answers}>
          <AnswerBody method={method} answers={answers} criteria={criteria} disabled={applying} onChange={give} />
        </div>
        {weighing.weights !== undefined && (
          <details className={styles.own}>
            <summary tabIndex={0}>What these answers come to</summary>
            <WeightsTable
              caption={`Weights by the answers of ${department}`}
              criteria={criteria}
              columns={[{ name: "Weight", weights: weighing.weights, pooled: true }]}
            />
          </details>
        )}
      </main>
      <footer className={styles.footer}>
        <div role="status" className={styles.state}>
          {set !== undefined && weighing.study !== undefined && (
            <ConsistencyNote
              study={weighing.study}
              disabled={applying}
              onMend={(a, b, value) => give({ ...answers, [set]: withPair(answers[set], a, b, value) })}
            />
          )}
          {weighing.missing.length === 0 && <p>Everything is answered.</p>}
          {weighing.missing.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            className={styles.save}
            disabledFocusable={!changed || overtaken || applying}
            icon={applying ? <Spinner size="extra-tiny" /> : undefined}
            onClick={() => void save()}
          >
            Save answers
          </Button>
          <Button disabledFocusable={applying} onClick={onClose}>
            {changed ? "Discard" : "Back"}
          </Button>
        </div>
      </footer>
    </div>
  );
}
