import { makeStyles, tokens } from "@fluentui/react-components";

export const useDepartmentsOverviewStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1 },
  main: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
});
