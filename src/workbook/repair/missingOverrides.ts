import { freeName } from "../freeName";
import { overridesSheet } from "../model/overridesSheet";
import { SHEETS, TABLES } from "../names";
import type { NewStep } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import { type BoundModel, modelCell } from "./boundModel";
import { type Broken, repair } from "./broken";
import { missingBoundColumns } from "./missingColumns";
import { formulaSteps } from "./staleFormulas";

/** Where the overrides are gone, as with their sheet, the formula of who may be key refers to nothing. */
export function missingOverrides(model: BoundModel): readonly Broken[] {
  const { blocks } = model;
  const { portfolio, optional } = blocks;
  const eligible = modelCell(model, "eligible");
  const refersToThem = typeof eligible?.formula === "string" && eligible.formula.includes(TABLES.overrides);
  if (optional.overrides !== undefined || eligible?.place === undefined || refersToThem) return [];
  const sheet = overridesName(blocks);
  const canWrite = portfolio !== undefined && missingBoundColumns(model, portfolio).length === 0;
  return [
    {
      sentence: `This workbook has no table ${TABLES.overrides} any more, as after its sheet was deleted; its overrides are gone with it.`,
      repairs: [
        repair(`Make ${sheet} anew`, `${sheet} is there again, still empty.`, [
          ...newOverrides(blocks),
          ...(canWrite ? formulaSteps(model, portfolio.columns) : []),
        ]),
      ],
    },
  ];
}

/** An empty table of overrides where the workbook has none. */
export function newOverrides(blocks: Blocks): readonly NewStep[] {
  return blocks.optional.overrides === undefined ? overridesSheet(overridesName(blocks), []) : [];
}

function overridesName({ sheets = [] }: Blocks): string {
  return freeName(SHEETS.overrides, sheets);
}
