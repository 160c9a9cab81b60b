import { makeStyles, tokens } from "@fluentui/react-components";

export const useApplyBarStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  hindrance: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
  comment: { display: "flex", minWidth: 0, maxWidth: "480px", marginBottom: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  apply: { flexGrow: 1, maxWidth: "320px" },
});
