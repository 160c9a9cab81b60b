import { mergeClasses } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { Arrangement } from "../../../workbook/portfolioView/arrangement";
import { useAccountListStyles } from "./AccountList.styles";
import { COLUMNS } from "./columns";

export interface AccountListHeaderProps {
  readonly arrangement: Arrangement;
  readonly onArrange: (change: Partial<Arrangement>) => void;
}

/** The names of the columns; each sorts by its column, and the other way round when it is pressed again. */
export function AccountListHeader({ arrangement, onArrange }: AccountListHeaderProps) {
  const styles = useAccountListStyles();
  const { sort, descending } = arrangement;
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      {COLUMNS.map(({ column, title, largestFirst }) => {
        const isSorted = column === sort;
        return (
          <span
            key={column}
            role="columnheader"
            aria-sort={isSorted ? (descending ? "descending" : "ascending") : "none"}
            className={mergeClasses(styles[column], column === "rank" && styles.rankHeader)}
          >
            <button
              type="button"
              className={styles.sort}
              onClick={() => onArrange({ sort: column, descending: isSorted ? !descending : largestFirst })}
            >
              {title}
              {isSorted && (descending ? <ArrowDown12Regular /> : <ArrowUp12Regular />)}
            </button>
          </span>
        );
      })}
    </div>
  );
}
