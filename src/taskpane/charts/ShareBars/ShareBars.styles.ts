import { makeStyles, tokens } from "@fluentui/react-components";

export const useShareBarsStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  label: { overflowWrap: "anywhere" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    gridColumn: "1 / -1",
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  pale: {
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    transform: "translateX(-50%)",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});
