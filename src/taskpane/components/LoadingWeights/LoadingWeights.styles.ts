import { makeStyles, tokens } from "@fluentui/react-components";

export const useLoadingWeightsStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 68px",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "center",
  },
  slider: { gridColumn: "1 / 2" },
});
