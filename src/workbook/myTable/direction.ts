import type { Direction } from "../../models/criteria";
import { phraseIn } from "./headerWords";

/** Words in a header that say less is better. */
const COST_WORDS = [
  "cost",
  "risk",
  "overdue",
  "days since",
  "since last",
  "recency",
  "discount",
  "return",
  "complaint",
  "claim",
  "dso",
  "churn",
  "days late",
  "late",
  "delay",
  "payment days",
  "payment term",
  "credit note",
  "bad debt",
  "default",
  "dispute",
  "ticket",
  "issue",
  "incident",
  "pressure",
  "competition",
  "competitor",
  "competitor share",
  "rebate",
  "effort",
  "distance",
  "debt",
  "arrears",
  "concession",
  "dependency",
  "volatility",
  "lost",
  "kosten",
  "*kosten",
  "risiko",
  "*risiko",
  "uberfallig*",
  "verzug",
  "*verzug",
  "rabatt",
  "*rabatt",
  "reklamation*",
  "retoure*",
  "retouren*",
  "abwanderung*",
  "cout",
  "risque",
  "retard",
  "remise",
  "reclamation",
  "impaye",
];

/** Words that turn a cost word round. */
const BENEFIT_WORDS = ["risk free", "saving", "low cost", "return on", "roi", "discount free", "cost saving"];

export interface DirectionGuess {
  readonly direction: Direction;
  /** The word it rests on; undefined where more is better for want of such a word. */
  readonly word: string | undefined;
}

/** Whether more or less of something is better, by the words of its header. */
export function guessDirection(header: string): DirectionGuess {
  if (phraseIn(header, BENEFIT_WORDS) !== undefined) return { direction: "benefit", word: undefined };
  const word = phraseIn(header, COST_WORDS)?.replaceAll("*", "");
  return { direction: word === undefined ? "benefit" : "cost", word };
}
