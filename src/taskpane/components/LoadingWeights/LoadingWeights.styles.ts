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
  // the grey of what is not there yet is the ground's own where the system forces its colours
  item: { "@media (forced-colors: active)": { outline: "1px solid GrayText" } },
  slider: { gridColumn: "1 / 2" },
});
