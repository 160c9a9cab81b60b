import { makeStyles, tokens } from "@fluentui/react-components";

export const usePairQuestionStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  names: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  left: { fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  answer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  open: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, minWidth: "auto" },
});
