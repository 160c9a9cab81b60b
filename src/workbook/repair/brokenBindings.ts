import { NAMES, TABLES } from "../names";
import type { Blocks } from "../snapshot/snapshot";
import { type BoundModel, boundModel } from "./boundModel";
import { type Broken, repair } from "./broken";
import { isLost, lostResults } from "./lostResults";
import { missingBoundColumns, missingCriteria } from "./missingColumns";
import { missingCriteriaTable } from "./missingCriteriaTable";
import { missingOverrides } from "./missingOverrides";
import { missingSettings } from "./missingSettings";
import { missingSettingsTable } from "./missingSettingsTable";
import { missingTable } from "./missingTable";
import { formulaSteps, staleFormulas } from "./staleFormulas";

/**
 * What the model of a workbook no longer finds: a table or column that was renamed or deleted, rows of the settings,
 * formulas that refer to nothing or to something else than the settings name. What is told first stands in the way of
 * telling what comes after it.
 */
export function brokenBindings(blocks: Blocks): readonly Broken[] {
  const model = boundModel(blocks);
  if (model === undefined) return [...missingCriteriaTable(blocks), ...missingSettingsTable(blocks)];
  const overrides = missingOverrides(model);
  if (overrides.length > 0) return overrides;
  const bindings = [...missingSettings(model), ...missingTable(model)];
  const { portfolio } = blocks;
  if (bindings.length > 0 || portfolio === undefined) return bindings;
  const columns = [...missingBoundColumns(model, portfolio), ...missingCriteria(model, portfolio)];
  if (columns.length > 0) return columns;
  const results = lostResults(model, portfolio);
  return results.length > 0 ? results : [...lostNames(model), ...brokenFormulas(model, portfolio.columns)];
}

function brokenFormulas(model: BoundModel, columns: readonly string[]): readonly Broken[] {
  const stale = staleFormulas(model, columns);
  if (stale.length === 0) return [];
  const places = stale.map(({ place }) => `${place!.sheet}!${place!.cell}`).join(", ");
  const steps = formulaSteps(model, columns);
  const them = stale.length === 1 ? "it" : "them";
  return [
    {
      sentence: `The formulas of the model do not compute from what the settings and criteria name: ${places}.`,
      repairs:
        steps.length === 0
          ? []
          : [repair(`Write ${them} anew`, "The formulas of the model are as they should be.", steps)],
    },
  ];
}

/** Names of the model block, whose table was moved to another sheet before theirs was deleted. */
function lostNames(model: BoundModel): readonly Broken[] {
  const lost = (model.blocks.model ?? []).filter(({ name }) => isLost(model, name)).map(({ name }) => NAMES[name]);
  if (lost.length === 0) return [];
  const names = lost.join(", ");
  const [is, what] = lost.length === 1 ? ["name", "means"] : ["names", "mean"];
  return [
    {
      sentence: `The defined ${is} ${names} no longer ${what} a cell, as after a sheet was deleted. Undo that; or delete the sheet with ${TABLES.criteria} as well and choose your table under Start.`,
      repairs: [],
    },
  ];
}
