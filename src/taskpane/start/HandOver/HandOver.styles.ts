import { makeStyles, tokens } from "@fluentui/react-components";

export const useHandOverStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  figures: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  summary: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  again: { flexShrink: 0 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalL },
  names: { marginTop: tokens.spacingVerticalM },
});
