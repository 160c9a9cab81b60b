import { type Contact, type ContactGraph, contactGraph } from "./contacts";
import { DEFAULTS } from "./defaults";
import { matchingNumber } from "./matching";

export type StructureClass = "None" | "Bow-tie" | "Hub" | "Developing" | "Diamond";

/** How one account's contacts hang together. */
export interface Structure {
  readonly class: StructureClass;
  /** Links that share nobody, see `matchingNumber`. */
  readonly matching: number;
  /** The customer's people in contact, and ours. */
  readonly contacts: number;
  readonly ourContacts: number;
  /** Different pairs of people. */
  readonly links: number;
  /** Share of the links that run through the busiest person of either side; NaN without links. */
  readonly busiest: number;
  /** Different functions and levels of the customer's people. */
  readonly functions: number;
  readonly levels: number;
  /** Links to senior people of the customer, and those people. */
  readonly senior: number;
  readonly seniorContacts: number;
}

export interface StructureOptions {
  /** Whether a diamond also needs different functions; false where they are not on record. Default true. */
  readonly functionsKnown?: boolean;
  /** The contacts' graph, where it is there already. */
  readonly graph?: ContactGraph;
}

/**
 * The contact structure of one account, by the matching number ν of its live links:
 *
 *   ν = 0 None · one link: Bow-tie · ν = 1 with more links: Hub (one person holds them all) ·
 *   ν ≥ 3 and at least 3 functions of the customer: Diamond · else Developing
 *
 * A pair listed twice is one link. A person is senior where any row says so, or gives level 4 or 5.
 *
 * @param contacts the account's live links; function and level are the customer's.
 * Source: bow-tie and diamond after Millman & Wilson 1995 and McDonald, Millman & Rogers 1997; the matching number and
 * the numbers 3, 3 and 4 are conventions of this add-in.
 * @example
 * structure([{ our: "Ada", their: "Bo" }]).class // "Bow-tie": either of the two takes the relationship along
 */
export function structure(contacts: readonly Contact[], options: StructureOptions = {}): Structure {
  const { functionsKnown = true, graph = contactGraph(contacts) } = options;
  const { ours, theirs, linked, linkedBack, links } = graph;
  const matching = matchingNumber(graph);
  const functions = new Set(contacts.flatMap((contact) => contact.function || [])).size;
  const senior = new Set(contacts.filter(isSenior).map(({ their }) => their));
  const busiest = [...linked, ...linkedBack].reduce((most, people) => Math.max(most, people.length), 0);
  return {
    class: classOf(matching, links, functionsKnown ? functions : undefined),
    matching,
    contacts: theirs.length,
    ourContacts: ours.length,
    links,
    busiest: busiest / links,
    functions,
    levels: new Set(contacts.flatMap(({ level }) => level ?? [])).size,
    senior: theirs.reduce((sum, person, b) => sum + (senior.has(person) ? linkedBack[b]!.length : 0), 0),
    seniorContacts: senior.size,
  };
}

function isSenior({ level, senior }: Contact): boolean {
  return senior ?? (level !== undefined && level >= DEFAULTS.seniorLevel.value);
}

function classOf(matching: number, links: number, functions: number | undefined): StructureClass {
  if (matching === 0) return "None";
  if (matching === 1) return links === 1 ? "Bow-tie" : "Hub";
  const enough = functions === undefined || functions >= DEFAULTS.diamondFunctions.value;
  return matching >= DEFAULTS.diamond.value && enough ? "Diamond" : "Developing";
}
