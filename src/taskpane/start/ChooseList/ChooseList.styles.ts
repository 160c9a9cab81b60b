import { makeStyles, tokens } from "@fluentui/react-components";

export const useChooseListStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  progress: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: { fontVariantNumeric: "tabular-nums" },
  problem: { marginTop: tokens.spacingVerticalS },
});
