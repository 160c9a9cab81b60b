import { useEffect, useState } from "react";
import type { BookMap } from "../../../workbook/insertFunction/bookMap";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import type { PaneStore } from "../../store/paneStore";

/** What references can mean, read anew whenever the workbook has changed; undefined until it was read. */
export function useBookMap(store: PaneStore, reading: Reading): BookMap | undefined {
  const [map, setMap] = useState<BookMap>();
  useEffect(() => {
    let isWanted = true;
    void store
      .attempt((workbook) => workbook.readBookMap())
      .then((read) => {
        if (isWanted && read !== undefined) setMap(read);
      });
    return () => {
      isWanted = false;
    };
  }, [store, reading]);
  return map;
}
