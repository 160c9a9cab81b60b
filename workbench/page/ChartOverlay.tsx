import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { DrawnChart } from "./DrawnChart";
import { type Rectangle, sheetView, type SheetView } from "./sheetView";
import type { Workbench } from "./workbench";

/** The charts of the sheet on show, over the cells they were laid on; they follow the cells as these scroll and change. */
export function ChartOverlay({ workbench }: { workbench: Workbench }) {
  const root = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<SheetView>();
  const [change, changed] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setView(root.current?.parentElement ? sheetView(workbench.api, root.current.parentElement) : undefined);
        changed();
      });
    };
    const endings = [workbench.charts.listen(look), workbench.onShown(look)];
    const resized = new ResizeObserver(look);
    if (root.current?.parentElement) resized.observe(root.current.parentElement);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      for (const end of endings) end();
    };
  }, [workbench]);

  const shown = useMemo(() => {
    void change; // what the charts draw may be another after each
    if (view === undefined) return [];
    return workbench.charts.on(view.sheetId).map((chart) => ({ chart, place: view.placeOf(chart.area) }));
  }, [workbench, view, change]);
  return (
    <div
      ref={root}
      style={{ position: "absolute", zIndex: 9, overflow: "hidden", pointerEvents: "none", ...boxOf(view?.cells) }}
    >
      {view !== undefined &&
        shown.map(({ chart, place }) => (
          <div key={chart.id} style={{ position: "absolute", ...boxOf(place, view.cells) }}>
            <DrawnChart chart={chart} values={(area) => workbench.valuesOf(chart.sheetId, area)} {...sizeOf(place)} />
          </div>
        ))}
    </div>
  );
}

function boxOf(place: Rectangle | undefined, within: Pick<Rectangle, "left" | "top"> = { left: 0, top: 0 }) {
  if (place === undefined) return { left: 0, top: 0, width: 0, height: 0 };
  return { left: place.left - within.left, top: place.top - within.top, ...sizeOf(place) };
}

function sizeOf({ width, height }: Rectangle) {
  return { width, height };
}
