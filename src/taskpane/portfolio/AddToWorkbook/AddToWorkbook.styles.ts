import { makeStyles, tokens } from "@fluentui/react-components";

export const useAddToWorkbookStyles = makeStyles({
  problem: {
    flexBasis: "100%",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
