import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useDraggedRowStyles } from "./useDraggedRow.styles";

/** What a row of a list is about. */
export interface ListRow<Item> {
  readonly item: Item;
  readonly name: string;
  /** A row goes only to places of its own list. */
  readonly list: string;
}

/** Under what a dragged row carries what it is about. */
const ROW = "row";

/**
 * Lets a row be dragged by its handle to the place of another row of its list. The side on which the dragged row would
 * come to stand is marked: below where it comes from above. Escape ends the dragging and moves nothing.
 *
 * @param onMove is told what was dragged, and whose place it takes.
 */
export function useDraggedRow<Item>(
  { item, name, list }: ListRow<Item>,
  movable: boolean,
  onMove: (dragged: Item, to: Item) => void,
) {
  const styles = useDraggedRowStyles();
  const root = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<"above" | "below">();
  useEffect(() => {
    if (!movable) return;
    const [element, dragHandle] = [root.current!, handle.current!];
    const dragged = (data: Record<string | symbol, unknown>) => data[ROW] as ListRow<Item> | undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ [ROW]: { item, name, list } satisfies ListRow<Item> }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => {
          const other = dragged(source.data);
          return other !== undefined && other.name !== name && other.list === list;
        },
        onDragEnter: ({ source }) => {
          const isAbove = source.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
          setEdge(isAbove ? "below" : "above");
        },
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source }) => {
          setEdge(undefined);
          onMove(dragged(source.data)!.item, item);
        },
      }),
    );
  }, [item, name, list, movable, onMove]);
  const mark = mergeClasses(styles.root, isDragged && styles.dragged, edge && styles[edge]);
  return { root, handle, mark };
}
