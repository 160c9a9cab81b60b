import { makeStyles, tokens } from "@fluentui/react-components";

export const useLookedAtStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: "none" },
  item: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  size: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  hint: { margin: `${tokens.spacingVerticalS} 0 0` },
});
