import { Button } from "@fluentui/react-components";
import type { Evidence } from "../../../workbook/audit/auditEvidence";
import { useEvidenceListStyles } from "./EvidenceList.styles";

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** Whether the workbook is being written to. */
  readonly disabled: boolean;
  readonly onAddSheet: () => void;
}

const ANSWERS: Record<Evidence["answer"], string> = {
  yes: "Speaks for yes",
  no: "Speaks for no",
  unknown: "Not known",
};

/** What the workbook says to questions of the selection audit, folded away. */
export function EvidenceList({ evidence, disabled, onAddSheet }: EvidenceListProps) {
  const styles = useEvidenceListStyles();
  return (
    <details className={styles.root}>
      <summary tabIndex={0}>Evidence for the selection audit</summary>
      <p className={styles.note}>By the weights in the sheet. It is evidence, no verdict: the answers stay yours.</p>
      <ul className={styles.list}>
        {evidence.map(({ question, label, text, answer, sentence }) => (
          <li key={question} className={styles.item}>
            <span className={styles.question}>
              {question}. {label}
            </span>
            <p className={styles.text}>{text}</p>
            <p className={styles.finding}>
              {ANSWERS[answer]}. {sentence}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        A sheet of all nine questions with this evidence, where you answer them and KAM.AUDIT gives the verdict.
      </p>
      <Button size="small" disabledFocusable={disabled} onClick={onAddSheet}>
        Add the audit sheet
      </Button>
    </details>
  );
}
