import { makeStyles, tokens } from "@fluentui/react-components";

export const useConsistencyNoteStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: `0 0 ${tokens.spacingVerticalXS}` },
    "& p:last-child": { margin: 0 },
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
