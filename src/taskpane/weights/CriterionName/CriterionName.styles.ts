import { makeStyles, tokens } from "@fluentui/react-components";

export const useCriterionNameStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { flexShrink: 0, color: tokens.colorNeutralForeground3, lineHeight: 1 },
  name: { overflowWrap: "anywhere" },
  folded: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowX: "hidden",
    overflowY: "hidden",
  },
});
