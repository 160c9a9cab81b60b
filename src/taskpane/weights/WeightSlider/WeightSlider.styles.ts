import { makeStyles, tokens } from "@fluentui/react-components";

/** Width of the thumb of a small slider, in pixels: the rail's values lie between its halves. */
export const THUMB = 16;

export const useWeightSliderStyles = makeStyles({
  root: { position: "relative", display: "block" },
  slider: { display: "grid", minHeight: "24px", width: "100%", minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  safe: {
    position: "absolute",
    bottom: "1px",
    height: "4px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    pointerEvents: "none",
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  mark: {
    position: "absolute",
    top: "50%",
    width: "2px",
    height: "12px",
    transform: "translate(-50%, -50%)",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground2,
    pointerEvents: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});
