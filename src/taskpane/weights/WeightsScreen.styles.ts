import { makeStyles, tokens } from "@fluentui/react-components";

export const useWeightsScreenStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    "@media (max-height: 420px)": { height: "auto", minHeight: "100vh" },
  },
  before: { color: tokens.colorNeutralForeground3 },
  criteria: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingTop: tokens.spacingVerticalXS,
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
  footer: {
    flexShrink: 0,
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
