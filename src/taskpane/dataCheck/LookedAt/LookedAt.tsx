import { useId } from "react";
import type { CheckReport } from "../../../workbook/dataCheck/runChecks";
import { OPTIONAL_SETTINGS, SHEETS, TABLES } from "../../../workbook/names";
import { counted } from "../../portfolio/format";
import { useLookedAtStyles } from "./LookedAt.styles";

/** What a check has looked at, and what it could not compare. */
export function LookedAt({ report: { tables, cells, comparedRevenue } }: { readonly report: CheckReport }) {
  const styles = useLookedAtStyles();
  const heading = useId();
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        Looked at {counted(cells, "cell")}
      </h2>
      <ul className={styles.list}>
        {tables.map(({ name, rows, columns }) => (
          <li key={name} className={styles.item}>
            <span>{name}</span>
            <span className={styles.size}>
              {counted(rows, "row")} × {counted(columns, "column")}
            </span>
          </li>
        ))}
      </ul>
      {!comparedRevenue && (
        <p className={styles.hint}>
          To compare the list with your books, add a row “{OPTIONAL_SETTINGS.entityRevenue}” with the amount to{" "}
          {TABLES.settings} on {SHEETS.settings}. The shares in the portfolio’s charts are then of that amount.
        </p>
      )}
    </section>
  );
}
