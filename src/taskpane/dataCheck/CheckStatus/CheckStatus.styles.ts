import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckStatusStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  clean: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
