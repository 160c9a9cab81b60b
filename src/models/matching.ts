import type { ContactGraph } from "./contacts";

/** No partner, or no next person. */
const NONE = -1;

/**
 * The matching number ν of a contact graph: the most links that share nobody. By Kőnig's theorem it is also the
 * smallest number of people whose departure leaves no link at all.
 *
 * @returns 0 for no link; at most the number of people on the smaller side.
 * Source: algorithm of Hopcroft & Karp 1973, O(links × √people).
 * @example
 * // One of our people knows three of theirs: all links go through that one person
 * matchingNumber(contactGraph([{ our: "Ada", their: "Bo" }, { our: "Ada", their: "Cy" }])) // 1
 */
export function matchingNumber({ ours, theirs, linked }: ContactGraph): number {
  const partnerOfOurs = new Int32Array(ours.length).fill(NONE);
  const partnerOfTheirs = new Int32Array(theirs.length).fill(NONE);
  const layer = new Int32Array(ours.length);
  const queue = new Int32Array(ours.length);

  /** Layers our people by the length of alternating paths from a person without partner; false when none can grow. */
  const layered = (): boolean => {
    let end = 0;
    let growing = false;
    for (let a = 0; a < ours.length; a++) {
      layer[a] = partnerOfOurs[a] === NONE ? 0 : NONE;
      if (layer[a] === 0) queue[end++] = a;
    }
    for (let start = 0; start < end; start++) {
      const a = queue[start]!;
      for (const b of linked[a]!) {
        const next = partnerOfTheirs[b]!;
        if (next === NONE) growing = true;
        else if (layer[next] === NONE) {
          layer[next] = layer[a]! + 1;
          queue[end++] = next;
        }
      }
    }
    return growing;
  };

  const tried = new Int32Array(ours.length);
  const path = new Int32Array(ours.length);

  /** Follows the layers from `start` to a person of theirs without partner and swaps the partners along the way. */
  const augmented = (start: number): boolean => {
    let depth = 0;
    path[0] = start;
    while (depth >= 0) {
      const a = path[depth]!;
      const b = linked[a]![tried[a]!];
      if (b === undefined) {
        layer[a] = NONE;
        depth--;
        if (depth >= 0) tried[path[depth]!]!++;
        continue;
      }
      const next = partnerOfTheirs[b]!;
      if (next === NONE) {
        for (let d = depth; d >= 0; d--) {
          const mine = path[d]!;
          const theirs = linked[mine]![tried[mine]!]!;
          partnerOfOurs[mine] = theirs;
          partnerOfTheirs[theirs] = mine;
        }
        return true;
      }
      if (layer[next] === layer[a]! + 1) path[++depth] = next;
      else tried[a]!++;
    }
    return false;
  };

  let matched = 0;
  while (layered()) {
    tried.fill(0);
    for (let a = 0; a < ours.length; a++) if (partnerOfOurs[a] === NONE && augmented(a)) matched++;
  }
  return matched;
}
