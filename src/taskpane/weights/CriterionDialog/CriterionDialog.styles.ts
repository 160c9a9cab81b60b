import { makeStyles, tokens } from "@fluentui/react-components";

export const useCriterionDialogStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  ends: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
});
