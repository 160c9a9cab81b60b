import { makeStyles, tokens } from "@fluentui/react-components";

const edge = {
  content: "''",
  position: "absolute",
  zIndex: 1,
  left: 0,
  right: 0,
  height: "2px",
  backgroundColor: tokens.colorBrandStroke1,
  pointerEvents: "none",
  "@media (forced-colors: active)": { backgroundColor: "Highlight" },
} as const;

export const useDraggedRowStyles = makeStyles({
  root: { position: "relative" },
  dragged: { opacity: 0.5 },
  above: { "::after": { ...edge, top: 0 } },
  below: { "::after": { ...edge, bottom: 0 } },
});
