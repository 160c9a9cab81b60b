import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from "react";

/** A row being dragged in a list. */
export interface DragOrder {
  /** The name of the dragged row, or undefined. */
  readonly dragged: string | undefined;
  readonly grab: (name: string, event: ReactPointerEvent) => void;
}

/**
 * Moves a row of a list after the pointer: its place is the number of other rows whose middle lies above the pointer.
 * Rows say by `data-name` which they are. Escape puts the row back where it was.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (name: string, place: number) => void,
  onCancel: () => void,
): DragOrder {
  const [dragged, setDragged] = useState<string>();
  const handlers = useRef({ onMove, onCancel });
  useEffect(() => {
    handlers.current = { onMove, onCancel };
  });

  useEffect(() => {
    if (dragged === undefined) return;
    const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-name]") ?? [])];
    let last = rows().findIndex(({ dataset }) => dataset.name === dragged);
    const follow = ({ clientY }: PointerEvent) => {
      const others = rows().filter(({ dataset }) => dataset.name !== dragged);
      const place = others.filter((row) => middleOf(row) < clientY).length;
      if (place === last) return;
      last = place;
      handlers.current.onMove(dragged, place);
      rows()
        .find(({ dataset }) => dataset.name === dragged)
        ?.scrollIntoView?.({ block: "nearest" });
    };
    const drop = () => setDragged(undefined);
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      handlers.current.onCancel();
      drop();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", drop);
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", drop);
      window.removeEventListener("keydown", press);
    };
  }, [dragged, list]);

  const grab = (name: string, event: ReactPointerEvent) => {
    event.preventDefault();
    if (event.target instanceof Element && event.target.hasPointerCapture?.(event.pointerId)) {
      event.target.releasePointerCapture(event.pointerId);
    }
    setDragged(name);
  };
  return { dragged, grab };
}

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
