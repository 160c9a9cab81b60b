import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../App.styles";

export const useWeightsScreenStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
  before: { color: tokens.colorNeutralForeground3 },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: "flex",
    flexShrink: 0,
    marginLeft: "auto",
    gap: tokens.spacingHorizontalXS,
    "& button": { minWidth: 0 },
  },
  legend: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  swatch: {
    flexShrink: 0,
    width: "20px",
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  criteria: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingTop: tokens.spacingVerticalXS,
    [SHORT]: { overflowY: "visible" },
  },
  footer: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [SHORT]: { position: "sticky", bottom: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
