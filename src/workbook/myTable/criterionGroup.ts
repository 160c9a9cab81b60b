import type { Direction } from "../../models/criteria";
import { phraseIn } from "./headerWords";

/** The groups that a selection of key accounts should cover. */
export const GROUPS = ["Needs", "Outcomes", "Attributes", "Risks"] as const;
export type Group = (typeof GROUPS)[number];

/** Words that speak of a group; the first that fits. */
const WORDS: readonly (readonly [Group, readonly string[]])[] = [
  [
    "Needs",
    [
      "need",
      "fit",
      "demand",
      "potential",
      "wallet",
      "requirement",
      "willing",
      "interest",
      "opportunity",
      "pipeline",
      "bedarf",
      "potenzial",
      "besoin",
      "solution",
    ],
  ],
  [
    "Outcomes",
    [
      "revenue",
      "sales",
      "turnover",
      "spend",
      "profit",
      "margin",
      "growth",
      "order",
      "volume",
      "value",
      "clv",
      "contribution",
      "*umsatz",
      "umsatz*",
      "gewinn",
      "marge",
      "deckungsbeitrag",
      "wachstum",
      "ventes",
      "croissance",
      "nps",
      "satisfaction",
    ],
  ],
];

/** The group a criterion belongs to: a risk where less is better, else by its header, and an attribute without a hint. */
export function guessGroup(header: string, direction: Direction): Group {
  if (direction === "cost") return "Risks";
  return WORDS.find(([, words]) => phraseIn(header, words) !== undefined)?.[0] ?? "Attributes";
}
