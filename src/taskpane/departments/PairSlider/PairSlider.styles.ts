import { makeStyles, tokens } from "@fluentui/react-components";

export const usePairSliderStyles = makeStyles({
  root: { position: "relative", display: "block" },
  slider: {
    position: "relative", // above the mark of the middle
    display: "grid",
    minHeight: "24px",
    width: "100%",
    minWidth: 0,
    paddingLeft: 0,
    paddingRight: 0,
  },
  rail: {
    backgroundImage: "none",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  unanswered: { opacity: 0.45, "@media (forced-colors: active)": { opacity: 1 } },
  middle: {
    position: "absolute",
    top: "50%",
    left: "50%",
    width: "2px",
    height: "12px",
    transform: "translate(-50%, -50%)",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    pointerEvents: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});
