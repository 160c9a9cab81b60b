import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { readRivalries } from "../cells/rivalries";
import { conflict as rivalsInTheWay } from "../models/conflict";
import { needsWholeList } from "../models/wholeList";

/**
 * What CONFLICT returns for each account.
 * @customenum {string}
 */
enum ConflictOutput {
  /** TRUE where an active rival stands in the way. */
  flag = "flag",
  /** The names of those rivals; empty where there is none. */
  names = "names",
}

/**
 * Whether rivals of an account are served as key accounts too, which limits how close either relationship can come. Tests each account against a list of rival pairs.
 * @customfunction CONFLICT
 * @param accounts The accounts, the whole list.
 * @param rivals Two columns: a pair of rivals in each row. Pairs with a name that is not in accounts are ignored.
 * @param {any[][]} [active] TRUE for each account that is a key account or is to become one. Omitted: all are.
 * @param {ConflictOutput} [output] "flag" (default), or "names" of the rivals in the way.
 * @returns {any[][]} A value for each account. An account that is not active has no conflict.
 * @category Relationship structure
 * @remarks Set function: it needs the whole list of accounts. A pair counts when both rivals are active.
 * @throws #VALUE! where rivals has not two columns or a flag cannot be read.
 * @see Limits set by a party's relationships with rivals, as key account management texts describe them.
 */
export function conflict(accounts: any[][], rivals: any[][], active?: any[][], output?: ConflictOutput): any[][] {
  return answer(() => {
    const read = readRivalries(accounts, rivals, active);
    if (read.active.length === 1) throw needsWholeList("accounts");
    const shown = option("output", output, ConflictOutput) ?? ConflictOutput.flag;
    const found = rivalsInTheWay(read);
    return shown === ConflictOutput.names
      ? column(
          found.map((names) => names.join("; ")),
          read.errors,
        )
      : column(
          found.map((names) => names.length > 0),
          read.errors,
        );
  });
}
