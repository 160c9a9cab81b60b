import { BINDING, TABLES } from "../names";
import { sameName } from "../snapshot/table";
import { type BoundModel, hasColumn, modelCell, usersReferences } from "./boundModel";
import { type Broken, repair } from "./broken";
import { bindingStep } from "./bindingStep";
import { formulaSteps } from "./staleFormulas";

/** How many tables are offered in place of one that is gone. */
const OFFERED = 3;

/** The portfolio's table where it was renamed or deleted: the one the formulas followed, or those that have its columns. */
export function missingTable(model: BoundModel): readonly Broken[] {
  const { binding, blocks, criteria, settings } = model;
  if (binding.table === "" || blocks.portfolio !== undefined) return [];
  const followed = usersReferences(modelCell(model, "accounts"))[0]?.table;
  const own = Object.values(TABLES).filter((name) => name !== TABLES.accounts && name !== TABLES.parents);
  const fit = (columns: readonly string[]) =>
    hasColumn(columns, binding.account) ? criteria.filter((name) => hasColumn(columns, name)).length : 0;
  const candidates = blocks.tables
    .filter(({ name }) => !own.some((one) => sameName(one, name)))
    .map((table) => ({ ...table, fit: followed && sameName(table.name, followed) ? Infinity : fit(table.columns) }))
    .filter((table) => table.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, OFFERED);
  const repairs = candidates.map(({ name, columns }) => {
    const bound = { ...model, binding: { ...binding, table: name } };
    return repair(`Use the table ${name}`, `The portfolio is the table ${name} now.`, [
      bindingStep(model, "table", name),
      ...formulaSteps(bound, columns),
    ]);
  });
  const cure = repairs.length > 0 ? "" : " Choose a table under Start.";
  return [
    {
      sentence: `${settings.name} names the table "${binding.table}" as the ${BINDING.table.toLowerCase()}, which does not exist.${cure}`,
      repairs,
    },
  ];
}
