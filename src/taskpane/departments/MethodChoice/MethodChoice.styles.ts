import { makeStyles } from "@fluentui/react-components";

export const useMethodChoiceStyles = makeStyles({
  select: { minWidth: 0, width: "100%" },
});
