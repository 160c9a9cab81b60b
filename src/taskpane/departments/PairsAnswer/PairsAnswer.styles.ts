import { makeStyles, tokens } from "@fluentui/react-components";

export const usePairsAnswerStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
});
