import { TABLES } from "../names";
import type { Blocks } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";
import type { Broken } from "./broken";

/** Tables that a new model goes on with where they are left of an earlier one. */
const KEPT = [TABLES.settings, TABLES.overrides, TABLES.weightSets, TABLES.changeLog, TABLES.departments];

/** Where the criteria are gone, as with their sheet: the weights were in them, so they are to be set up anew. */
export function missingCriteriaTable(blocks: Blocks): readonly Broken[] {
  const left = KEPT.filter((name) => blocks.tables.some((table) => sameName(table.name, name)));
  if (blocks.criteria !== undefined || left.length === 0) return [];
  return [
    {
      sentence:
        `This workbook has no table ${TABLES.criteria} any more, as after its sheet was deleted, and the weights are gone with it. ` +
        `Choose your table under Start: the new criteria go on with what is left (${left.join(", ")}).`,
      repairs: [],
    },
  ];
}
