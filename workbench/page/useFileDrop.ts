import { type DragEvent, useState } from "react";

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");

/** Takes a file dropped anywhere on an element. `over` is true while one is held above it. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const hold = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return {
    over,
    handlers: {
      onDragEnterCapture: hold,
      onDragOverCapture: hold,
      onDragLeave: (event: DragEvent) => event.relatedTarget === null && setOver(false),
      onDropCapture: (event: DragEvent) => {
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (!carriesFiles(event) || !file) return;
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      },
    },
  };
}
