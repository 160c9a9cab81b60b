import { mergeClasses } from "@fluentui/react-components";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { formatShare } from "../../formatNumber";
import { useWeightsTableStyles } from "./WeightsTable.styles";

/** The weights that somebody gives the criteria. */
export interface WeightsColumn {
  readonly name: string;
  /** One per criterion, summing to 1. */
  readonly weights: Float64Array;
  /** Whether it is what the others come to. */
  readonly pooled?: boolean;
}

export interface WeightsTableProps {
  readonly caption: string;
  readonly criteria: readonly Criterion[];
  readonly columns: readonly WeightsColumn[];
}

/** Who weighs what: a row a criterion, a column each, numbers with bars under them that share one scale. */
export function WeightsTable({ caption, criteria, columns }: WeightsTableProps) {
  const styles = useWeightsTableStyles();
  const largest = Math.max(...columns.map(({ weights }) => Math.max(...weights)));
  return (
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              Criterion
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ name }, c) => (
            <tr key={name}>
              <th scope="row" className={styles.criterion}>
                {name}
              </th>
              {columns.map(({ name: who, weights, pooled }) => (
                <td key={who} className={mergeClasses(styles.cell, pooled && styles.pooled)}>
                  {formatShare(weights[c]!)}
                  <span className={styles.rail}>
                    <span
                      className={mergeClasses(styles.bar, pooled && styles.pooledBar)}
                      style={{ width: `${(100 * weights[c]!) / largest}%` }}
                    />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
