import { readBondTypes } from "../cells/bondTypes";
import { degrees } from "../cells/degrees";
import { alignedBlock } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { bonds as bondsOf } from "../models/bonds";

/**
 * What BONDS returns for each account.
 * @customenum {string}
 */
enum BondsOutput {
  /** Structural ties as a share of all ties. */
  share = "share",
  /** The highest level with a tie: 0 none, 1 financial, 2 social, 3 customised, 4 structural. */
  level = "level",
  /** The sum of the ties, each times its level. */
  index = "index",
}

/**
 * How firmly each account is bound: the share of structural ties, the highest level of bond, or an index of ties weighted by level (financial 1, social 2, customised 3, structural 4).
 * @customfunction BONDS
 * @param ties A row for each account, a column for each tie: TRUE or FALSE, Yes or No, or a degree from 0 to 1.
 * @param types The type of each tie: financial, social, customised or structural.
 * @param {BondsOutput} [output] "share" of structural ties (default), "level" from 0 to 4, or "index".
 * @returns {any[][]} A value for each account.
 * @category Relationship structure
 * @remarks Row function: a row alone gets the value it has in the list. Levels weigh 1 financial, 2 social, 3 customised, 4 structural. A degree counts in part for share and index, and towards the level from 0.5 on, a convention; an unknown tie is left out.
 * @throws #VALUE! where a type is unknown or a tie lies outside 0 to 1.
 * @see Berry and Parasuraman, Marketing Services, 1991 (levels of bonds); the weights 1 to 4 are a convention.
 */
export function bonds(ties: any[][], types: any[][], output?: BondsOutput): any[][] {
  return answer(() => {
    const read = degrees(alignedBlock("ties", ties));
    const result = bondsOf(read, readBondTypes(types, read.columns));
    const shown = option("output", output, BondsOutput) ?? BondsOutput.share;
    const shareErrors = shown === BondsOutput.share ? [result.shareErrors] : [];
    return column(result[shown], read.errors, result.errors, ...shareErrors);
  });
}
