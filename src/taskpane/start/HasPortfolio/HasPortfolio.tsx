import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkSheet } from "../../../workbook/checkSheet/checkSheet";
import { counted } from "../../../workbook/counted";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import { SHEETS } from "../../../workbook/names";
import { portfolioTable } from "../../../workbook/snapshot/settings";
import { sameName } from "../../../workbook/snapshot/table";
import type { PaneStore } from "../../store/paneStore";
import { StepFrame } from "../StepFrame/StepFrame";
import { StepSection } from "../StepSection/StepSection";

/** Sheets of a portfolio that a new one would need the names of. */
const NEEDED = [SHEETS.portfolio, SHEETS.criteria, SHEETS.settings, SHEETS.overrides, SHEETS.parents];

export interface HasPortfolioProps {
  readonly store: PaneStore;
  readonly blocks: Blocks;
  /** Whether the user came back from a step. */
  readonly returned: boolean;
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  readonly onFunctions: () => void;
  readonly onHandOver: () => void;
}

/** What the Start screen says where there is a portfolio: a workbook has one. */
export function HasPortfolio({ store, blocks, returned, busy, onFunctions, onHandOver }: HasPortfolioProps) {
  const [inTheWay, setInTheWay] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    void store
      .attempt((workbook) => workbook.sheetNames())
      .then((sheets = []) => {
        if (isShown) setInTheWay(sheets.filter((sheet) => NEEDED.some((needed) => sameName(needed, sheet))));
      });
    return () => {
      isShown = false;
    };
  }, [store, blocks]);
  const addChecks = async () => {
    const made = checkSheet(blocks);
    if ("problem" in made) return store.reportFailure(`No check sheet was added. ${made.problem}`);
    const { plan, sheet } = made;
    if (await store.carryOut(plan, `The checks are on the sheet ${sheet}.`)) {
      await store.attempt((workbook) => workbook.select(sheet, "A1"));
    }
  };
  const table = portfolioTable(blocks.settings);
  const accounts = blocks.portfolio?.values.length;
  return (
    <StepFrame
      title={table === undefined ? "This workbook has criteria" : `This workbook has a portfolio: ${table}`}
      focus={returned}
    >
      {accounts !== undefined && <p>{counted(accounts, "account is", "accounts are")} scored and ranked.</p>}
      <p>
        <Button appearance="primary" onClick={() => store.show("weights")}>
          Go to Weights
        </Button>
      </p>
      <StepSection title="Functions">
        <p>What each KAM function answers and takes, with an example of it to add as a sheet.</p>
        <Button onClick={onFunctions}>Browse the functions</Button>
      </StepSection>
      <StepSection title="Check the results">
        <p>
          A sheet that works every score and the key list out again with Excel’s own formulas, beside what KAM says: for
          whoever has to rely on them.
        </p>
        <Button disabledFocusable={busy} onClick={() => void addChecks()}>
          Add the check sheet
        </Button>
      </StepSection>
      <StepSection title="Hand over">
        <p>If this workbook goes to somebody without the add-in, list its KAM formulas first, or make them values.</p>
        <Button onClick={onHandOver}>Find the formulas</Button>
      </StepSection>
      {inTheWay.length > 0 && (
        <StepSection title="Start over">
          <p>
            A workbook has one portfolio. To start over with another table, first delete{" "}
            {inTheWay.length === 1 ? "this sheet" : "these sheets"}: {inTheWay.join(", ")}. Your own tables can stay.
          </p>
        </StepSection>
      )}
    </StepFrame>
  );
}
