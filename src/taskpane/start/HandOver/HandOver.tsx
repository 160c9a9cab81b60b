import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { VERSION } from "../../../models/version";
import { counted } from "../../../workbook/counted";
import {
  addressOf,
  bySheet,
  cellCount,
  type KamFormula,
  type KamFormulas,
} from "../../../workbook/handOver/kamFormulas";
import { listPlan, listSheet } from "../../../workbook/handOver/listPlan";
import type { PaneStore } from "../../store/paneStore";
import { StepFrame } from "../StepFrame/StepFrame";
import { FormulaList } from "./FormulaList";
import { useHandOverStyles } from "./HandOver.styles";
import { useKamFormulas } from "./useKamFormulas";
import { ValuesReview } from "./ValuesReview";

export interface HandOverProps {
  readonly store: PaneStore;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** Every formula of the workbook that needs the add-in, for who gets the workbook and does not have it. */
export function HandOver({ store, busy, onBack }: HandOverProps) {
  const styles = useHandOverStyles();
  const { found, isLooking, progress, look, cancel } = useKamFormulas(store, busy);
  const [reviewed, setReviewed] = useState<KamFormulas>();
  const hasFormulas = found !== undefined && found.formulas.length > 0;
  const write = async () => {
    const now = await look();
    if (now === undefined || now.formulas.length === 0) return;
    await store.carryOut(
      listPlan(now, VERSION, new Date()),
      `The list of ${counted(cellCount(now.formulas), "formula")} is on the sheet ${listSheet(now.sheets)}.`,
    );
  };
  const show = (one: KamFormula) => void store.attempt((workbook) => workbook.select(one.sheet, addressOf(one)));
  const review = async () => setReviewed(await look());
  if (reviewed !== undefined) {
    return <ValuesReview store={store} found={reviewed} busy={busy} onBack={() => setReviewed(undefined)} />;
  }
  return (
    <StepFrame
      title="Hand over"
      onBack={onBack}
      {...(hasFormulas && {
        next: { label: "Write this list to a sheet", onClick: () => void write(), busy: busy || isLooking },
      })}
    >
      <p>
        Excel without the add-in cannot compute KAM formulas: it shows #NAME? as soon as it tries. All sheets are looked
        through for them, hidden and protected ones too.
      </p>
      {isLooking && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label="Looking for KAM formulas"
            {...(progress !== undefined && { value: progress.cells, max: progress.of })}
          />
          <div className={styles.line}>
            <span className={styles.figures}>
              {progress === undefined
                ? "Looking for the sheets"
                : `${progress.sheet}: ${progress.cells.toLocaleString("en-GB")} of ${counted(progress.of, "cell")}`}
            </span>
            <Button size="small" onClick={cancel}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      {!isLooking && (
        <div className={styles.line}>
          <span role="status" className={styles.summary}>
            {found === undefined ? "The workbook was not looked through." : summary(found.formulas)}
          </span>
          <Button size="small" className={styles.again} disabledFocusable={busy} onClick={() => void look()}>
            Look again
          </Button>
        </div>
      )}
      {hasFormulas && (
        <p>
          <Button disabledFocusable={busy || isLooking} onClick={() => void review()}>
            Replace the formulas by values
          </Button>
        </p>
      )}
      {hasFormulas &&
        bySheet(found).map(({ sheet, formulas }) => (
          <FormulaList key={sheet.name} sheet={sheet} formulas={formulas} onShow={show} />
        ))}
      {found !== undefined && found.names.length > 0 && (
        <p className={styles.names}>
          {found.names.length === 1 ? "This defined name calls" : "These defined names call"} KAM functions too:{" "}
          {found.names.join(", ")}.
        </p>
      )}
    </StepFrame>
  );
}

/** How many formulas there are, where, and how many show errors. */
function summary(formulas: readonly KamFormula[]): string {
  if (formulas.length === 0) return "No formula of this workbook calls a KAM function.";
  const sheets = new Set(formulas.map(({ sheet }) => sheet)).size;
  const wrong = formulas.reduce((sum, { cells, errors }) => sum + Math.min(cells, errors), 0);
  const where = `${counted(cellCount(formulas), "formula")} on ${counted(sheets, "sheet")}`;
  return wrong === 0 ? `${where}, none with an error.` : `${where}, ${wrong} with errors in the result.`;
}
