import { BOND_TYPES, type BondType } from "../models/bonds";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, noBond, unknownBond } from "./messages";
import { fit, vector } from "./vector";

const SPELLINGS = new Map<string, BondType>([
  ...BOND_TYPES.map((type) => [type, type] as const),
  ...BOND_TYPES.map((type, level) => [String(level + 1), type] as const),
  ["customized", "customised"],
  ["customisation", "customised"],
  ["customization", "customised"],
]);

/** The types of `k` ties: a name in either spelling (customised, customized), or a level from 1 to 4. */
export function readBondTypes(value: unknown, k: number): BondType[] {
  return fit(vector("types", value), k, "tie").cells.map((cell, j) => {
    const word = plain(cell);
    const place = { argument: "types", row: j + 1 };
    if (isMissing(word)) throw noBond(place, BOND_TYPES);
    const shown = errorIn(word);
    if (shown !== undefined) throw errorCell(place, shown, answerFor(shown));
    const type = SPELLINGS.get(String(word).trim().toLowerCase());
    if (type === undefined) throw unknownBond(place, word, BOND_TYPES);
    return type;
  });
}
