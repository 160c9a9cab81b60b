import { makeStyles, tokens } from "@fluentui/react-components";

export const useAddDepartmentStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalL },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});
