import { makeStyles, tokens } from "@fluentui/react-components";

export const useOverrideFormStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  choices: { flexWrap: "wrap" },
  save: { alignSelf: "flex-start" },
});
