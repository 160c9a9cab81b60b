import { useEffect, useState } from "react";
import type { CellsNow, Place } from "../../../workbook/insertFunction/place";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import type { PaneStore } from "../../store/paneStore";

/** What is in a cell and those below it, read anew whenever the workbook has changed; undefined until it was read. */
export function useCellsNow(
  store: PaneStore,
  reading: Reading,
  place: Place | undefined,
  rows: number,
): CellsNow | undefined {
  const { sheet, row, column } = place ?? { sheet: "", row: -1, column: -1 };
  const key = `${sheet}!${row},${column},${rows}`;
  const [read, setRead] = useState<{ key: string; now: CellsNow }>();
  useEffect(() => {
    if (row < 0) return undefined;
    let isWanted = true;
    void store
      .attempt((workbook) => workbook.readPlace({ sheet, row, column, rows, columns: 1 }))
      .then((now) => {
        if (isWanted && now !== undefined) setRead({ key, now });
      });
    return () => {
      isWanted = false;
    };
  }, [store, reading, sheet, row, column, rows, key]);
  return read?.key === key ? read.now : undefined;
}
