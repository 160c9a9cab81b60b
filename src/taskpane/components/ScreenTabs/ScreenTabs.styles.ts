import { makeStyles, tokens } from "@fluentui/react-components";

export const useScreenTabsStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingRight: tokens.spacingHorizontalXS,
  },
  tabs: { display: "flex", alignItems: "center", flexGrow: 1, minWidth: 0, overflow: "hidden" },
});
