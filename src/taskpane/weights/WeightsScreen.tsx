import { useDeferredValue, useMemo, useState } from "react";
import type { Snapshot } from "../../workbook/snapshot";
import { type PreviewReading, previewWeights } from "../../workbook/snapshotPreview";
import { ApplyBar } from "../components/ApplyBar/ApplyBar";
import { KeyList } from "../components/KeyList/KeyList";
import { PaneHeader } from "../components/PaneHeader/PaneHeader";
import { WeightGroup } from "../components/WeightGroup/WeightGroup";
import { WeightRow } from "../components/WeightRow/WeightRow";
import type { SnapshotScreenProps } from "../Screen";
import { formatWeight } from "./formatNumber";
import { weightRows } from "./weightRows";
import { fits, weightScale, type WeightScale } from "./weightScale";
import { useWeightsScreenStyles } from "./WeightsScreen.styles";

/** The weights of the criteria as a draft over the sheet, and the key list they give. */
export function WeightsScreen({ store, state, snapshot }: SnapshotScreenProps) {
  const styles = useWeightsScreenStyles();
  const { draft, applying } = state;
  const { criteria } = snapshot;
  const view = useMemo(() => weightRows(criteria, draft), [criteria, draft]);
  const scale = useScale(view.sheetWeights, view.weights);
  const shown = useDeferredValue(view.weights);
  const preview = useMemo(() => previewOf(snapshot, shown), [snapshot, shown]);
  const changed = draft.length > 0;

  return (
    <div className={styles.root}>
      <PaneHeader title="Weights">
        Total {formatWeight(view.total)}
        {view.total !== view.sheetTotal && (
          <span className={styles.before}> (sheet {formatWeight(view.sheetTotal)})</span>
        )}
      </PaneHeader>
      <main className={styles.criteria}>
        {view.groups.map(({ name, share, rows }) => (
          <WeightGroup key={name} name={name} share={share}>
            {rows.map((row) => (
              <WeightRow
                key={row.criterion.name}
                row={row}
                scale={scale}
                disabled={applying}
                onChange={store.setWeight}
                onKeepMine={store.keepMine}
                onTakeSheets={store.takeSheets}
              />
            ))}
          </WeightGroup>
        ))}
      </main>
      <KeyList reading={preview} changed={changed} />
      <footer className={styles.footer}>
        <ApplyBar
          changes={draft.length}
          hindrance={hindrance(view.total, view.conflicts)}
          applying={applying}
          onApply={() => void store.apply()}
          onDiscard={store.discard}
        />
      </footer>
    </div>
  );
}

/** The scale of the sliders: another one only where the last no longer fits, so that thumbs do not jump. */
function useScale(sheet: readonly number[], drafted: readonly number[]): WeightScale {
  const [scale, setScale] = useState(() => weightScale(sheet, drafted));
  if (fits(scale, sheet, drafted)) return scale;
  const next = weightScale(sheet, drafted);
  setScale(next);
  return next;
}

function previewOf({ criteria, portfolio }: Snapshot, weights: readonly number[]): PreviewReading {
  if ("problems" in portfolio) return { problem: portfolio.problems.join(" ") };
  return previewWeights(portfolio.portfolio, criteria, weights);
}

function hindrance(total: number, conflicts: number): string | undefined {
  if (conflicts > 0) return "Choose first which weight counts where the sheet has changed.";
  if (total === 0) return "At least one weight must be above 0: with all at 0 every score would be an error.";
  return undefined;
}
