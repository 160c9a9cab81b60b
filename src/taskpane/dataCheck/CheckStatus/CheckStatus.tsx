import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SEVERITIES } from "../../../workbook/dataCheck/finding";
import type { CheckReport } from "../../../workbook/dataCheck/runChecks";
import { counted } from "../../portfolio/format";
import type { Checked } from "../dataCheckStore";
import { useCheckStatusStyles } from "./CheckStatus.styles";

export interface CheckStatusProps {
  readonly checked: Checked | undefined;
  readonly checking: boolean;
}

/** How the check stands, in a line that a screen reader says when it changes. */
export function CheckStatus({ checked, checking }: CheckStatusProps) {
  const styles = useCheckStatusStyles();
  const isClean = !checking && checked?.report.groups.length === 0;
  return (
    <div role="status" className={styles.root}>
      {isClean && <CheckmarkCircle16Regular className={styles.clean} />}
      {checking ? "Checking" : checked === undefined ? "Not checked yet" : summary(checked.report)}
    </div>
  );
}

function summary({ counts }: CheckReport): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return found.length === 0 ? "Nothing found" : found.map((severity) => counted(counts[severity], severity)).join(", ");
}
