import { makeStyles } from "@fluentui/react-components";

export const useSpokenStatusStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflowX: "hidden",
    overflowY: "hidden",
    clipPath: "inset(50%)",
  },
});
