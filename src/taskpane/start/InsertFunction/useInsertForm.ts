import { useEffect, useState } from "react";
import { cellAddress } from "../../../workbook/address";
import { type CatalogueEntry, fullName } from "../../../workbook/catalogue/catalogue";
import { insertCheck, type InsertCheck } from "../../../workbook/insertFunction/insertCheck";
import { insertPlan } from "../../../workbook/insertFunction/insertPlan";
import { occupiedProblem, placeText } from "../../../workbook/insertFunction/place";
import { prefill } from "../../../workbook/insertFunction/prefill";
import { selectionReference } from "../../../workbook/insertFunction/selectionReference";
import type { Entered } from "../../../workbook/insertFunction/writtenCall";
import type { Reading } from "../../../workbook/snapshot/snapshot";
import type { PaneStore } from "../../store/paneStore";
import { useRemembered } from "../../useRemembered";
import { type InsertView, insertViews } from "./insertView";
import { useBookMap } from "./useBookMap";
import { useCellsNow } from "./useCellsNow";

/** The form of a function: what is entered, what it comes to, and what can be done with it. */
export interface InsertForm {
  readonly view: InsertView;
  /** What the model of the workbook has for the arguments. */
  readonly fromModel: Entered;
  /** Undefined until the workbook was read. */
  readonly check: InsertCheck | undefined;
  readonly change: (change: Partial<InsertView>) => void;
  readonly enter: (argument: string, typed: string) => void;
  /** Enters what is selected in the sheet for an argument. */
  readonly takeSelection: (argument: string) => Promise<void>;
  /** Enters the first cell that is selected as the one to write in. */
  readonly takeCell: () => Promise<void>;
  readonly write: () => Promise<void>;
}

const NOTHING: InsertView = { id: "", entered: {}, cell: "", way: "spill", header: undefined, written: undefined };

/** Keeps the form of a function, which is as it was when the user comes back to the same function. */
export function useInsertForm(store: PaneStore, reading: Reading, entry: CatalogueEntry): InsertForm {
  const { id, parameters } = entry;
  const [fromModel] = useState(() =>
    prefill(
      id,
      parameters.map(({ name }) => name),
      reading.blocks,
    ),
  );
  const [first] = useState((): InsertView => ({ ...NOTHING, id, entered: fromModel }));
  const [remembered, change] = useRemembered(store, insertViews, NOTHING);
  const isNew = remembered.id !== id;
  const view = isNew ? first : remembered;
  const map = useBookMap(store, reading);
  const looked = map && insertCheck(entry, view, map);
  const now = useCellsNow(store, reading, looked?.to?.kind === "cell" ? looked.place : undefined, looked?.rows ?? 1);
  const check =
    looked?.to?.kind === "cell" && now !== undefined
      ? { ...looked, placeProblem: occupiedProblem(looked.to.place, now) }
      : looked;

  useEffect(() => {
    if (!isNew) return;
    change(first);
    void store
      .attempt((workbook) => workbook.readSelectedArea().catch(() => undefined)) // a chart may be selected: nothing to say
      .then((selected) => selected && change({ cell: placeText(selected) }));
  }, [store, change, first, isNew]);

  const enter = (argument: string, typed: string) =>
    change(({ entered }) => ({ entered: { ...entered, [argument]: typed } }));
  const selected = () => store.attempt((workbook) => workbook.readSelectedArea());
  return {
    view,
    fromModel,
    check,
    change,
    enter,
    takeSelection: async (argument) => {
      const area = await selected();
      if (area !== undefined) enter(argument, selectionReference(area, map ?? { tables: [] }));
    },
    takeCell: async () => {
      const area = await selected();
      if (area !== undefined) change({ cell: placeText(area) });
    },
    write: async () => {
      if (check?.to === undefined || check.place === undefined) return;
      const { to, place, formula } = check;
      const where = to.kind === "cell" ? placeText(place) : `the column ${to.header} of ${to.table}`;
      const plan = insertPlan(fullName(entry), formula, to);
      if (!(await store.carryOut(plan, `${fullName(entry)} is in ${where}.`))) return;
      change({ written: { formula, place, where, inTable: check.inTable } });
      await store.attempt((workbook) => workbook.select(place.sheet, cellAddress(place.row, place.column)));
    },
  };
}
