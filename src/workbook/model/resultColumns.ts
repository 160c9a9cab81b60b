import { resultInRow } from "../formulas";
import { freeName } from "../freeName";
import { NAMES } from "../names";
import type { ChangeStep } from "../plan/plan";
import type { Mapping } from "./mapping";

const RESULTS = [
  { header: "KAM Score", name: NAMES.scores, numberFormat: "0.000" },
  { header: "KAM Rank", name: NAMES.ranks, numberFormat: "0" },
  { header: "KAM Status", name: NAMES.status },
] as const;

/** Columns at the right end of the user's table that show the results of its rows: by INDEX, as a table holds no spill. */
export function resultColumns({ table, columns }: Pick<Mapping, "table" | "columns">): readonly ChangeStep[] {
  return RESULTS.map(({ header, name, ...format }) => ({
    kind: "addColumn",
    table,
    name: freeName(header, columns),
    cells: resultInRow(name, table),
    ...format,
  }));
}
