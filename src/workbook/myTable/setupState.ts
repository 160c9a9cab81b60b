import type { CellValue, TableBlock } from "../snapshot/table";
import type { ColumnGuess } from "./columnGuess";
import type { ColumnProfile } from "./columnProfile";
import type { Join } from "./join";
import type { ProposedCriterion, Role } from "./proposal";
import type { RollUpWay } from "./rollUpHow";
import type { Source } from "./source";

/** A criterion as it stands in the pane. */
export interface SetupCriterion extends ProposedCriterion {
  /** Whether the user has set an end of its scale, so that no guess replaces it. */
  readonly ownScale: boolean;
  /** How the values of a parent's companies become one, where they are rolled up. */
  readonly way: RollUpWay;
}

/** Everything the user has to decide about a list, begun with what is proposed. Never changed: a decision makes a new one. */
export interface Setup {
  readonly source: Source;
  /** A second table whose columns are looked up. */
  readonly join: { readonly join: Join; readonly other: TableBlock } | undefined;
  /** Columns that are added up in a new column with the revenue. */
  readonly total: readonly string[];
  /** The columns of the list with those that are joined or added up, and what is in them. */
  readonly columns: readonly ColumnProfile[];
  readonly values: readonly (readonly CellValue[])[];
  readonly roles: Readonly<Record<Role, ColumnGuess>>;
  readonly criteria: readonly SetupCriterion[];
  /** Why columns are not used, by their names. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly rollUp: boolean;
  /** How many key accounts there may be. */
  readonly capacity: number;
  /** Whether score, rank and status are shown beside the user's table. */
  readonly resultColumns: boolean;
}
