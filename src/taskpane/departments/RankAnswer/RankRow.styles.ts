import { makeStyles, tokens } from "@fluentui/react-components";

export const useRankRowStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "24px 28px minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  handle: {
    display: "flex",
    justifyContent: "center",
    color: tokens.colorNeutralForeground3,
    cursor: "grab",
    touchAction: "none",
  },
  rank: { textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  name: { minWidth: 0, overflowWrap: "anywhere", paddingLeft: tokens.spacingHorizontalXS },
  buttons: { display: "flex" },
  equal: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
});
