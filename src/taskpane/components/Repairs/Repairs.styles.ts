import { makeStyles, tokens } from "@fluentui/react-components";

export const useRepairsStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    maxHeight: "40vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    "& > *": { flexShrink: 0 },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    justifyContent: "flex-start",
    paddingBottom: tokens.spacingVerticalS,
  },
  more: { alignSelf: "flex-start" },
  button: {
    maxWidth: "100%",
    overflowWrap: "anywhere",
    textAlign: "start",
  },
});
