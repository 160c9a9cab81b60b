import { makeStyles, tokens } from "@fluentui/react-components";

export const useFunctionPageStyles = makeStyles({
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  arguments: { margin: 0 },
  argument: { padding: `${tokens.spacingVerticalSNudge} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  optional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  options: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    "& li": { padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
  },
});
