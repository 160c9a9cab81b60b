import { Button } from "@fluentui/react-components";
import type { UnusedColumn } from "../../../workbook/myTable/proposal";
import { useMappingStepStyles } from "./MappingStep.styles";

export interface UnusedColumnsProps {
  readonly columns: readonly UnusedColumn[];
  readonly onUse: (column: string) => void;
}

/** Columns that are left out, each with the reason and, where it holds numbers, a way to use it all the same. */
export function UnusedColumns({ columns, onUse }: UnusedColumnsProps) {
  const styles = useMappingStepStyles();
  return (
    <ul className={styles.list}>
      {columns.map(({ column, reason, numeric }) => (
        <li key={column} className={styles.unused}>
          <span className={styles.unusedText}>
            {column}
            <p className={styles.reason}>{reason}</p>
          </span>
          {numeric && (
            <Button size="small" aria-label={`Use ${column} as a criterion`} onClick={() => onUse(column)}>
              Use
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
