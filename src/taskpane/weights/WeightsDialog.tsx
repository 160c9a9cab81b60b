import { useState } from "react";
import { counted } from "../../workbook/counted";
import { TABLES } from "../../workbook/names";
import type { Plan } from "../../workbook/plan/plan";
import type { Blocks } from "../../workbook/snapshot/snapshot";
import type { Criterion } from "../../workbook/snapshot/criteria";
import { deleteSet, type WeightSet } from "../../workbook/weights/weightSets";
import type { PaneStore } from "../store/paneStore";
import { CriterionDialog } from "./CriterionDialog/CriterionDialog";
import { PlanDialog } from "./PlanDialog/PlanDialog";
import { RemoveDialog } from "./RemoveDialog/RemoveDialog";
import { SaveSetDialog } from "./SaveSetDialog/SaveSetDialog";

/** What the weights' screen asks in a dialog. */
export type OpenDialog =
  /** To edit a criterion, or to add one where there is none. */
  | { readonly kind: "criterion"; readonly criterion: Criterion | undefined }
  | { readonly kind: "remove"; readonly criterion: Criterion }
  | { readonly kind: "saveSet" }
  | { readonly kind: "deleteSet"; readonly set: WeightSet };

/** The dialog that is open, and what opens another or, without one, closes it. */
export function useWeightsDialog() {
  return useState<OpenDialog | undefined>();
}

export interface WeightsDialogProps {
  readonly dialog: OpenDialog;
  readonly blocks: Blocks;
  readonly criteria: readonly Criterion[];
  readonly weights: readonly number[];
  readonly store: PaneStore;
  readonly onClose: () => void;
}

/** The dialog that is open. What it decides is carried out after it has closed, so that the screen tells how it went. */
export function WeightsDialog({ dialog, blocks, criteria, weights, store, onClose }: WeightsDialogProps) {
  const write = (plans: readonly Plan[], done: string) => {
    onClose();
    void store.carryOutAll(plans, done);
  };
  switch (dialog.kind) {
    case "criterion":
      return (
        <CriterionDialog
          blocks={blocks}
          criteria={criteria}
          criterion={dialog.criterion}
          onWrite={(plans, name) =>
            write(plans, dialog.criterion ? `"${name}" is changed in the sheet.` : `"${name}" is added, with weight 0.`)
          }
          onClose={onClose}
        />
      );
    case "remove":
      return (
        <RemoveDialog
          blocks={blocks}
          criteria={criteria}
          criterion={dialog.criterion}
          onWrite={({ plan }) => write([plan], `"${dialog.criterion.name}" is removed.`)}
          onClose={onClose}
        />
      );
    case "saveSet":
      return (
        <SaveSetDialog
          blocks={blocks}
          criteria={criteria}
          weights={weights}
          onWrite={(plan, name) => write([plan], `The weights are saved as "${name}".`)}
          onClose={onClose}
        />
      );
    case "deleteSet":
      return (
        <PlanDialog
          title={`Delete the set "${dialog.set.name}"?`}
          words={[`Remove its ${counted(dialog.set.weights.length, "row")} from ${TABLES.weightSets}.`]}
          action="Delete"
          onWrite={() => write([deleteSet(blocks, dialog.set.name)], `The set "${dialog.set.name}" is deleted.`)}
          onClose={onClose}
        />
      );
  }
}
