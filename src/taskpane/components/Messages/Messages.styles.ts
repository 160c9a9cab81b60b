import { makeStyles, tokens } from "@fluentui/react-components";

export const useMessagesStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    ":empty": { display: "none" },
  },
});
