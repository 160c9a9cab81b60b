import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingGroupsStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    "& button": { minHeight: "36px", padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}` },
  },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    flexGrow: 1,
    minWidth: 0,
    textAlign: "start",
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  panel: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  explanation: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  review: { marginBottom: tokens.spacingVerticalS },
});
