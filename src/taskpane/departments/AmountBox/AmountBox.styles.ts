import { makeStyles, tokens } from "@fluentui/react-components";

export const useAmountBoxStyles = makeStyles({
  root: { position: "relative", display: "block" },
  box: { width: "100%", minWidth: 0 },
  number: { minWidth: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  fault: {
    position: "absolute",
    zIndex: 1,
    top: "100%",
    right: 0,
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
});
