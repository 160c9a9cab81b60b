import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../../App.styles";

export const useAnswerScreenStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    outlineStyle: "none",
    [SHORT]: { overflowY: "visible" },
  },
  hidden: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  message: { marginBottom: tokens.spacingVerticalM },
  answers: { marginTop: tokens.spacingVerticalM },
  own: { marginTop: tokens.spacingVerticalM, "& summary": { cursor: "pointer" } },
  footer: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [SHORT]: { position: "sticky", bottom: 0 },
  },
  state: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    maxHeight: "30vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0 },
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  save: { flexGrow: 1 },
});
