import type { Evidence } from "../../../workbook/departments/auditEvidence";
import { useEvidenceListStyles } from "./EvidenceList.styles";

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
}

const ANSWERS: Record<Evidence["answer"], string> = {
  yes: "Speaks for yes",
  no: "Speaks for no",
  unknown: "Not known",
};

/** What the workbook says to questions of the selection audit, folded away. */
export function EvidenceList({ evidence }: EvidenceListProps) {
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
    </details>
  );
}
