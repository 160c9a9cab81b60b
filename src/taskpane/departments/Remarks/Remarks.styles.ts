import { makeStyles, tokens } from "@fluentui/react-components";

export const useRemarksStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    "& li": { marginBottom: tokens.spacingVerticalXXS },
  },
  more: { cursor: "pointer" },
});
