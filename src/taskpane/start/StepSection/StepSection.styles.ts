import { makeStyles, tokens } from "@fluentui/react-components";

export const useStepSectionStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
