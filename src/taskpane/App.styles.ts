import { makeStyles } from "@fluentui/react-components";

/** A pane so low, or so far zoomed in, that a screen's list would have no room: all scrolls then. */
export const SHORT = "@media (max-height: 420px)";

/** Not on the provider itself, whose class its portals bear too: a tooltip would lie over the whole pane. */
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
