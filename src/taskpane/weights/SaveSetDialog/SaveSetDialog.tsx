import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../../workbook/counted";
import { TABLES } from "../../../workbook/names";
import type { Plan } from "../../../workbook/plan/plan";
import type { Blocks } from "../../../workbook/snapshot/snapshot";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { sameName } from "../../../workbook/snapshot/table";
import { readWeightSets, saveSet } from "../../../workbook/weights/weightSets";
import { PlanDialog } from "../PlanDialog/PlanDialog";

export interface SaveSetDialogProps {
  readonly blocks: Blocks;
  readonly criteria: readonly Criterion[];
  /** The weights on show, one per criterion. */
  readonly weights: readonly number[];
  readonly onWrite: (plan: Plan, name: string) => void;
  readonly onClose: () => void;
}

/** Saves the weights on show as a set. */
export function SaveSetDialog({ blocks, criteria, weights, onWrite, onClose }: SaveSetDialogProps) {
  const [said, setSaid] = useState("");
  const name = said.trim();
  const replaced = readWeightSets(blocks).find((set) => sameName(set.name, name));
  const kept = replaced?.name ?? name;
  const words = [
    ...(replaced ? [`Replace the set "${kept}" in ${TABLES.weightSets}.`] : []),
    `Write ${counted(criteria.length, "row")} into ${TABLES.weightSets}, a criterion and its weight each.`,
  ];
  return (
    <PlanDialog
      title="Save the weights as a set"
      words={words}
      faults={name === "" ? ["Enter a name for the set."] : []}
      action="Save"
      onWrite={() => onWrite(saveSet(blocks, kept, criteria, weights), kept)}
      onClose={onClose}
    >
      <Field label="Name of the set" size="small" required>
        <Input size="small" value={said} onChange={(_, { value }) => setSaid(value)} />
      </Field>
    </PlanDialog>
  );
}
