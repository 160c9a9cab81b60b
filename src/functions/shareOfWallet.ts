import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { perRow, rowArguments } from "../cells/rowArguments";
import { shareOfWallet as shareOf } from "../models/shareOfWallet";

/**
 * What SHAREOFWALLET returns for each account.
 * @customenum {string}
 */
enum ShareOfWalletOutput {
  /** Our share of what the account spends in the category. */
  share = "share",
  /** What the account spends with others. */
  headroom = "headroom",
  /** Whether the share is measured from spend or estimated from rank. */
  basis = "basis",
}

/**
 * Share of each account's spend that comes to us, and the headroom that is left. Where the spend is not known, it is estimated from our rank among the account's suppliers (Wallet Allocation Rule).
 * @customfunction SHAREOFWALLET
 * @param sales Our sales to each account in the category.
 * @param {any[][]} [spend] What each account spends in the category; blank, 0 or n/a where it is not known.
 * @param {ShareOfWalletOutput} [output] "share" (default), "headroom", or "basis": measured or estimated.
 * @param {any[][]} [rank] Our rank among the account's suppliers, 1 for the first, used where the spend is not known.
 * @param {any[][]} [suppliers] How many suppliers the account uses in the category.
 * @returns {any[][]} A row for each account: its share, its headroom, or "measured", "measured (stale spend)" or "estimated".
 * @category Growth
 * @remarks Row function: a row alone gets the share it has in the list. A share above 1 means that the spend is out of date; the basis says so.
 * @throws #DIV/0! where the spend is 0 and there is no rank.
 * @throws #N/A where sales are missing, or the spend is missing and there is no rank.
 * @throws #VALUE! where the spend is negative, or the rank is below 1 or above the number of suppliers.
 * @see Keiningham, Aksoy, Williams and Buoye, The Wallet Allocation Rule, 2015.
 */
export function shareOfWallet(
  sales: any[][],
  spend?: any[][],
  output?: ShareOfWalletOutput,
  rank?: any[][],
  suppliers?: any[][],
): any[][] {
  return answer(() => {
    const { rows, values, errors } = rowArguments({
      sales: { value: sales },
      spend: { value: spend, fallback: NaN },
      rank: { value: rank, fallback: NaN },
      suppliers: { value: suppliers, fallback: NaN },
    });
    const shown = option("output", output, ShareOfWalletOutput) ?? ShareOfWalletOutput.share;
    const shares = perRow(
      rows,
      errors,
      (i) =>
        shareOf({
          sales: values.sales[i]!,
          spend: values.spend[i]!,
          rank: values.rank[i]!,
          suppliers: values.suppliers[i]!,
        })[shown],
    );
    return column(shares, errors);
  });
}
