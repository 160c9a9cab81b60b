import { invalid } from "./modelError";

/** A live link between one of our people and one of a customer's, as a row of the contact list has it. */
export interface Contact {
  /** One person has one spelling within an account. */
  readonly our: string;
  readonly their: string;
  /** The function of the customer's person, such as Purchasing; "" where it is not known. */
  readonly function?: string;
  /** The level of the customer's person, 1 to 5; undefined where it is not known. */
  readonly level?: number;
  /** Whether the customer's person is known to be senior. */
  readonly senior?: boolean;
}

/** Who knows whom in one account: our people on the left, the customer's on the right. */
export interface ContactGraph {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** For each of our people the customer's people (places in `theirs`) they are linked to, each once. */
  readonly linked: readonly (readonly number[])[];
  /** For each of the customer's people our people (places in `ours`) they are linked to, each once. */
  readonly linkedBack: readonly (readonly number[])[];
  /** Pairs of people that are linked. */
  readonly links: number;
}

/** More links than this in one call are refused. */
const MOST_LINKS = 5000;

/** The graph of one account's contacts; a pair that is listed twice is one link. */
export function contactGraph(contacts: readonly Pick<Contact, "our" | "their">[]): ContactGraph {
  const ours = new Map<string, number>();
  const theirs = new Map<string, number>();
  const linked: number[][] = [];
  const linkedBack: number[][] = [];
  let links = 0;
  const seen: Set<number>[] = [];
  for (const { our, their } of contacts) {
    const left = ours.get(our) ?? ours.size;
    const right = theirs.get(their) ?? theirs.size;
    if (left === ours.size) {
      ours.set(our, left);
      linked.push([]);
      seen.push(new Set());
    }
    if (right === theirs.size) {
      theirs.set(their, right);
      linkedBack.push([]);
    }
    if (seen[left]!.has(right)) continue;
    seen[left]!.add(right);
    linked[left]!.push(right);
    linkedBack[right]!.push(left);
    links++;
  }
  return { ours: [...ours.keys()], theirs: [...theirs.keys()], linked, linkedBack, links };
}

/** Refuses a list with so many links that a sheet would wait for it. */
export function checkLinks(graphs: readonly ContactGraph[]): void {
  const links = graphs.reduce((sum, graph) => sum + graph.links, 0);
  if (links > MOST_LINKS) {
    throw invalid(
      `accounts has ${links} different links, and one call takes ${MOST_LINKS}. Filter the contacts, such as by strength, or split the list.`,
    );
  }
}
