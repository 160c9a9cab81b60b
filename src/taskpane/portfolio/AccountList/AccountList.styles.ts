import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../../App.styles";

/** A pane this wide has room for an account in one line. */
export const WIDE = "(min-width: 480px)";

/** Heights of a row in pixels: the list is virtual, so they are fixed. */
export const ROW_HEIGHT = { narrow: 44, wide: 30 };

const CELLS = {
  display: "grid",
  columnGap: tokens.spacingHorizontalS,
  alignItems: "center",
  paddingLeft: tokens.spacingHorizontalL,
  paddingRight: tokens.spacingHorizontalS,
  gridTemplateColumns: "38px minmax(0, 1fr) auto",
  gridTemplateAreas: `"rank account score" ". status revenue"`,
  [`@media ${WIDE}`]: {
    gridTemplateColumns: "38px minmax(0, 1fr) 56px 100px 104px",
    gridTemplateAreas: `"rank account score status revenue"`,
  },
} as const;

export const useAccountListStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  header: {
    ...CELLS,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollbarGutter: "stable",
    overflowX: "hidden",
    overflowY: "hidden",
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    scrollbarGutter: "stable",
    [SHORT]: { height: "60vh", flexGrow: 0, minHeight: "200px" },
  },
  canvas: { position: "relative", width: "100%" },
  row: {
    ...CELLS,
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    boxSizing: "border-box",
    alignContent: "center",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    outlineStyle: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
  },
  rank: { gridArea: "rank", textAlign: "right", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  rankHeader: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  account: { gridArea: "account" },
  score: { gridArea: "score", textAlign: "right" },
  status: {
    gridArea: "status",
    fontSize: tokens.fontSizeBase200,
    [`@media ${WIDE}`]: { fontSize: tokens.fontSizeBase300 },
  },
  revenue: {
    gridArea: "revenue",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    [`@media ${WIDE}`]: { fontSize: tokens.fontSizeBase300 },
  },
  number: { fontVariantNumeric: "tabular-nums" },
  cut: { whiteSpace: "nowrap", overflowX: "hidden", overflowY: "hidden", textOverflow: "ellipsis" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  open: { color: tokens.colorStatusWarningForeground3 },
  off: { color: tokens.colorNeutralForeground3 },
  sort: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    padding: 0,
    border: 0,
    minHeight: "20px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  empty: { margin: 0, padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});
