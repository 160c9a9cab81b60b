import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState } from "react";
import type { Criterion } from "../../workbook/snapshot/criteria";

/** Under what a dragged row carries its criterion. */
const CRITERION = "criterion";

/**
 * Lets a row be dragged by its handle to the place of another row of its group. The side on which the dragged row would
 * come to stand is marked: below where it comes from above.
 */
export function useDraggedRow(
  criterion: Criterion,
  movable: boolean,
  onMove: (criterion: Criterion, to: Criterion) => void,
) {
  const root = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [edge, setEdge] = useState<"top" | "bottom">();
  useEffect(() => {
    if (!movable) return;
    const [element, dragHandle] = [root.current!, handle.current!];
    const dragged = (data: Record<string | symbol, unknown>) => data[CRITERION] as Criterion | undefined;
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ [CRITERION]: criterion }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => {
          const other = dragged(source.data);
          return other !== undefined && other.name !== criterion.name && other.group === criterion.group;
        },
        onDragEnter: ({ source }) => {
          const isAbove = source.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
          setEdge(isAbove ? "bottom" : "top");
        },
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source }) => {
          setEdge(undefined);
          onMove(dragged(source.data)!, criterion);
        },
      }),
    );
  }, [criterion, movable, onMove]);
  return { root, handle, edge };
}
