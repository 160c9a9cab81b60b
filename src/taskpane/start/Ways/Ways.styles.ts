import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaysStyles = makeStyles({
  way: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { paddingTop: tokens.spacingVerticalXS },
    ":last-child": { borderBottom: "none" },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
