import { absoluteAddress, parseCell } from "../address";
import { freeName } from "../freeName";
import { modelFormulas } from "../model/modelFormulas";
import { portfolioSheet } from "../model/portfolioSheet";
import { NAMES, SHEETS } from "../names";
import type { ModelCell } from "../snapshot/snapshot";
import { sameName, type TableBlock } from "../snapshot/table";
import { type BoundModel, modelCell, sourceOf } from "./boundModel";
import { type Broken, repair } from "./broken";
import { newOverrides } from "./missingOverrides";
import { namesOver } from "./namesOver";

/** What stands on the sheet with the results. */
export const RESULTS = ["accounts", "revenue", "eligible", "scores", "ranks", "status"] as const;

/** Whether the cells of a result are gone while its defined name is still there. */
export function isLost({ binding, blocks }: Pick<BoundModel, "binding" | "blocks">, name: ModelCell["name"]): boolean {
  if (name === "revenue" && binding.revenue === "") return false;
  const cell = modelCell({ blocks }, name);
  return cell !== undefined && cell.place === undefined;
}

/** Where the results are gone, as with their sheet: they are written anew, and the defined names mean them again. */
export function lostResults(model: BoundModel, portfolio: TableBlock): readonly Broken[] {
  const { blocks } = model;
  if (!RESULTS.some((name) => isLost(model, name))) return [];
  const formulas = modelFormulas(sourceOf(model, portfolio.columns));
  const check = checkBelow(modelCell(model, "unrated"));
  if (formulas === undefined || check === undefined) return [];
  const sheet = freeName(SHEETS.portfolio, blocks.sheets ?? []);
  const wasReplaced = RESULTS.some((name) => isLost(model, name) && areValues(model, name));
  const steps = [...portfolioSheet(sheet, portfolio.values.length, formulas, check, []), ...newOverrides(blocks)];
  return [
    {
      sentence: wasReplaced
        ? "Results of the model are values, as after their formulas were replaced, so no change of weights or accounts reaches them."
        : "The results are gone, as after their sheet was deleted.",
      repairs: [
        repair(
          `Make ${sheet} anew`,
          `${sheet} is there${wasReplaced ? ", computed by formulas" : " again"}; formulas that use its defined names go on.`,
          namesOver(steps, blocks),
        ),
      ],
    },
  ];
}

/** A range of fixed cells, as a name means it whose formula was replaced by its values. */
const FIXED = /^=?[^#]+!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/i;

function areValues({ blocks }: BoundModel, name: ModelCell["name"]): boolean {
  const defined = blocks.names?.find((one) => sameName(one.name, NAMES[name]));
  return defined !== undefined && FIXED.test(defined.refersTo);
}

/** The cell that names the criteria without a column: it stands below their number. */
function checkBelow(unrated: ModelCell | undefined): string | undefined {
  if (unrated?.place === undefined) return undefined;
  const { row, column } = parseCell(unrated.place.cell);
  return absoluteAddress(unrated.place.sheet, row + 1, column, 1, 1);
}
