import { makeStyles, tokens } from "@fluentui/react-components";

export const useKeyListStyles = makeStyles({
  root: {
    position: "relative",
    flexShrink: 0,
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: "92px", // room for who enters and leaves, so that the footer does not grow under the hand
    maxHeight: "min(32vh, 260px)",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    outlineOffset: "-2px",
    "@media (max-height: 420px)": { maxHeight: "none" },
  },
  heading: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  usual: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  near: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, maxWidth: "480px" },
  points: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fact: {
    display: "grid",
    gridTemplateColumns: "58px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  names: { margin: 0, overflowWrap: "anywhere" },
  aside: { color: tokens.colorNeutralForeground3 },
  still: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
