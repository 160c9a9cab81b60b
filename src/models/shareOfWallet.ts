import { divisionByZero, invalid, notAvailable } from "./modelError";

export interface Wallet {
  /** Our sales to the account in the category. */
  readonly sales: number;
  /** What the account spends in the category; NaN or 0 is not known. */
  readonly spend: number;
  /** Our rank among the account's suppliers, 1 for the first; NaN or 0 is not known. */
  readonly rank: number;
  /** How many suppliers the account uses in the category. */
  readonly suppliers: number;
}

export interface WalletShare {
  /** Our share of the spend; above 1 where the spend is out of date. */
  readonly share: number;
  /** Spend that goes to others. */
  readonly headroom: number;
  readonly basis: "measured" | "measured (stale spend)" | "estimated";
}

/**
 * Share of wallet: sales / spend in the category, and the headroom spend − sales. Where the spend is not known, it is
 * estimated from the account's ranking of its suppliers by the Wallet Allocation Rule,
 *
 *   share = (1 − rank/(n + 1)) · 2/n,  n suppliers
 *
 * and the headroom is sales/share − sales. A share above 1 is returned and its basis says that the spend is stale.
 *
 * @throws #DIV/0! when the spend is 0 and there is no rank; #N/A when it is missing and there is no rank; #VALUE! when
 * the spend is negative, the rank is below 1 or above the number of suppliers, or suppliers are missing beside a rank.
 * Source: Keiningham, Aksoy, Williams & Buoye, The Wallet Allocation Rule, 2015.
 * @example
 * // Second of three suppliers: (1 − 2/4) · 2/3 = 1/3
 * shareOfWallet({ sales: 50, spend: NaN, rank: 2, suppliers: 3 }) // { share: 1/3, headroom: 100, basis: "estimated" }
 */
export function shareOfWallet({ sales, spend, rank, suppliers }: Wallet): WalletShare {
  if (spend < 0) throw invalid(`spend is ${spend}. Give what the account spends in the category, zero or more.`);
  if (spend > 0) {
    const share = sales / spend;
    return { share, headroom: spend - sales, basis: share > 1 ? "measured (stale spend)" : "measured" };
  }
  if (Number.isNaN(rank) || rank === 0) {
    const cure = "Enter the spend, or pass rank and suppliers to estimate it.";
    throw spend === 0 ? divisionByZero(`spend is 0. ${cure}`) : notAvailable(`spend is missing. ${cure}`);
  }
  if (!(suppliers >= 1))
    throw invalid(`suppliers is missing beside the rank ${rank}. Enter how many suppliers the account uses.`);
  if (rank < 1 || rank > suppliers) {
    throw invalid(`rank is ${rank} of ${suppliers} suppliers. Give a rank from 1 to the number of suppliers.`);
  }
  const share = (1 - rank / (suppliers + 1)) * (2 / suppliers);
  return { share, headroom: sales / share - sales, basis: "estimated" };
}
