import type { SortColumn } from "../../../workbook/portfolioView/arrangement";

/** A column of the list. */
export interface ListColumn {
  readonly column: SortColumn;
  readonly title: string;
  /** Whether the first click on its header sorts the largest to the top. */
  readonly largestFirst: boolean;
}

export const COLUMNS: readonly ListColumn[] = [
  { column: "rank", title: "Rank", largestFirst: false },
  { column: "account", title: "Account", largestFirst: false },
  { column: "score", title: "Score", largestFirst: true },
  { column: "status", title: "Status", largestFirst: false },
  { column: "revenue", title: "Revenue", largestFirst: true },
];
