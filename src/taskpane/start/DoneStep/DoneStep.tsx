import { Button } from "@fluentui/react-components";
import { counted } from "../../../workbook/counted";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import type { PaneStore } from "../../store/paneStore";
import { StepFrame } from "../StepFrame/StepFrame";
import { useDoneStepStyles } from "./DoneStep.styles";

export interface DoneStepProps {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly onBack: () => void;
}

/** The end of the way: where the results are and what to do next. */
export function DoneStep({ store, reading, onBack }: DoneStepProps) {
  const styles = useDoneStepStyles();
  const accounts = reading.blocks.portfolio?.values.length ?? 0;
  return (
    <StepFrame title="Your portfolio is ready" onBack={onBack}>
      <p>
        {counted(accounts, "account is", "accounts are")} scored and ranked on the sheet KAM Portfolio. The scores are
        formulas: they follow your table and the weights.
      </p>
      <p>All criteria weigh the same so far. Next, say what matters more.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => store.show("weights")}>
          Set the weights
        </Button>
        <Button onClick={() => store.show("portfolio")}>See the list</Button>
      </div>
    </StepFrame>
  );
}
