import { Button, Link } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { useId, useState } from "react";
import { counted } from "../../../workbook/counted";
import { addressOf, cellCount, type KamFormula, type LookedSheet } from "../../../workbook/handOver/kamFormulas";
import { useFormulaListStyles } from "./FormulaList.styles";

/** How many formulas of a sheet are shown at first, and at most: more would make the pane slow. */
const FIRST = 5;
const MOST = 1_000;

export interface FormulaListProps {
  readonly sheet: LookedSheet;
  readonly formulas: readonly KamFormula[];
  /** Selects the cells of a formula. */
  readonly onShow: (formula: KamFormula) => void;
}

/** The KAM formulas of one sheet, each with a link to its cell. */
export function FormulaList({ sheet, formulas, onShow }: FormulaListProps) {
  const styles = useFormulaListStyles();
  const heading = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = formulas.slice(0, isUnfolded ? MOST : FIRST);
  return (
    <section className={styles.root}>
      <h2 id={heading} className={styles.heading}>
        <span className={styles.sheet}>{sheet.name}</span>
        <span className={styles.count}>{counted(cellCount(formulas), "formula")}</span>
      </h2>
      {state(sheet) !== undefined && <p className={styles.state}>{state(sheet)}</p>}
      <ul className={styles.list} aria-labelledby={heading}>
        {shown.map((one) => (
          <li key={addressOf(one)} className={styles.formula}>
            <p className={styles.what}>
              {sheet.isHidden ? (
                <span>{addressOf(one)}</span>
              ) : (
                <Link
                  as="button"
                  className={styles.address}
                  aria-label={`${addressOf(one)}: select on sheet ${sheet.name}`}
                  onClick={() => onShow(one)}
                >
                  {addressOf(one)}
                </Link>
              )}
              <span className={styles.size}>{size(one)}</span>
              {one.errors > 0 && (
                <span className={styles.error}>
                  <ErrorCircle16Regular className={styles.icon} aria-hidden />
                  {errors(one)}
                </span>
              )}
            </p>
            <code className={styles.code}>{one.formula}</code>
          </li>
        ))}
      </ul>
      {!isUnfolded && formulas.length > FIRST && (
        <Button appearance="subtle" size="small" onClick={() => setUnfolded(true)}>
          Show all {formulas.length.toLocaleString("en-GB")}
        </Button>
      )}
      {isUnfolded && formulas.length > MOST && (
        <p className={styles.state}>
          The first {MOST.toLocaleString("en-GB")} of {formulas.length.toLocaleString("en-GB")}. The list on the sheet
          has them all.
        </p>
      )}
    </section>
  );
}

function state({ isHidden, isProtected }: LookedSheet): string | undefined {
  if (isHidden && isProtected) return "Hidden and protected. Unhide the sheet to see its cells.";
  if (isHidden) return "Hidden. Unhide the sheet to see its cells.";
  return isProtected ? "Protected. Formulas that the protection hides are not listed." : undefined;
}

/** How large a result is: that of one cell goes without saying. */
function size({ cells, rows, columns }: KamFormula): string {
  if (cells > 1) return counted(cells, "cell");
  return rows * columns === 1 ? "1 cell" : `${counted(rows, "row")} × ${counted(columns, "column")}`;
}

function errors({ errors: count, error, rows, columns }: KamFormula): string {
  return rows * columns === 1 ? error! : `${error} in ${counted(count, "cell")}`;
}
