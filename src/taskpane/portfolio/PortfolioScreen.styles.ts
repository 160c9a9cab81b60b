import { makeStyles, tokens } from "@fluentui/react-components";

export const usePortfolioScreenStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  draft: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  parts: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  part: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  problem: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
});
