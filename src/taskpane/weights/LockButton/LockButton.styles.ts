import { makeStyles } from "@fluentui/react-components";

export const useLockButtonStyles = makeStyles({
  root: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
});
