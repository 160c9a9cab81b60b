import { BINDING } from "../names";
import { settingValue } from "../snapshot/settings";
import { type BoundModel, modelCell, usersReferences } from "./boundModel";
import { type Broken, repair } from "./broken";
import { bindingStep } from "./bindingStep";
import { portfolioTables } from "./portfolioTables";
import { formulaSteps } from "./staleFormulas";

/** The portfolio's table where it was renamed or deleted: the one the formulas followed, or those that have its columns. */
export function missingTable(model: BoundModel): readonly Broken[] {
  const { binding, blocks, criteria, settings } = model;
  if (blocks.portfolio !== undefined) return [];
  const followed = usersReferences(modelCell(model, "accounts"))[0]?.table;
  const repairs = portfolioTables(blocks, criteria, followed, binding.account).map(({ name, columns }) => {
    const bound = { ...model, binding: { ...binding, table: name } };
    return repair(`Use the table ${name}`, `The portfolio is the table ${name} now.`, [
      bindingStep(model, "table", name),
      ...formulaSteps(bound, columns),
    ]);
  });
  if (binding.table === "") {
    if (repairs.length === 0 || settingValue(settings, BINDING.table) === undefined) return [];
    return [{ sentence: `${settings.name} does not say which table has the accounts.`, repairs }];
  }
  const cure = repairs.length > 0 ? "" : " Choose a table under Start.";
  return [
    {
      sentence: `${settings.name} names the table "${binding.table}" as the ${BINDING.table.toLowerCase()}, which does not exist.${cure}`,
      repairs,
    },
  ];
}
