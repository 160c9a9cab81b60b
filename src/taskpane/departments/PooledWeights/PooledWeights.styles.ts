import { makeStyles, tokens } from "@fluentui/react-components";

export const usePooledWeightsStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  pool: { marginBottom: tokens.spacingVerticalS },
  use: { marginTop: tokens.spacingVerticalM },
});
