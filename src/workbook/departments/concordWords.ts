import { isTie } from "../../models/ties";
import type { Concord } from "./poolStudy";

/** Lower ends of the bands of Kendall's W. Convention, after Schmidt 1997 on Delphi surveys. */
const BANDS: readonly (readonly [from: number, words: string])[] = [
  [0.9, "unusually strong agreement"],
  [0.7, "strong agreement"],
  [0.5, "moderate agreement"],
  [0.3, "weak agreement"],
  [0, "very weak agreement"],
];

/** From here on departments count as agreed. Convention: the band "strong". */
export const AGREED = 0.7;

/** What a W is called. No more than chance gives is no agreement, whatever its band. */
export function concordWords({ w, chance }: Concord): string {
  if (w < chance || isTie(w, chance)) return "no more agreement than chance gives";
  return BANDS.find(([from]) => w >= from || isTie(w, from))![1];
}
