import { makeStyles, tokens } from "@fluentui/react-components";

export const useBubbleChartStyles = makeStyles({
  root: { position: "relative" },
  plot: { display: "block", width: "100%", height: "auto", maxWidth: "400px", overflow: "visible" },
  frame: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  cut: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  cell: { fill: tokens.colorNeutralForeground3, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
  bubble: {
    cursor: "pointer",
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.25,
    stroke: tokens.colorNeutralForeground3,
    outlineStyle: "none",
    "@media (forced-colors: active)": { fill: "Canvas", fillOpacity: 0.2, stroke: "CanvasText" },
    ":focus-visible": { strokeWidth: "3px", stroke: tokens.colorStrokeFocus2 },
  },
  key: {
    fill: tokens.colorBrandBackground,
    fillOpacity: 0.4,
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight", fillOpacity: 0.6, stroke: "CanvasText" },
  },
  named: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
