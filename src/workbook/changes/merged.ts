import { parseCell } from "../address";
import { sameName } from "../snapshot/table";
import { type Area, type BookNow, overlap } from "./bookNow";

/** The address of merged cells that lie in an area which is to be changed, or undefined. */
export function mergedAt({ cellsNow }: BookNow, sheet: string, edited: readonly Area[]): string | undefined {
  return cellsNow
    .filter((one) => sameName(one.sheet, sheet))
    .flatMap(({ merged }) => merged)
    .find((address) => {
      const [first, last = first] = address.split(":").map(parseCell);
      const area = {
        ...first!,
        rows: last!.row - first!.row + 1,
        columns: last!.column - first!.column + 1,
      };
      return edited.some((one) => overlap(one, area));
    });
}
