import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../../App.styles";

export const useStepFrameStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  withBack: { paddingLeft: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
    [SHORT]: { overflowY: "visible" },
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [SHORT]: { position: "sticky", bottom: 0 },
  },
  hindrance: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, maxWidth: "420px" },
  button: { flexGrow: 1, whiteSpace: "nowrap" },
});
