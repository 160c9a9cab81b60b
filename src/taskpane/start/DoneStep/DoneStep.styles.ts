import { makeStyles, tokens } from "@fluentui/react-components";

export const useDoneStepStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
