import { makeStyles, tokens } from "@fluentui/react-components";

export const useOrderBarStyles = makeStyles({
  words: { marginBottom: tokens.spacingVerticalM },
});
