import type { Blocks, Snapshot } from "../../workbook/snapshot/snapshot";
import { loadSet, readWeightSets } from "../../workbook/weights/weightSets";
import type { PaneStore } from "../store/paneStore";
import { type Choice, dataChoice, equalChoice, rankChoice } from "./presetChoices";
import type { PresetsMenuProps } from "./PresetsMenu/PresetsMenu";
import type { WeightRows } from "./weightRows";
import type { OpenDialog } from "./WeightsDialog";

interface PresetsOf {
  readonly store: PaneStore;
  readonly snapshot: Snapshot;
  readonly blocks: Blocks;
  readonly view: WeightRows;
  readonly open: (dialog: OpenDialog) => void;
}

/** What the menu of presets offers and does: it fills the draft, and Apply writes. */
export function usePresets({ store, snapshot, blocks, view, open }: PresetsOf): Omit<PresetsMenuProps, "blocked"> {
  const { criteria, portfolio } = snapshot;
  const kept = criteria.filter((_, c) => view.held[c]).map(({ name }) => name);
  const fill = ({ proportions, said }: Choice) => {
    if ("problem" in proportions) return store.reportFailure(proportions.problem);
    const locked = kept.length === 0 ? "" : ` Kept as they are: ${kept.join(", ")}; the rest is scaled.`;
    store.fillDraft(proportions.proportions, said + locked);
  };
  return {
    sets: readWeightSets(blocks),
    usualTotal: usualTotal(view.total),
    onEqual: () => fill(equalChoice(criteria)),
    onRanks: (ranking, method) => fill(rankChoice(criteria, view.weights, ranking, method)),
    onData: (method) => fill(dataChoice(criteria, portfolio, method)),
    onScale: store.scaleDraft,
    onSave: () => open({ kind: "saveSet" }),
    onLoad: (set) => {
      const { proportions, absent, unknown } = loadSet(set, criteria);
      const said = [
        `The set "${set.name}" is in the draft.`,
        absent.length > 0 && `It does not have ${absent.join(", ")}: weight 0.`,
        unknown.length > 0 && `There is no criterion ${unknown.join(", ")} any more.`,
      ];
      fill({ proportions: { proportions }, said: said.filter(Boolean).join(" ") });
    },
    onDelete: (set) => open({ kind: "deleteSet", set }),
  };
}

/** The usual sum, 1 or 100, that is nearest in size; undefined where the weights have one of them or none at all. */
function usualTotal(total: number): number | undefined {
  if (total === 0 || total === 1 || total === 100) return undefined;
  return total < 10 ? 1 : 100;
}
