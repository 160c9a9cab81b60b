import { makeStyles } from "@fluentui/react-components";

/** A pane so low, or so far zoomed in, that a screen's list would have no room: all scrolls then. */
export const SHORT = "@media (max-height: 420px)";

export const useAppStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    [SHORT]: { height: "auto", minHeight: "100vh" },
  },
  screen: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    [SHORT]: { overflowY: "visible" },
  },
});
