import { Tooltip } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { AUDIT_QUESTIONS } from "../../../models/auditQuestions";
import { type Coverage, GROUPS } from "../../../workbook/weights/coverage";
import { useGroupsMarkStyles } from "./GroupsMark.styles";

/** The place of the question about groups in the selection audit, from 1. */
const QUESTION = AUDIT_QUESTIONS.findIndex(({ label }) => label === "Criteria in four groups") + 1;

/** How many of the four groups the criteria cover, as the selection audit asks. */
export function GroupsMark({ covered, absent }: Coverage) {
  const styles = useGroupsMarkStyles();
  const complete = absent.length === 0;
  const names = absent.join(", ").toLowerCase();
  return (
    <Tooltip
      relationship="description"
      positioning="below-start"
      content={`Question ${QUESTION} of the selection audit: criteria should cover needs, outcomes, attributes and risks.`}
    >
      <span className={styles.root} tabIndex={0}>
        <span className={complete ? styles.complete : styles.gap}>
          {complete ? <CheckmarkCircle16Regular /> : <Warning16Regular />}
        </span>
        <span>
          Groups {covered.length}/{GROUPS.length}
          {!complete && <span className={styles.absent}>{covered.length === 0 ? "" : ` without ${names}`}</span>}
        </span>
      </span>
    </Tooltip>
  );
}
