import { SearchBox, Select } from "@fluentui/react-components";
import type { Arrangement, occurring, StatusFilter } from "../../../workbook/portfolioView/arrangement";
import { counted, formatAmount } from "../format";
import { useListFiltersStyles } from "./ListFilters.styles";

export interface ListFiltersProps {
  readonly arrangement: Arrangement;
  readonly filters: ReturnType<typeof occurring>;
  /** How many accounts pass the filters, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onArrange: (change: Partial<Arrangement>) => void;
}

/** What narrows the list down: a part of the name, a status. */
export function ListFilters({ arrangement, filters, shown, total, onArrange }: ListFiltersProps) {
  const styles = useListFiltersStyles();
  const { search, filter } = arrangement;
  const known = filters.some((one) => one.filter === filter) ? filters : [...filters, { filter, count: 0 }];
  return (
    <div role="search" aria-label="Accounts" className={styles.root}>
      <SearchBox
        size="small"
        className={styles.box}
        aria-label="Search accounts"
        placeholder="Search"
        value={search}
        onChange={(_, { value }) => onArrange({ search: value })}
      />
      <Select
        size="small"
        className={styles.box}
        aria-label="Status"
        value={filter}
        onChange={(_, { value }) => onArrange({ filter: value as StatusFilter })}
      >
        {known.map((one) => (
          <option key={one.filter} value={one.filter}>
            {TITLES[one.filter] ?? one.filter} ({formatAmount(one.count)})
          </option>
        ))}
      </Select>
      <p role="status" className={styles.count}>
        {shown === total ? counted(total, "account") : `${formatAmount(shown)} of ${counted(total, "account")}`}
      </p>
    </div>
  );
}

/** What filters are called that are no status. */
const TITLES: Partial<Record<StatusFilter, string>> = { all: "All", key: "Key list", none: "No status" };
