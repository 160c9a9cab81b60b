import type { ContactGraph } from "./contacts";

/**
 * The people who hold all links of an account: when any one of them leaves, no link is left. There are some exactly
 * where the matching number is 1: both people of a bow-tie, or the centre of a hub. Ours come first.
 *
 * Source: the fragility of the bow-tie, Millman & Wilson 1995.
 * @example
 * singlePoints(contactGraph([{ our: "Ada", their: "Bo" }, { our: "Ada", their: "Cy" }])) // ["Ada"]
 */
export function singlePoints({ ours, theirs, linked, linkedBack, links }: ContactGraph): string[] {
  if (links === 0) return [];
  return [
    ...ours.filter((_, a) => linked[a]!.length === links),
    ...theirs.filter((_, b) => linkedBack[b]!.length === links),
  ];
}
