import { useCallback, useEffect, useState } from "react";
import type { CatalogueEntry } from "../../../workbook/catalogue/catalogue";
import type { InsertFunction } from "../InsertFunction/InsertFunction";

/** The functions and the form that writes one, once they are loaded. */
export type CatalogueState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "loaded";
      readonly entries: readonly CatalogueEntry[];
      /** The form of a function. */
      readonly Form: typeof InsertFunction;
    };

/** Loads the functions with their help, which the page can do without until somebody asks for them. */
export function useCatalogue(): readonly [CatalogueState, retry: () => void] {
  const [state, setState] = useState<CatalogueState>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const tell = (now: CatalogueState) => {
      if (isWanted) setState(now);
    };
    void Promise.all([
      import(/* webpackChunkName: "catalogue" */ "../../../workbook/catalogue/bundledCatalogue"),
      import(/* webpackChunkName: "catalogue" */ "../InsertFunction/InsertFunction"),
    ])
      .then(([{ bundledCatalogue }, { InsertFunction: Form }]) => ({ entries: bundledCatalogue(), Form }))
      .then(
        (loaded) => tell({ kind: "loaded", ...loaded }),
        () => tell({ kind: "failed" }),
      );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setState({ kind: "loading" });
    setAttempt((before) => before + 1);
  }, []);
  return [state, retry];
}
