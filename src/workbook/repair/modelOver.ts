import type { Mapping } from "../model/mapping";
import { modelParts } from "../model/modelPlan";
import { checkCell } from "../model/criteriaSheet";
import { bindingOf } from "../model/settingsSheet";
import { unratedNotice } from "../formulas";
import { freeName } from "../freeName";
import { SHEETS } from "../names";
import type { Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import { modelCell } from "./boundModel";
import { RESULTS } from "./lostResults";
import { namesOver } from "./namesOver";
import { settingsOver } from "./settingsOver";
import { formulaSteps } from "./staleFormulas";

/**
 * The steps of a model in a workbook without criteria that may have kept parts of an earlier one, as after the sheet of
 * its criteria was deleted. Settings, overrides and results that are left are gone on with: settings are brought up to
 * date, overrides stay, formulas of the results are written anew where they stand. What is missing is added, and the
 * defined names mean it.
 */
export function modelOver(mapping: Mapping, blocks: Blocks): readonly Step[] {
  const { settings, optional, sheets = [] } = blocks;
  const parts = modelParts(mapping, { sheets });
  const keepsResults = RESULTS.every((name) => {
    if (name === "revenue" && mapping.revenue === undefined) return true;
    return modelCell({ blocks }, name)?.place !== undefined;
  });
  const added = [
    ...(keepsResults ? [] : parts.portfolio),
    ...parts.criteria,
    ...(settings === undefined ? parts.settings : []),
    ...(optional.overrides === undefined ? parts.overrides : []),
  ];
  return [
    ...namesOver(added, blocks),
    ...(settings === undefined ? [] : settingsOver(mapping, settings)),
    ...(keepsResults ? resultSteps(mapping, blocks) : []),
  ];
}

/** Writes the formulas of results that are left anew where they compute from something else or from nothing. */
function resultSteps(mapping: Mapping, blocks: Blocks): readonly Step[] {
  const { model = [], notice, sheets = [] } = blocks;
  const criteria = mapping.criteria.map(({ column }) => column);
  const results = model.filter(({ name }) => (RESULTS as readonly string[]).includes(name));
  const basis = { binding: bindingOf(mapping), criteria, blocks: { ...blocks, model: results } };
  const check = checkCell(freeName(SHEETS.criteria, sheets), criteria.length);
  return [
    ...formulaSteps(basis, mapping.columns),
    ...(notice === undefined || !String(notice.formula).includes("#REF!")
      ? []
      : [
          {
            kind: "editCells" as const,
            sheet: notice.place.sheet,
            edits: [{ cell: notice.place.cell, base: notice.formula, value: unratedNotice(check) }],
          },
        ]),
  ];
}
