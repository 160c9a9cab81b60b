import { makeStyles, tokens } from "@fluentui/react-components";

export const usePlanDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: "480px", width: "calc(100vw - 16px)" },
  body: { gap: tokens.spacingVerticalS },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fault: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground3,
  },
  actions: {
    "@media screen and (max-width: 480px)": { flexDirection: "row", "& > [type=submit]": { flexGrow: 1 } },
  },
});
