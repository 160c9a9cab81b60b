import { Button, Checkbox, Link, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Check } from "../../../workbook/dataCheck/check";
import type { Repairable } from "../../../workbook/dataCheck/repairPlan";
import { PaneHeader } from "../../components/PaneHeader/PaneHeader";
import { counted } from "../../portfolio/format";
import { MoreButton } from "../MoreButton/MoreButton";
import { useShownPart } from "../useShownPart";
import { useRepairReviewStyles } from "./RepairReview.styles";

export interface RepairReviewProps {
  readonly check: Check;
  readonly repair: NonNullable<Check["repair"]>;
  readonly findings: readonly Repairable[];
  readonly busy: boolean;
  readonly onShow: (finding: Repairable) => void;
  readonly onRepair: (findings: readonly Repairable[]) => void;
  readonly onCancel: () => void;
}

/** Each cell that a repair changes, before and after; the user may leave out any. */
export function RepairReview({ check, repair, findings, busy, onShow, onRepair, onCancel }: RepairReviewProps) {
  const styles = useRepairReviewStyles();
  const [leftOut, setLeftOut] = useState<ReadonlySet<Repairable>>(new Set());
  const { shown, more, showMore } = useShownPart(findings);
  const chosen = findings.length - leftOut.size;
  const setChosen = (some: readonly Repairable[], isChosen: boolean) => {
    const next = new Set(leftOut);
    for (const one of some)
      if (isChosen) next.delete(one);
      else next.add(one);
    setLeftOut(next);
  };
  return (
    <div className={styles.root}>
      <PaneHeader title={repair.label} />
      <main className={styles.main}>
        <p className={styles.intro}>{check.title}. Nothing else in the workbook is changed, and Undo takes it back.</p>
        {findings.length > 1 && (
          <div className={styles.all}>
            <Checkbox
              label={`All ${counted(findings.length, "cell")}`}
              checked={leftOut.size === 0 ? true : chosen === 0 ? false : "mixed"}
              disabled={busy}
              onChange={(_, { checked }) => setChosen(findings, checked === true)}
            />
          </div>
        )}
        <div className={styles.list}>
          <ul className={styles.rows} aria-label="Cells to be changed">
            {shown.map((finding) => (
              <RepairRow
                key={`${finding.sheet}!${finding.address}`}
                finding={finding}
                chosen={!leftOut.has(finding)}
                disabled={busy}
                onChoose={(isChosen) => setChosen([finding], isChosen)}
                onShow={() => onShow(finding)}
              />
            ))}
          </ul>
          <MoreButton more={more} onClick={showMore} />
        </div>
      </main>
      <footer className={styles.footer}>
        <Button
          appearance="primary"
          className={styles.repair}
          disabledFocusable={busy || chosen === 0}
          icon={busy ? <Spinner size="extra-tiny" /> : undefined}
          onClick={() => onRepair(findings.filter((finding) => !leftOut.has(finding)))}
        >
          Change {counted(chosen, "cell")}
        </Button>
        <Button disabledFocusable={busy} onClick={onCancel}>
          Back
        </Button>
      </footer>
    </div>
  );
}

interface RepairRowProps {
  readonly finding: Repairable;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onShow: () => void;
}

function RepairRow({ finding: { sheet, address, repair }, chosen, disabled, onChoose, onShow }: RepairRowProps) {
  const styles = useRepairReviewStyles();
  const [what, change] = [useId(), useId()];
  return (
    <li className={styles.row}>
      <Checkbox
        aria-labelledby={`${what} ${change}`}
        checked={chosen}
        disabled={disabled}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.cell}>
        <Link
          as="button"
          className={styles.address}
          aria-label={`${address}: select on sheet ${sheet}`}
          onClick={onShow}
        >
          {address}
        </Link>{" "}
        <span id={what} className={styles.what}>
          {repair.what}
        </span>
        <p id={change} className={styles.change}>
          <span className={styles.from}>{repair.from}</span> → <span className={styles.to}>{repair.to}</span>
          {repair.other !== undefined && <span className={styles.what}>, not {repair.other}</span>}
        </p>
      </div>
    </li>
  );
}
