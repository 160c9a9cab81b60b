import { makeStyles } from "@fluentui/react-components";

export const useParetoChartStyles = makeStyles({
  root: {
    height: "220px",
    "@media (forced-colors: active)": {
      "& line, & path": { stroke: "CanvasText" },
      "& circle": { fill: "Highlight", stroke: "CanvasText" },
    },
  },
});
