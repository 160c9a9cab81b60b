import { makeStyles, tokens } from "@fluentui/react-components";

export const useWeightDetailsStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: 0 },
  },
});
