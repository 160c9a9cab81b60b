import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../workbook/dataCheck/finding";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

const ICONS = { error: ErrorCircle16Regular, warning: Warning16Regular, note: Info16Regular } as const;
const WORDS: Record<Severity, string> = { error: "Error", warning: "Warning", note: "Note" };

/** How much a finding matters, as a sign and, for screen readers, in a word. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = ICONS[severity];
  return (
    <span role="img" aria-label={WORDS[severity]} className={mergeClasses(styles.root, styles[severity])}>
      <Icon />
    </span>
  );
}
