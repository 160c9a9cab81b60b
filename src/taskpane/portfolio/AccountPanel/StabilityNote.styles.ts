import { makeStyles, tokens } from "@fluentui/react-components";

export const useStabilityNoteStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, minWidth: 0 },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
