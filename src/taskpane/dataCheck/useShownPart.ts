import { useState } from "react";

/** How many rows of a long list are shown at first, and how many more each time. */
const FIRST = 50;
const MORE = 100;

/** The first rows of a list that may be long, and a way to show more of them. */
export function useShownPart<T>(list: readonly T[]) {
  const [most, setMost] = useState(FIRST);
  return {
    shown: list.length > most ? list.slice(0, most) : list,
    more: { next: Math.min(MORE, Math.max(0, list.length - most)), left: Math.max(0, list.length - most) },
    showMore: () => setMost(most + MORE),
  };
}
