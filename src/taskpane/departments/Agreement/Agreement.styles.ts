import { makeStyles, tokens } from "@fluentui/react-components";

export const useAgreementStyles = makeStyles({
  root: { margin: `0 0 ${tokens.spacingVerticalS}` },
  fact: { marginBottom: tokens.spacingVerticalS },
  term: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  description: { margin: 0, overflowWrap: "anywhere" },
  aside: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
