import { NAMES } from "../names";
import type { Blocks } from "../snapshot/snapshot";

/** Says which defined name of the model formulas would need and the workbook has not; undefined where all are there. */
export function missingName({ model }: Blocks, needed: readonly (keyof typeof NAMES)[]): string | undefined {
  const missing = model && needed.find((key) => !model.some(({ name, place }) => name === key && place !== undefined));
  if (missing === undefined) return undefined;
  return (
    `its formulas need the name ${NAMES[missing]}, which means no cells here. ` +
    "Mend the model with a button above, or choose your table under Start."
  );
}
