import { makeStyles, tokens } from "@fluentui/react-components";

export const useListFiltersStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  box: { minWidth: 0, width: "100%", maxWidth: "none" },
  count: {
    gridColumn: "1 / -1",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
