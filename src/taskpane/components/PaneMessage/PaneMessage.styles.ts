import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneMessageStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
    "& p, & ul": { margin: `0 0 ${tokens.spacingVerticalS}` },
    "& ul": { paddingLeft: tokens.spacingHorizontalL },
    "& li": { marginBottom: tokens.spacingVerticalXS },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  action: { marginTop: tokens.spacingVerticalXS },
});
