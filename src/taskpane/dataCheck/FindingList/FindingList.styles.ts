import { makeStyles, tokens } from "@fluentui/react-components";

export const useFindingListStyles = makeStyles({
  sheet: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: {
    display: "grid",
    gridTemplateColumns: "var(--address-width) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  address: {
    alignSelf: "start",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  sentence: { overflowWrap: "anywhere" },
});
