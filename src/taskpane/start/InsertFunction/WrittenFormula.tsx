import type { CatalogueEntry } from "../../../workbook/catalogue/catalogue";
import { shownResult, type ShownResult } from "../../../workbook/insertFunction/shownResult";
import type { CellValue } from "../../../workbook/snapshot/table";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import { formatAny } from "../../formatNumber";
import type { PaneStore } from "../../store/paneStore";
import { FormulaText } from "../FormulaText/FormulaText";
import { StepFrame } from "../StepFrame/StepFrame";
import { StepSection } from "../StepSection/StepSection";
import type { Written } from "./insertView";
import { useCellsNow } from "./useCellsNow";

export interface WrittenFormulaProps {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly entry: CatalogueEntry;
  readonly written: Written;
  readonly title: string;
  readonly onBack: () => void;
  /** Shows the form again, as it was filled in. */
  readonly onAgain: () => void;
}

/** Where a formula was written, and what its first cell shows now. */
export function WrittenFormula({ store, reading, entry, written, title, onBack, onAgain }: WrittenFormulaProps) {
  const now = useCellsNow(store, reading, written.place, 1);
  const isThere = now?.content !== "";
  const result = now && shownResult(now.shown, entry.errors);
  return (
    <StepFrame title={title} text onBack={onBack} next={{ label: "Write another", onClick: onAgain }}>
      <p role="status">
        {isThere ? `The formula is in ${written.where}. ` : `The formula is not in ${written.where} any more.`}
        {isThere && (result === undefined ? "" : <strong>{firstCell(result)}</strong>)}
      </p>
      {isThere && result?.kind === "error" && (
        <>
          {result.meanings.map((meaning) => (
            <p key={meaning}>{meaning}</p>
          ))}
          <p>
            Point at the sign beside the cell: Excel says there what is wrong, and in which row. To change what was
            entered, choose Undo first.
          </p>
        </>
      )}
      <StepSection title="Formula">
        <FormulaText>{written.formula}</FormulaText>
      </StepSection>
      {isThere && written.inTable !== undefined && (
        <StepSection title="In a table">
          <p>
            A table cannot hold a result that spills. To show it beside the rows, give the table a column with this
            formula:
          </p>
          <FormulaText>{written.inTable}</FormulaText>
        </StepSection>
      )}
    </StepFrame>
  );
}

function firstCell(result: ShownResult): string {
  if (result.kind === "computing") return "Excel is computing it.";
  if (result.kind === "error") return `The first cell shows ${result.error}.`;
  return `The first cell shows ${valueText(result.value)}.`;
}

function valueText(value: CellValue): string {
  if (typeof value === "number") return formatAny(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? "an empty text" : `"${value}"`;
}
