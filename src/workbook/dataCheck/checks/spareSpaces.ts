import { type CheckedTable, cellPlace, columnsOf, eachCell, isTyped } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** Characters without width, which no name needs. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;

/** Names with spaces that are not seen. */
export const spareSpaces: Check = {
  id: "spareSpaces",
  title: "Spare spaces in names",
  explanation:
    "Excel's lookups take a name with a spare or a no-break space for another name, so an override or a joined table " +
    "does not find the account.",
  repair: { label: "Remove the spaces", done: "Spare spaces removed" },
  find: ({ tables }) => tables.flatMap(spacesIn),
};

/** A name with single plain spaces inside and none at its ends. */
export function withoutSpareSpaces(name: string): string {
  return name.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}

function spacesIn(table: CheckedTable): Finding[] {
  return columnsOf(table, "account", "parent", "criterion").flatMap((column) => {
    const findings: Finding[] = [];
    eachCell(table, column, (value, row) => {
      if (typeof value !== "string") return;
      const name = withoutSpareSpaces(value);
      if (name === value || name === "") return;
      const { sheet, address } = cellPlace(table, column, row);
      const typed = isTyped(column, row);
      findings.push({
        severity: "warning",
        sheet,
        address,
        sentence: `"${name}" has a spare space ${whereIn(value)}.${typed ? "" : " A formula gives it: mend that."}`,
        ...(typed && {
          repair: {
            what: column.header,
            cell: address,
            base: column.formulas[row]!,
            value: name,
            from: visible(value),
            to: `"${name}"`,
          },
        }),
      });
    });
    return findings;
  });
}

function whereIn(name: string): string {
  const bare = name.replace(UNSEEN, "");
  const places = [bare.trimStart() !== bare && "before it", bare.trimEnd() !== bare && "after it"].filter(Boolean);
  return places.length === 0 ? "inside" : places.join(" and ");
}

/** A name whose spare spaces can be seen: a dot for each, an open box for one that is no plain space. */
function visible(name: string): string {
  const dots = name.replace(/[^\S ]|[\u200b\u2060]/g, "⍽").replace(/^ +| +$| {2,}/g, (one) => "·".repeat(one.length));
  return `"${dots}"`;
}
