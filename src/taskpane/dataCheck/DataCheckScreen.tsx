import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Finding } from "../../workbook/dataCheck/finding";
import { isRepairable } from "../../workbook/dataCheck/repairPlan";
import type { ScanTarget } from "../../workbook/dataCheck/scan";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import { PaneMessage } from "../components/PaneMessage/PaneMessage";
import type { ReadingScreenProps } from "../screenProps";
import { takeFocus } from "../takeFocus";
import { CheckProgress } from "./CheckProgress/CheckProgress";
import { CheckStatus } from "./CheckStatus/CheckStatus";
import type { DataCheckState, DataCheckStore } from "./dataCheckStore";
import { useDataCheckScreenStyles } from "./DataCheckScreen.styles";
import { FindingGroups } from "./FindingGroups/FindingGroups";
import { LookedAt } from "./LookedAt/LookedAt";
import { NotChecked } from "./NotChecked/NotChecked";
import { RepairReview } from "./RepairReview/RepairReview";
import { useDataCheck } from "./useDataCheck";

/** Looks through the bound tables for what makes the numbers wrong, and offers repairs. */
export function DataCheckScreen({ store, state: pane, reading }: ReadingScreenProps) {
  const { check, state, bound } = useDataCheck(store, reading);
  if ("problem" in bound) {
    return (
      <PaneMessage
        title="There is nothing to check yet"
        action={{ label: "Go to Start", onClick: () => store.show("start") }}
      >
        <p>{bound.problem}</p>
      </PaneMessage>
    );
  }
  const show = ({ sheet, address }: Pick<Finding, "sheet" | "address">) =>
    void store.attempt((workbook) => workbook.select(sheet, address));
  const { targets } = bound;
  const reviewed = state.checked?.report.groups.find((group) => group.check.id === state.reviewing);
  return (
    <Focused view={state.reviewing ?? ""}>
      {reviewed?.check.repair === undefined ? (
        <Checks check={check} state={state} targets={targets} onShow={show} />
      ) : (
        <RepairReview
          check={reviewed.check}
          repair={reviewed.check.repair}
          findings={reviewed.findings.filter(isRepairable)}
          busy={pane.applying}
          onShow={show}
          onRepair={(findings) => void check.repair(targets, reviewed.check, findings)}
          onCancel={() => check.review(undefined)}
        />
      )}
    </Focused>
  );
}

/** Takes the focus when the view changes, whose controls it was on are gone then. */
function Focused({ view, children }: { readonly view: string; readonly children: ReactNode }) {
  const styles = useDataCheckScreenStyles();
  const root = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view) takeFocus(root.current);
    shown.current = view;
  }, [view]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {children}
    </div>
  );
}

interface ChecksProps {
  readonly check: DataCheckStore;
  readonly state: DataCheckState;
  readonly targets: readonly ScanTarget[];
  readonly onShow: (finding: Pick<Finding, "sheet" | "address">) => void;
}

function Checks({ check, state, targets, onShow }: ChecksProps) {
  const styles = useDataCheckScreenStyles();
  const { checked, checking, progress, open } = state;
  return (
    <div className={styles.root}>
      <PaneHeader title="Data check" />
      <main className={styles.main} aria-busy={checking}>
        <div className={styles.top}>
          <CheckStatus checked={checked} checking={checking} />
          <Button
            className={styles.button}
            appearance={checking || (checked !== undefined && !checked.stale) ? "secondary" : "primary"}
            onClick={() => (checking ? check.cancel() : void check.check(targets))}
          >
            {checking ? "Cancel" : checked === undefined ? "Check" : "Check again"}
          </Button>
        </div>
        {checking && <CheckProgress progress={progress} />}
        <div role="status" className={styles.stale}>
          {!checking && checked?.stale === true && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                The workbook has changed since this check. Check again before you repair anything.
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div className={styles.list}>
          {checked === undefined ? (
            !checking && <NotChecked targets={targets} />
          ) : (
            <>
              <FindingGroups
                groups={checked.report.groups}
                open={open}
                repairsAllowed={!checked.stale && !checking}
                onOpen={check.unfold}
                onShow={onShow}
                onReview={check.review}
              />
              <LookedAt report={checked.report} />
            </>
          )}
        </div>
      </main>
    </div>
  );
}
