import { errorIn } from "../../../cells/cell";
import { type CheckedTable, cellPlace, eachCell, rowLabel } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** Cells that show an error; #N/A is also how a list says "not known". */
export const errorCells: Check = {
  id: "errorCells",
  title: "Error cells",
  explanation:
    "An error passes on to everything that reads the cell: the account has no score, and a total over the column " +
    "fails. Mend the formula, or type n/a where the value is not known.",
  find: ({ tables }) => tables.flatMap(errorsIn),
};

function errorsIn(table: CheckedTable): Finding[] {
  const findings: Finding[] = [];
  for (const column of table.columns) {
    eachCell(table, column, (value, row) => {
      const error = errorIn(value);
      if (error === undefined) return;
      const unknown = error === "#N/A";
      findings.push({
        severity: unknown ? "note" : "error",
        ...cellPlace(table, column, row),
        sentence: `${rowLabel(table, row)}: ${column.header} is ${error}${unknown ? ", which counts as not known" : ""}.`,
      });
    });
  }
  return findings;
}
