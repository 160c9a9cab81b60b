import type { Calculation } from "./calculation";
import type { Charts } from "./chartData";
import type { Grid } from "./grid";
import type { Listeners } from "./listeners";
import type { Area } from "./area";
import type { TableScopedCollection } from "./tableScopedCollection";
import type { Worksheet } from "./worksheet";

/** What every object of the model stands on: the grid, its calculation, its charts, and who listens. */
export interface Session {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly listeners: Listeners;
  readonly charts: Charts;
  worksheet(sheetId: string): Worksheet;
  tablesIn(sheetId: string, area: Area, fullyContained: boolean): TableScopedCollection;
}
