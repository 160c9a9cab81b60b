import { makeStyles, tokens } from "@fluentui/react-components";

export const useGroupsMarkStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  complete: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  gap: { display: "flex", flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  absent: { color: tokens.colorNeutralForeground2 },
});
