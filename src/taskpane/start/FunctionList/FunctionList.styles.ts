import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../../App.styles";

export const useFunctionListStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [SHORT]: { position: "static" },
  },
  box: { width: "100%", maxWidth: "420px" },
  count: {
    marginTop: `${tokens.spacingVerticalXS} !important`,
    marginBottom: "0 !important",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    scrollMarginTop: "80px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (forced-colors: active)": { ":focus-visible": { outlineColor: "Highlight" } },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
