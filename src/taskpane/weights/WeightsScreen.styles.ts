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
