import { makeStyles, tokens } from "@fluentui/react-components";
import { SHORT } from "../../App.styles";

export const useChartsViewStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    [SHORT]: { overflowY: "visible" },
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
  },
  choice: { minWidth: 0 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
  },
  bar: { gridColumn: "1 / -1" },
  figure: { fontVariantNumeric: "tabular-nums" },
});
