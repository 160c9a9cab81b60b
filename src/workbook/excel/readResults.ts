import type { ResultCells } from "../handOver/freezePlan";
import type { KamFormula } from "../handOver/kamFormulas";
import { Blocks } from "./blocks";
import type { Requester } from "./request";

/** Reads the cells of the results of formulas, one after another. */
export function readResults(request: Requester, formulas: readonly KamFormula[]): Promise<ResultCells[]> {
  return request(async (context) => {
    const blocks = new Blocks(context);
    const asked = formulas.map(({ sheet, row, column, rows, columns }) =>
      blocks.load(sheet, { row, column, rows, columns }),
    );
    await blocks.read();
    return asked.map(({ formulas: held, values }) => ({ formulas: held, shown: values }));
  });
}
