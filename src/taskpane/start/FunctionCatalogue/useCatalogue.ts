import { useCallback, useEffect, useState } from "react";
import type { CatalogueEntry } from "../../../workbook/catalogue/catalogue";

/** The functions, once they are loaded. */
export type CatalogueState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "loaded"; readonly entries: readonly CatalogueEntry[] };

/** Loads the functions with their help, which the page can do without until somebody asks for them. */
export function useCatalogue(): readonly [CatalogueState, retry: () => void] {
  const [state, setState] = useState<CatalogueState>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const tell = (now: CatalogueState) => {
      if (isWanted) setState(now);
    };
    void import(/* webpackChunkName: "catalogue" */ "../../../workbook/catalogue/bundledCatalogue")
      .then(({ bundledCatalogue }) => bundledCatalogue())
      .then(
        (entries) => tell({ kind: "loaded", entries }),
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
