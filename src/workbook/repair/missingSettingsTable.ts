import { DEFAULTS } from "../../models/defaults";
import { freeName } from "../freeName";
import { settingsSheetOf } from "../model/settingsSheet";
import { phraseIn } from "../myTable/headerWords";
import { WORDS } from "../myTable/words";
import { SHEETS, TABLES } from "../names";
import type { Binding } from "../settings";
import type { Blocks, TableOutline } from "../snapshot/snapshot";
import { criteriaNames, hasColumn, modelCell, usersReferences } from "./boundModel";
import { type Broken, repair } from "./broken";
import { portfolioTables } from "./portfolioTables";
import { formulaSteps } from "./staleFormulas";

/** Where the settings are gone, as with their sheet: the binding as the formulas still have it, the rest as at first. */
export function missingSettingsTable(blocks: Blocks): readonly Broken[] {
  if (blocks.criteria === undefined || blocks.settings !== undefined) return [];
  const criteria = criteriaNames(blocks.criteria);
  const [followed] = usersReferences(modelCell({ blocks }, "accounts"));
  const sheet = freeName(SHEETS.settings, blocks.sheets ?? []);
  const [first, ...others] = portfolioTables(blocks, criteria, followed?.table, undefined);
  if (first === undefined) return [];
  const isFollowed = followed !== undefined && first.name === followed.table;
  return [
    {
      sentence: `This workbook has no table ${TABLES.settings} any more, as after its sheet was deleted.`,
      repairs: [first, ...(isFollowed ? [] : others)].map((table) => {
        const binding = bindingTo(table, blocks, criteria);
        return repair(
          isFollowed ? `Make ${sheet} anew` : `Make ${sheet} anew for ${table.name}`,
          `${sheet} is there again. Check in it the columns, the ${DEFAULTS.capacity.label.toLowerCase()} and the ${DEFAULTS.minCoverage.label.toLowerCase()}: the last two are the usual ones now.`,
          [...settingsSheetOf(sheet, binding), ...formulaSteps({ binding, criteria, blocks }, table.columns)],
        );
      }),
    },
  ];
}

/** What the columns of a table are: as the formulas read them, else by their headers. */
function bindingTo({ name, columns }: TableOutline, blocks: Blocks, criteria: readonly string[]): Binding {
  const read = (cell: "accounts" | "revenue" | "eligible") =>
    usersReferences(modelCell({ blocks }, cell))
      .flatMap((reference) => reference.columns.map((column) => column.name))
      .filter((column) => hasColumn(columns, column));
  const free = columns.filter((column) => !hasColumn(criteria, column));
  const isParent = (column: string) =>
    phraseIn(column, WORDS.parent) !== undefined && phraseIn(column, WORDS.groupOfOtherThings) === undefined;
  const account =
    read("accounts")[0] ?? free.find((column) => phraseIn(column, WORDS.account) !== undefined) ?? free[0] ?? "";
  return {
    table: name,
    account,
    parent: free.find((column) => column !== account && isParent(column)) ?? "",
    revenue: read("revenue")[0] ?? "",
    eligible: read("eligible").find((column) => column !== account) ?? "",
  };
}
