import { type CatalogueEntry, fullName } from "./catalogue";

/** Functions under a title. */
export interface CatalogueGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The categories in the order in which key account management comes to them. One that is not here comes last. */
const CATEGORIES = [
  "Selection",
  "Weights",
  "Robustness",
  "Contribution and concentration",
  "Profitability and retention",
  "Growth",
  "Stage",
  "Relationship structure",
  "Allocation",
  "Review and monitoring",
  "Audit",
  "Add-in",
];

/** The functions under the titles of their categories. */
export function byCategory(entries: readonly CatalogueEntry[]): readonly CatalogueGroup[] {
  const titles = new Set([...CATEGORIES, ...entries.map(({ category }) => category)]);
  return groups(
    [...titles].map((title) => [title, ({ category }) => category === title]),
    entries,
  );
}

/**
 * The functions whose name, category or description holds every word that is typed. Those that hold them all in the
 * name come first.
 */
export function search(entries: readonly CatalogueEntry[], typed: string): readonly CatalogueGroup[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inName = (entry: CatalogueEntry) => holds(fullName(entry));
  const inText = (entry: CatalogueEntry) => holds(`${fullName(entry)} ${entry.category} ${entry.description}`);
  return groups(
    [
      ["In the name", inName],
      ["In the description", (entry) => !inName(entry) && inText(entry)],
    ],
    entries,
  );
}

/** Groups by title and what belongs to them; those that nothing belongs to are left out. */
function groups(
  titled: readonly (readonly [string, (entry: CatalogueEntry) => boolean])[],
  entries: readonly CatalogueEntry[],
): readonly CatalogueGroup[] {
  return titled
    .map(([title, belongs]) => ({ title, entries: entries.filter(belongs) }))
    .filter((group) => group.entries.length > 0);
}
