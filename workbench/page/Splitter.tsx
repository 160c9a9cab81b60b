import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

const least = 320;
const most = 800;
const step = 10;

const useStyles = makeStyles({
  bar: {
    width: "5px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground },
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground, outlineStyle: "none" },
  },
});

/** The edge of the pane: dragged, or moved with the arrow keys, it makes the pane wider or narrower. */
export function Splitter({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const styles = useStyles();
  const resize = (to: number) => onWidth(Math.min(most, Math.max(least, to)));
  const keys: Record<string, number> = { ArrowLeft: width + step, ArrowRight: width - step, Home: most, End: least };
  const onKeyDown = ({ key }: KeyboardEvent) => key in keys && resize(keys[key] ?? width);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label="Width of the KAM pane"
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      className={styles.bar}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    />
  );
}
