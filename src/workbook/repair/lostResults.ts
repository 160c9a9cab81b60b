import { absoluteAddress, parseCell } from "../address";
import { freeName } from "../freeName";
import { modelFormulas } from "../model/modelFormulas";
import { portfolioSheet } from "../model/portfolioSheet";
import { SHEETS } from "../names";
import type { ModelCell } from "../snapshot/snapshot";
import type { TableBlock } from "../snapshot/table";
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
  const steps = [...portfolioSheet(sheet, portfolio.values.length, formulas, check, []), ...newOverrides(blocks)];
  return [
    {
      sentence: "The results are gone, as after their sheet was deleted.",
      repairs: [
        repair(
          `Make ${sheet} anew`,
          `${sheet} is there again; formulas that use its defined names go on.`,
          namesOver(steps, blocks),
        ),
      ],
    },
  ];
}

/** The cell that names the criteria without a column: it stands below their number. */
function checkBelow(unrated: ModelCell | undefined): string | undefined {
  if (unrated?.place === undefined) return undefined;
  const { row, column } = parseCell(unrated.place.cell);
  return absoluteAddress(unrated.place.sheet, row + 1, column, 1, 1);
}
