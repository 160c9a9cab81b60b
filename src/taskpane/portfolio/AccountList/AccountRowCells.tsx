import { mergeClasses } from "@fluentui/react-components";
import type { AccountRow } from "../../../workbook/portfolioView/listing";
import { formatAmount, formatScore, standingOf, statusText } from "../format";
import { useAccountListStyles } from "./AccountList.styles";

/** The cells of an account. A dash stands for what there is not. */
export function AccountRowCells({ row }: { readonly row: AccountRow }) {
  const styles = useAccountListStyles();
  const { rank, account, score, status, revenue } = row;
  const standing = standingOf(status);
  const tone = mergeClasses(
    standing === "key" && styles.strong,
    standing === "open" && styles.open,
    standing === "off" && styles.off,
  );
  return (
    <>
      <span role="gridcell" className={mergeClasses(styles.rank, styles.number)}>
        {rank ?? DASH}
      </span>
      <span
        role="gridcell"
        className={mergeClasses(styles.account, styles.cut, standing === "key" && styles.strong)}
        title={account}
      >
        {account}
      </span>
      <span role="gridcell" className={mergeClasses(styles.score, styles.number)}>
        {score === undefined ? DASH : formatScore(score)}
      </span>
      <span role="gridcell" className={mergeClasses(styles.status, styles.cut, tone)}>
        {statusText(status)}
      </span>
      <span role="gridcell" className={mergeClasses(styles.revenue, styles.number)}>
        {revenue === undefined ? DASH : formatAmount(revenue)}
      </span>
    </>
  );
}

const DASH = "\u2013";
