import { makeStyles, tokens } from "@fluentui/react-components";

export const usePairsAnswerStyles = makeStyles({
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
});
