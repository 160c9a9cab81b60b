import { makeStyles, tokens } from "@fluentui/react-components";

export const useEvidenceListStyles = makeStyles({
  root: { "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold } },
  note: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalM },
  question: { display: "flex", gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  finding: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});
