import type { Direction } from "../../models/criteria";
import type { PORTFOLIO_DEFAULTS, SettingValue } from "../settings";

/** A rating column of the portfolio's table and how it counts. Its header is the criterion's name. */
export interface MappedCriterion {
  readonly column: string;
  /** Such as Needs, Outcomes, Attributes or Risks; "" where it belongs to none. */
  readonly group: string;
  readonly direction: Direction;
  /** Ends of the scale; both 0 where the list's own least and greatest rating are to be taken. */
  readonly lo: number;
  readonly hi: number;
  readonly weight: number;
  readonly definition: string;
}

/** An account that is on or off the key list whatever its score. */
export interface MappedOverride {
  readonly account: string;
  readonly override: "Always" | "Never";
  readonly reason: string;
}

/** Which table is the portfolio, what its columns are, and what the model starts from. */
export interface Mapping {
  /** The table with the accounts, and the sheet it is on. */
  readonly table: string;
  readonly sheet: string;
  /** All columns of the table in its order. */
  readonly columns: readonly string[];
  /** How many accounts it has now; the results grow with the table. */
  readonly rows: number;
  readonly account: string;
  readonly parent: string | undefined;
  readonly revenue: string | undefined;
  /** The column that says by Yes or No which accounts may be key. */
  readonly eligible: string | undefined;
  readonly criteria: readonly MappedCriterion[];
  /** Values in place of the defaults, where there are any. */
  readonly settings: Partial<Record<(typeof PORTFOLIO_DEFAULTS)[number], SettingValue>>;
  /** Overrides to start with; none for a table that is new to KAM. */
  readonly overrides: readonly MappedOverride[];
}
