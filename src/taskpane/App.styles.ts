import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: { minHeight: "100vh" },
});
