import { makeStyles, tokens } from "@fluentui/react-components";

export const useProbabilityBarStyles = makeStyles({
  track: {
    position: "relative",
    display: "block",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  bar: {
    position: "absolute",
    left: 0,
    top: 0,
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  half: {
    position: "absolute",
    left: "50%",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    transform: "translateX(-50%)",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});
