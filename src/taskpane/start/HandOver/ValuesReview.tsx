import { useState } from "react";
import { VERSION } from "../../../models/version";
import { counted } from "../../../workbook/counted";
import { freezePlan } from "../../../workbook/handOver/freezePlan";
import { freezing } from "../../../workbook/handOver/freezing";
import { addressOf, cellCount, type KamFormula, type KamFormulas } from "../../../workbook/handOver/kamFormulas";
import { listSheet } from "../../../workbook/handOver/listPlan";
import type { PaneStore } from "../../store/paneStore";
import { StepFrame } from "../StepFrame/StepFrame";
import { useHandOverStyles } from "./HandOver.styles";

export interface ValuesReviewProps {
  readonly store: PaneStore;
  readonly found: KamFormulas;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What replacing the formulas by values will do, before it is done. */
export function ValuesReview({ store, found, busy, onBack }: ValuesReviewProps) {
  const styles = useHandOverStyles();
  const [isReading, setReading] = useState(false);
  const what = freezing(found);
  const { formulas, readers, names, left } = what;
  const sheets = found.sheets.filter(({ name }) => formulas.some(({ sheet }) => sheet === name));
  const list = listSheet(found.sheets);
  const replace = async () => {
    setReading(true);
    const results = await store.attempt((workbook) => workbook.readResults(formulas));
    const plan = results && freezePlan(found, what, results, VERSION, new Date());
    const done = `The values are in the cells, and the ${counted(cellCount(formulas), "formula")} on the sheet ${list}.`;
    if (plan !== undefined && (await store.carryOut(plan, done))) onBack();
    else setReading(false);
  };
  const hindrances = sheets
    .filter(({ isProtected }) => isProtected)
    .map(({ name }) => `The sheet "${name}" is protected. Choose Review, Unprotect Sheet, then look again.`);
  return (
    <StepFrame
      title="Replace the formulas by values"
      onBack={onBack}
      next={{
        label: `Replace ${counted(cellCount(formulas), "formula")}`,
        onClick: () => void replace(),
        busy: busy || isReading,
        hindrances: formulas.length === 0 ? ["No KAM formula has a result."] : hindrances,
      }}
    >
      <p>The results stay as they are now and follow no change any more. Undo brings the formulas back.</p>
      <ul className={styles.list}>
        {sheets.map(({ name, isHidden }) => (
          <li key={name}>
            {name}
            {isHidden && " (hidden)"}: {counted(cellCount(formulas.filter(({ sheet }) => sheet === name)), "formula")}
          </li>
        ))}
      </ul>
      <p>The formulas are written to a new sheet {list}, with the version of KAM and the time.</p>
      {readers > 0 && (
        <p>
          {readers === 1
            ? "1 formula without a KAM function reads such a result with # and is replaced too."
            : `${readers} formulas without a KAM function read such results with # and are replaced too.`}
        </p>
      )}
      {names.length > 0 && (
        <p>
          {names.length === 1 ? "This defined name means" : "These defined names mean"} fixed cells then:{" "}
          {names.map(({ name }) => name).join(", ")}.
        </p>
      )}
      {left.length > 0 && (
        <>
          <p>These have no result that could take their place, and stay formulas:</p>
          <ul className={styles.list}>
            {left.slice(0, MOST).map((one) => (
              <li key={place(one)}>
                {place(one)} shows {one.error}
              </li>
            ))}
            {left.length > MOST && <li>and {(left.length - MOST).toLocaleString("en-GB")} more</li>}
          </ul>
        </>
      )}
      {found.names.length > 0 && (
        <p>
          {found.names.length === 1 ? "This defined name calls" : "These defined names call"} KAM functions and{" "}
          {found.names.length === 1 ? "stays as it is" : "stay as they are"}: {found.names.join(", ")}.
        </p>
      )}
      <p>
        Not looked at: names that belong to one sheet, conditional formats, data validation and charts that refer to
        results with #.
      </p>
    </StepFrame>
  );
}

/** Formulas that are named before the rest is only counted. */
const MOST = 20;

function place(one: KamFormula): string {
  return `${one.sheet}, ${addressOf(one)}`;
}
