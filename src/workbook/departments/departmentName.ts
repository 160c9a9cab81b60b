import { TABLES } from "../names";
import type { OptionalTables } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";
import { rowsIn, tablesIn } from "./departmentSteps";

/**
 * What keeps a name from being given to a department, a sentence each: no name, another department's, or one that
 * stands over answers of a department that is on no list, which would become this one's.
 *
 * @param from the name it has; undefined for a department that is added and takes up answers of its name.
 */
export function nameFaults(tables: OptionalTables, from: string | undefined, name: string): readonly string[] {
  if (name.trim() === "") return ["Enter a name."];
  if (from !== undefined && sameName(from.trim(), name.trim())) return [];
  const [at] = tablesIn(tables).filter(([key]) => rowsIn(tables, key, name).length > 0);
  if (at === undefined) return [];
  const [key] = at;
  if (key === "departments") return [`There is a department "${name.trim()}" already.`];
  if (from === undefined) return [];
  return [
    `${TABLES[key]} has answers of "${name.trim()}" already, and two departments' answers would become one. ` +
      "Remove those rows or choose another name.",
  ];
}
