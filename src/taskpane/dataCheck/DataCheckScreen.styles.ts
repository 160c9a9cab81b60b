import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../App.styles";

export const useDataCheckScreenStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  button: { flexShrink: 0 },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingBottom: tokens.spacingVerticalL,
    [SHORT]: { overflowY: "visible" },
  },
  stale: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    ":empty": { display: "none" },
  },
});
