import { makeStyles, tokens } from "@fluentui/react-components";

export const useInsertFunctionStyles = makeStyles({
  argument: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  use: {
    flexShrink: 0,
    paddingRight: 0,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { paddingRight: tokens.spacingHorizontalS },
  },
  box: { width: "100%" },
  typed: { fontFamily: tokens.fontFamilyMonospace },
  problem: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  help: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    "& p": { margin: 0 },
  },
  intro: {
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fromModel: { color: tokens.colorNeutralForeground1 },
  ways: { marginBottom: tokens.spacingVerticalXS },
});
