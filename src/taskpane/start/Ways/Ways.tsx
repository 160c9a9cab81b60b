import { Button, Spinner } from "@fluentui/react-components";
import { addedBy } from "../../../workbook/plan/objects";
import { ACCOUNTS } from "../../../workbook/sample/accounts";
import { samplePortfolio } from "../../../workbook/sample/portfolio";
import { StepFrame } from "../StepFrame/StepFrame";
import { useWaysStyles } from "./Ways.styles";

export interface WaysProps {
  /** Whether the workbook is being written to. */
  readonly busy: boolean;
  /** Whether the user came back to them. */
  readonly returned: boolean;
  readonly onMyTable: () => void;
  readonly onSample: () => void;
  readonly onFunctions: () => void;
  readonly onHandOver: () => void;
}

/** The ways to begin, and what there is to do without a portfolio. */
export function Ways({ busy, returned, onMyTable, onSample, onFunctions, onHandOver }: WaysProps) {
  const styles = useWaysStyles();
  const sheets = addedBy(samplePortfolio()).sheets.length;
  return (
    <StepFrame title="Find your key accounts" focus={returned}>
      <section className={styles.way}>
        <h2 className={styles.title}>My table</h2>
        <p>
          Score and rank the accounts of a table or list in this workbook. KAM proposes what its columns are; nothing is
          written before you have seen it.
        </p>
        <Button appearance="primary" disabledFocusable={busy} onClick={onMyTable}>
          Choose a table
        </Button>
      </section>
      <section className={styles.way}>
        <h2 className={styles.title}>Sample portfolio</h2>
        <p>
          {ACCOUNTS.length} invented accounts on {sheets} new sheets, to try things out. It touches nothing of yours.
        </p>
        <Button
          disabledFocusable={busy}
          icon={busy ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
          onClick={onSample}
        >
          Add a sample portfolio
        </Button>
      </section>
      <section className={styles.way}>
        <h2 className={styles.title}>Just the functions</h2>
        <p>
          Use the KAM functions in cells of your own, without a portfolio. See what each one answers and takes, and add
          an example of it as a sheet.
        </p>
        <Button disabledFocusable={busy} onClick={onFunctions}>
          Browse the functions
        </Button>
      </section>
      <section className={styles.way}>
        <h2 className={styles.title}>Hand over</h2>
        <p>If this workbook goes to somebody without the add-in, list its KAM formulas first, or make them values.</p>
        <Button disabledFocusable={busy} onClick={onHandOver}>
          Find the formulas
        </Button>
      </section>
    </StepFrame>
  );
}
