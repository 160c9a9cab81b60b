import { makeStyles, tokens } from "@fluentui/react-components";

/** A pane so low, or so far zoomed in, that the list would have no room between header and key list: all scrolls then. */
const SHORT = "@media (max-height: 420px)";

export const useWeightsScreenStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [SHORT]: { height: "auto", minHeight: "100vh" },
  },
  before: { color: tokens.colorNeutralForeground3 },
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
